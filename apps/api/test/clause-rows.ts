import { conditionsTable, type Edition, LICENCE_STATUSES, SEGMENTS, SERVICE_CODES } from "@supportbook/policy";
import type { Answer } from "./ask-situation.ts";

/** One combination of facts under which a clause applies. */
export interface ClauseRow {
  readonly clause: string;
  readonly facts: Point;
}

type Point = Readonly<Record<string, string | boolean>>;

/** An answer as a point of the rules' fact space, and the clauses that it cites. */
export interface AnsweredPoint {
  readonly cited: readonly string[];
  readonly facts: Point;
}

const CLAUSES = ["2.4", "4.3.2", "4.5a", "4.5b", "5.1", "5.2"];

/** No dates of a home version make a limited phase: it can only be said, without a product (interpretation 5). */
const isReachable = ({ facts }: ClauseRow) => !(facts.segment === "HOME_MOBILE" && facts.phase === "LIMITED");

/** Every row of these clauses, taken apart into single values, for each segment; unknown values aside. */
export function rowsToHit(edition: Edition): ClauseRow[] {
  const rows = conditionsTable(edition).filter(({ clause }) => CLAUSES.includes(clause));
  const taken = rows.flatMap(({ clause, conditions }) => {
    const values = Object.fromEntries(conditions.map((each) => [each.fact, each.values]));
    return combinations({ segment: SEGMENTS, ...values }).map((facts) => ({ clause, facts }));
  });
  return [...taken, ...homeRows()].filter(isReachable);
}

/** Clause 4.5a looks at no licence, which only answers for every kind of licence can show. */
function homeRows(): ClauseRow[] {
  const commercial = { segment: ["HOME_MOBILE"], licensing: ["COMMERCIAL"], licence: LICENCE_STATUSES };
  const free = { segment: ["HOME_MOBILE"], licensing: ["FREEMIUM"], licence: ["NONE", "EXPIRED"] };
  return [commercial, free].flatMap(combinations).map((facts) => ({ clause: "4.5a", facts }));
}

function combinations(values: Readonly<Record<string, readonly unknown[]>>): Point[] {
  return Object.entries(values).reduce<Point[]>(
    (points, [fact, each]) => {
      const known = each.filter((value) => typeof value === "string" || typeof value === "boolean");
      return points.flatMap((point) => known.map((value) => ({ ...point, [fact]: value })));
    },
    [{}],
  );
}

export function pointOf({ facts, findings, guarantee }: Answer): AnsweredPoint {
  const said = Object.fromEntries(facts.flatMap(({ fact, value }) => (value === null ? [] : [[fact, value]])));
  const listed = (fact: string) => said[fact]?.split(", ") ?? [];
  const services = SERVICE_CODES.flatMap((code) => [
    [`held:${code}`, listed("services").includes(code)],
    [`sold:${code}`, listed("soldServices").includes(code)],
  ]);
  const derived = { countryKnown: said.country !== undefined, planCommits: guarantee === "RESPONSE_TIME" };
  return {
    cited: findings.map(({ clause }) => clause),
    facts: { ...said, ...derived, ...Object.fromEntries(services) },
  };
}

export function isHit({ clause, facts }: ClauseRow, point: AnsweredPoint): boolean {
  return point.cited.includes(clause) && Object.entries(facts).every(([fact, value]) => point.facts[fact] === value);
}
