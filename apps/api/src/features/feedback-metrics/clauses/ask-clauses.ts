import { type ClauseRow, clauseTable, type FeedbackCounts, OUTCOMES, type Outcome } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { type CountedGroup, periodOf, readCounts, type WantedValues, wantedValues } from "../../feedback/index.ts";
import { boundsOf } from "../figures/bounds-of.ts";
import { type Counted, columnsFor, countedOf, sizeOf, sumOfCounted } from "../figures/counted.ts";
import { clauseDefinitions, definitionsOf } from "../figures/definitions.ts";
import type { MetricsQuestion } from "../figures/metrics-question.ts";
import { presentAlone } from "../figures/present-table.ts";
import { protect } from "../figures/protect.ts";
import { thresholdOf } from "../figures/question-faults.ts";
import type { FeedbackClauseRow, FeedbackClauseTable } from "./clause-table.type.ts";

export type ClausesQuestion = Pick<MetricsQuestion, "filter" | "timeZone" | "suppressBelow">;

const REFUSED: readonly (string | null)[] = ["NOT_COVERED", "PAID_SERVICE"] satisfies Outcome[];
const METRICS = ["CSAT", "SATISFACTION_MEAN"] as const;
const SCALES = ["satisfaction", "effort", "recommend"] as const;

/** The table of clauses, of rated requests: feedback on none has no outcome, and no decision that cites a clause. @throws as `askMetrics`. */
export async function askClauses(context: Context, question: ClausesQuestion): Promise<FeedbackClauseTable> {
  const period = periodOf(context, question);
  const least = await thresholdOf(context, question.suppressBelow);
  const asked = { wanted: ofRequests(wantedValues(question.filter)), bounds: boundsOf(period) };
  const [byClause = [], byOutcome = []] = (
    await readCounts(
      context.db.manager,
      [
        { ...asked, groupBy: ["CLAUSE"] },
        { ...asked, groupBy: ["OUTCOME"] },
      ],
      columnsFor(SCALES),
    )
  ).groups;
  const refused = sumOf(byOutcome.filter(({ key }) => REFUSED.includes(key[0] ?? null)));
  const supported = sumOf(byOutcome.filter(({ key }) => !REFUSED.includes(key[0] ?? null)));
  const total = sumOf(byOutcome);
  const groups = [refused, supported].map((each, index) => ({ ...each, key: [String(index)] }));
  const protection = protect({ groupBy: ["OUTCOME"], total, groups }, SCALES, least);
  const isHidden = protection.isHidden("satisfaction", null, null);
  const counts = { rated: ratedIn(total.whole), low: lowIn(total.whole), clauses: byClause.flatMap(clauseCount) };
  return {
    rated: isHidden ? null : counts.rated,
    low: isHidden ? null : counts.low,
    suppressedBelow: least,
    definitions: [...clauseDefinitions(context), ...definitionsOf(context, METRICS)],
    rows: isHidden ? hiddenRows(counts.clauses) : clauseTable(counts, least).map(presentRow),
    refused: presentAlone(refused, METRICS, (of) => protection.isHidden(of, 0, null)),
    supported: presentAlone(supported, METRICS, (of) => protection.isHidden(of, 1, null)),
  };
}

/** Requests with a decision: those of the outcomes that are asked for, or of any. */
function ofRequests(wanted: readonly WantedValues[]): readonly WantedValues[] {
  const asked = wanted.find(({ dimension }) => dimension === "OUTCOME")?.values.filter((value) => value !== null);
  const others = wanted.filter(({ dimension }) => dimension !== "OUTCOME");
  return [...others, { dimension: "OUTCOME", values: asked ?? OUTCOMES }];
}

const sumOf = (groups: readonly CountedGroup[]): Counted => sumOfCounted(groups.map(countedOf), 1);
const ratedIn = (counts: FeedbackCounts) => sizeOf("satisfaction", counts);
const lowIn = ({ satisfaction }: FeedbackCounts) => (satisfaction[0] ?? 0) + (satisfaction[1] ?? 0);

/** None for what cites no clause: it is among all rated requests and has no row. */
function clauseCount(group: CountedGroup) {
  const { whole } = countedOf(group);
  const [clause] = group.key;
  return clause == null ? [] : [{ clause, cited: ratedIn(whole), citedLow: lowIn(whole) }];
}

function hiddenRows(clauses: readonly { readonly clause: string }[]): FeedbackClauseRow[] {
  return clauses.map(({ clause }) => presentRow({ clause, hidden: true }));
}

function presentRow(row: ClauseRow): FeedbackClauseRow {
  const { clause } = row;
  if (row.hidden) return { clause, suppressed: true, cited: null, citedLow: null, shareOfLow: null, lift: null };
  const { cited, citedLow, shareOfLow, lift } = row;
  return { clause, suppressed: false, cited, citedLow, shareOfLow, lift };
}
