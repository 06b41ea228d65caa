import { type FeedbackCounts, type SuppressedGroup, suppressSmallGroups } from "@supportbook/policy";
import type { Counted } from "./counted.ts";

/** Which counts of a group may not be shown. */
export interface Hidden {
  readonly whole: boolean;
  readonly buckets: readonly boolean[];
}

export interface HiddenTable {
  readonly total: Hidden;
  /** In the order of the groups. */
  readonly groups: readonly Hidden[];
}

export interface TableToHide {
  readonly total: Counted;
  readonly groups: readonly Counted[];
  /** Of how many figures are. */
  readonly sizeOf: (counts: FeedbackCounts) => number;
  readonly least: number;
  /**
   * For each group its value of the grouping in which groups overlap, as clauses do; absent where every answer is in one
   * group alone.
   */
  readonly overlappingBy?: readonly (string | null)[];
}

/**
 * What is of fewer than `least`, and what would give that away: no arithmetic on the rest finds a hidden number out.
 * Where groups overlap, those of one clause are held against all that is counted and not in them: what is shown of the
 * total and of these groups is known of the rest as well.
 */
export function hideSmallGroups(table: TableToHide): HiddenTable {
  const { total, groups, overlappingBy, sizeOf, least } = table;
  const sizes = groups.map(({ buckets }) => buckets.map(sizeOf));
  const all = total.buckets.map(sizeOf);
  const restOf = (among: readonly number[]) =>
    all.map((size, bucket) => among.reduce((rest, group) => rest - (sizes[group]?.[bucket] ?? 0), size));
  const everyGroup = sizes.map((_, group) => group);
  const overlap = overlappingBy !== undefined && restOf(everyGroup).some((rest) => rest !== 0);
  if (!overlap) return hideAmong({ sizes, all, least }, everyGroup, null);
  const values = [...new Set(overlappingBy)];
  return values
    .map((value) => everyGroup.filter((group) => overlappingBy[group] === value))
    .map((among) => hideAmong({ sizes, all, least }, among, restOf(among)))
    .reduce(both);
}

interface Sizes {
  /** By group, by bucket. */
  readonly sizes: readonly (readonly number[])[];
  readonly all: readonly number[];
  readonly least: number;
}

/** Hides some of the groups, which have nothing in common, and what they leave of the total; the other groups stay. */
function hideAmong(
  { sizes, all, least }: Sizes,
  among: readonly number[],
  rest: readonly number[] | null,
): HiddenTable {
  const rows = among.map((group) => ({ path: [String(group)], counts: sizes[group] ?? [] }));
  const others = rest === null ? [] : [{ path: ["rest"], counts: rest }];
  const alone = [{ path: [], counts: all }];
  const isGrouped = rows.length + others.length > 0;
  const shown = suppressSmallGroups({ columns: all.length, rows: isGrouped ? [...rows, ...others] : alone }, least);
  const byPath = new Map(shown.map((each) => [each.path[0] ?? "", hiddenOf(each)]));
  const nothing = { whole: false, buckets: all.map(() => false) };
  return { total: byPath.get("") ?? nothing, groups: sizes.map((_, group) => byPath.get(String(group)) ?? nothing) };
}

function hiddenOf({ counts, total }: SuppressedGroup): Hidden {
  return { whole: total === null, buckets: counts.map((count) => count === null) };
}

function both(one: HiddenTable, two: HiddenTable): HiddenTable {
  const either = (a: Hidden, b: Hidden | undefined): Hidden => ({
    whole: a.whole || b?.whole === true,
    buckets: a.buckets.map((hidden, bucket) => hidden || b?.buckets[bucket] === true),
  });
  return {
    total: either(one.total, two.total),
    groups: one.groups.map((group, index) => either(group, two.groups[index])),
  };
}
