const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const cells = (prefix: string, first: number, last: number): string =>
  range(first, last)
    .map((step) => `${prefix}${step}`)
    .join(" + ");

/** Each step of a scale times its number, or times the square of it. */
const weighted = (prefix: string, last: number, power: 1 | 2): string =>
  range(1, last)
    .map((step) => `${step ** power} * ${prefix}${step}`)
    .join(" + ");

interface Count {
  readonly name: string;
  /** Of the columns of a cell. */
  readonly ofCell: string;
  /** Of the columns of a change of a fact; its sign comes on top. */
  readonly ofFact: string;
}

const count = (name: string, ofCell: string, condition: string): Count => ({
  name,
  ofCell,
  ofFact: `coalesce((${condition})::integer, 0)`,
});

const scale = (name: "satisfaction" | "effort", prefix: "s" | "e", last: number): readonly Count[] => [
  count(`${name}_n`, cells(prefix, 1, last), `${name} IS NOT NULL`),
  { name: `${name}_sum`, ofCell: weighted(prefix, last, 1), ofFact: `coalesce(${name}, 0)` },
  { name: `${name}_squares`, ofCell: weighted(prefix, last, 2), ofFact: `coalesce(${name} * ${name}, 0)` },
];

export const WAITS = range(0, 17).map((bucket) => `w${bucket}`);

/** What the figures of the views are worked out of, all of it sums. */
const COUNTS: readonly Count[] = [
  count("feedback", "feedback", "basis = 'FEEDBACK'"),
  count("decided", "decided", "basis = 'OCCASION'"),
  count("sent", "sent", "basis = 'OCCASION' AND offered"),
  count("answered", "answered", "basis = 'OCCASION' AND offered AND answered"),
  count("rated_good", "rated_good", "satisfaction >= 4 AND reopened IS NOT NULL"),
  count("reopened_good", "reopened_good", "satisfaction >= 4 AND reopened"),
  ...scale("satisfaction", "s", 5),
  count("satisfaction_good", "s4 + s5", "satisfaction >= 4"),
  count("satisfaction_low", "s1 + s2", "satisfaction <= 2"),
  ...scale("effort", "e", 7),
  count("effort_easy", "e5 + e6 + e7", "effort >= 5"),
  count("recommend_n", cells("r", 0, 10), "recommend IS NOT NULL"),
  count("promoters", "r9 + r10", "recommend >= 9"),
  count("detractors", cells("r", 0, 6), "recommend <= 6"),
  count("wait_n", cells("w", 0, 17), "wait IS NOT NULL"),
  ...WAITS.map((name, bucket) => count(name, name, `wait = ${bucket}`)),
];

export const COUNT_NAMES: readonly string[] = COUNTS.map(({ name }) => name);

export const countsOfCells = (): string => COUNTS.map(({ name, ofCell }) => `${ofCell} AS ${name}`).join(",\n  ");

export const countsOfDeltas = (): string =>
  COUNTS.map(({ name, ofFact }) => `sign * (${ofFact}) AS ${name}`).join(",\n  ");
