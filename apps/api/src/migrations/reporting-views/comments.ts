import { FIGURES } from "./figures.ts";
import { GRAINS } from "./grains.ts";

/** What a view or a column says of itself, by its name. */
type Comments = ReadonlyMap<string, string>;

export interface CommentedView {
  readonly name: string;
  readonly says: string;
  readonly columns: Comments;
}

const HIDDEN = "null: fewer than the threshold, or hidden beside such a group";

const figureComments = (): (readonly [string, string])[] =>
  FIGURES.flatMap(({ name, definition, says, interval }) => [
    [`${name}_n`, `Answers that ${name} is of; ${HIDDEN}. ${definition}`],
    [name, `${definition}: ${says}. Null without answers, and where its n is`],
    [`${name}_low`, `${definition}: lower end of the 95 % interval (${interval}); null where there is none`],
    [`${name}_high`, `${definition}: upper end of the 95 % interval (${interval}); null where there is none`],
  ]);

const VOLUME = ["volume", `feedback-volume-1: pieces of feedback received; ${HIDDEN}`] as const;

const FIRST_DATES = {
  day: "The date, in UTC",
  week: "The Monday of the ISO week, in UTC",
  month: "The first of the month, in UTC",
} as const;

const figureViews = GRAINS.map(
  ({ adverb, unit }): CommentedView => ({
    name: `feedback_${adverb}`,
    says: `Figures of feedback by ${unit} and by each dimension alone. Small groups are hidden within each ${unit} and dimension. Groups of different dimensions are about the same feedback: sum one dimension only`,
    columns: new Map([
      [unit, FIRST_DATES[unit]],
      [
        "dimension",
        "TOTAL, AGENT, TEAM, PRODUCT, VERSION, PHASE, SEGMENT, PLAN, COUNTRY, KIND, OUTCOME, EDITION, TYPE, SOURCE or LANGUAGE",
      ],
      ["value", "The value, as the API has it: null where it is not known, and for TOTAL"],
      ["label", "Name of the team or of the member of staff, otherwise the value"],
      VOLUME,
      ...figureComments(),
    ]),
  }),
);

const lift = (end: string) => `clause-lift-1: ${end} end of the 95 % interval (log-normal); null where there is none`;
const share = (end: string) =>
  `clause-share-of-low-1: ${end} end of the 95 % interval (Wilson); null where there is none`;

const clausesView: CommentedView = {
  name: "feedback_clauses_monthly",
  says: "Figures of feedback on requests that were decided, by month and clause that the decision cites. Clauses overlap: their counts are no parts of a sum. A clause is hidden where what cites it, or what does not, is a small group",
  columns: new Map([
    ["month", FIRST_DATES.month],
    ["clause", "Id of the clause"],
    [
      "rated",
      "Ratings of satisfaction of the month's decided requests, whatever they cite; null where the clause is hidden",
    ],
    ["rated_low", "Those of 1 or 2 of 5; null where the clause is hidden"],
    ["cited", `Ratings of satisfaction that cite the clause; ${HIDDEN}`],
    ["cited_low", "Those of 1 or 2 of 5; null where the clause is hidden"],
    ["low_rating_share", "clause-share-of-low-1: of the low ratings, those that cite the clause. Its n is rated_low"],
    ["low_rating_share_low", share("lower")],
    ["low_rating_share_high", share("upper")],
    ["lift", "clause-lift-1: how many times as frequent low ratings are where the clause is cited. Its n is cited"],
    ["lift_low", lift("lower")],
    ["lift_high", lift("upper")],
    VOLUME,
    ...figureComments(),
  ]),
};

export const COMMENTED_VIEWS: readonly CommentedView[] = [...figureViews, clausesView];
