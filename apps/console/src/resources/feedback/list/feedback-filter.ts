import type { FeedbackFilter, FeedbackInboxQueryVariables } from "../../../gql/feedback-inbox.ts";
import { OPEN_STATES } from "../feedback-words.ts";

type Asked = Readonly<Record<string, unknown>>;
type Conditions = Omit<FeedbackInboxQueryVariables, "first" | "after" | "orderBy">;

/** The dimensions by which the inbox is narrowed, and what the API calls them. */
const DIMENSIONS: Readonly<Record<string, keyof FeedbackFilter>> = {
  type: "type",
  source: "source",
  audience: "segment",
  product: "product",
};

/** Before the first piece of feedback that anybody can have. */
const EVER = "2000-01-01";
const A_DAY_MS = 86_400_000;

/** What a low and a good satisfaction are: as the satisfied are counted, from 4 of 5. */
export const SCORES = {
  low: { scale: "SATISFACTION", from: 1, through: 3 },
  good: { scale: "SATISFACTION", from: 4, through: 5 },
} as const;

/**
 * What narrows the inbox, as the API takes it. Spans are kept as days in addresses and views, where a date would grow old.
 * @param now milliseconds since 1970.
 */
export function feedbackConditions(asked: Asked, now: number = Date.now()): Conditions {
  const { state, mine, held, withComment, score, search } = asked;
  const filter = filterOf(asked, now);
  return {
    ...(filter !== null && { filter }),
    ...(state !== undefined && { state: state === "OPEN" ? OPEN_STATES : [state] }),
    ...(mine === true && { assignedToMe: true }),
    ...(typeof held === "boolean" && { held }),
    ...(typeof withComment === "boolean" && { withComment }),
    ...((score === "low" || score === "good") && { score: SCORES[score] }),
    ...(typeof search === "string" && { search }),
  } as Conditions;
}

/** Days are asked in UTC, and through tomorrow: nobody's zone is further ahead. */
function filterOf(asked: Asked, now: number): FeedbackFilter | null {
  const named = Object.entries(DIMENSIONS).filter(([name]) => asked[name] !== undefined);
  const { withinDays } = asked;
  if (named.length === 0 && typeof withinDays !== "number") return null;
  return {
    from: typeof withinDays === "number" ? dayAt(now - withinDays * A_DAY_MS) : EVER,
    through: dayAt(now + A_DAY_MS),
    ...Object.fromEntries(named.map(([name, dimension]) => [dimension, [asked[name]]])),
  };
}

function dayAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
