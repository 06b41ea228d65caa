import type { Text } from "../text.ts";
import { checkCount } from "./counts.ts";
import { type Interval, Z_95 } from "./statistics/interval.ts";
import { wilsonInterval } from "./statistics/proportion.ts";
import { readThreshold } from "./suppression/threshold.ts";

/** Requests with a satisfaction rating; low: 1 or 2 of 5. A request counts once for each clause that it cites. */
export interface CitedInRatings {
  readonly rated: number;
  readonly low: number;
  readonly clauses: readonly ClauseCount[];
}

export interface ClauseCount {
  readonly clause: string;
  /** Rated requests whose decision cites the clause, and those of them with a low rating. */
  readonly cited: number;
  readonly citedLow: number;
}

export const CLAUSE_DEFINITIONS = {
  SHARE_OF_LOW: {
    id: "clause-share-of-low-1",
    gist: {
      en: "Of the requests rated 1 or 2 for satisfaction, those whose decision cites the clause.",
      zh: "满意度评为 1 分或 2 分的请求中，其决定引用该条款的比例。",
    },
  },
  LIFT: {
    id: "clause-lift-1",
    gist: {
      en: "How many times as frequent low ratings are among requests that cite the clause as among all rated requests.",
      zh: "引用该条款的请求得低分的比例，是全部已评分请求得低分比例的多少倍。",
    },
  },
} as const satisfies Readonly<Record<string, { readonly id: string; readonly gist: Text }>>;

/** A figure of the table: null without anything to compute it of. */
export interface ClauseFigure {
  readonly definition: string;
  readonly value: number | null;
  readonly n: number;
  readonly interval: Interval | null;
}

export type ClauseRow =
  | { readonly clause: string; readonly hidden: true }
  | {
      readonly clause: string;
      readonly hidden: false;
      readonly cited: number;
      readonly citedLow: number;
      /** n: all low-rated requests. */
      readonly shareOfLow: ClauseFigure;
      /** n: rated requests that cite the clause. */
      readonly lift: ClauseFigure;
    };

/**
 * The clauses cited in low-rated requests, most lifted first, then by number of requests; hidden rows last. A clause is
 * hidden where the requests that cite it, or those that do not, are fewer than `threshold` and not none.
 * @throws RangeError that names the count that contradicts the others.
 */
export function clauseTable(counts: CitedInRatings, threshold?: number): readonly ClauseRow[] {
  const least = readThreshold(threshold);
  checkTotals(counts);
  const isSmall = (n: number) => n > 0 && n < least;
  const rows = counts.clauses.map((each): ClauseRow => {
    checkClause(each, counts);
    const isHidden = isSmall(each.cited) || isSmall(counts.rated - each.cited);
    return isHidden ? { clause: each.clause, hidden: true } : shownRow(each, counts);
  });
  return rows.toSorted((a, b) => rankOf(b) - rankOf(a) || citedIn(b) - citedIn(a));
}

const rankOf = (row: ClauseRow) => (row.hidden ? -2 : (row.lift.value ?? -1));
const citedIn = (row: ClauseRow) => (row.hidden ? 0 : row.cited);

function shownRow(count: ClauseCount, { rated, low }: CitedInRatings): ClauseRow {
  const { clause, cited, citedLow } = count;
  const share = low === 0 ? null : wilsonInterval({ hits: citedLow, n: low });
  const lift = low === 0 || cited === 0 ? null : citedLow / cited / (low / rated);
  return {
    clause,
    hidden: false,
    cited,
    citedLow,
    shareOfLow: {
      definition: CLAUSE_DEFINITIONS.SHARE_OF_LOW.id,
      value: low === 0 ? null : citedLow / low,
      n: low,
      interval: share,
    },
    lift: {
      definition: CLAUSE_DEFINITIONS.LIFT.id,
      value: lift,
      n: cited,
      interval: lift === null ? null : liftInterval(lift, count, { rated, low }),
    },
  };
}

/**
 * Normal on the logarithm, by the delta method for one multinomial sample, as the requests that cite the clause are among
 * all requests. Null where the logarithm, or its spread, does not exist.
 */
function liftInterval(lift: number, { cited, citedLow }: ClauseCount, all: Omit<CitedInRatings, "clauses">) {
  if (citedLow === 0) return null;
  const variance = 1 / citedLow - 1 / all.low - 1 / cited + (2 * citedLow) / (all.low * cited) - 1 / all.rated;
  if (variance <= 1e-12) return null;
  const factor = Math.exp(Z_95 * Math.sqrt(variance));
  return { low: lift / factor, high: lift * factor, method: "LOG_NORMAL" } as const;
}

function checkTotals({ rated, low }: CitedInRatings): void {
  checkCount("rated", rated);
  checkCount("low", low);
  if (low > rated) throw new RangeError(`low: ${low} is more than rated, ${rated}; count the same requests`);
}

function checkClause({ clause, cited, citedLow }: ClauseCount, { rated, low }: CitedInRatings): void {
  checkCount(`${clause}.cited`, cited);
  checkCount(`${clause}.citedLow`, citedLow);
  const fits = citedLow <= Math.min(cited, low) && cited - citedLow <= rated - low;
  if (!fits) {
    throw new RangeError(
      `${clause}: ${citedLow} low of ${cited} do not fit ${low} low of ${rated}; count the same requests`,
    );
  }
}
