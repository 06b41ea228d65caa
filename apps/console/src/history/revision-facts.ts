import type { MilestoneKind, Milestones } from "@supportbook/policy";

/** What of a revision is needed to know everything that held since. */
interface Revised {
  readonly revision: number;
  readonly changes: readonly { readonly field: string; readonly to: string | null }[];
}

/** Every fact that was ever given, as the API writes values: text, lists as JSON; null is none. */
export type Facts = Readonly<Record<string, string | null>>;

/** What held since each revision, by its number. `history`: complete, the newest first. */
export function factsByRevision(history: readonly Revised[]): ReadonlyMap<number, Facts> {
  let facts: Facts = {};
  return new Map(
    history.toReversed().map(({ revision, changes }) => {
      facts = { ...facts, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
      return [revision, facts];
    }),
  );
}

/** The revision that was known at an instant (milliseconds), or null where nothing was yet. `history`: newest first. */
export function knownAt<Known extends { readonly at: string }>(
  history: readonly Known[],
  instant: number,
): Known | null {
  return history.find(({ at }) => Date.parse(at) <= instant) ?? null;
}

/** The fields in which two sets of facts differ, in the order of the first one to name them. */
export function differingFields(one: Facts, other: Facts): string[] {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return fields.filter((field) => told(one[field]) !== told(other[field]));
}

/** A flag that was never raised reads like one that was taken down. */
const told = (value: string | null | undefined) => (value === undefined || value === "false" ? null : value);

export function milestonesOf(facts: Facts): Milestones {
  return {
    releasedOn: facts.releasedOn ?? null,
    fullSupportEndsOn: facts.fullSupportEndsOn ?? null,
    supportEndsOn: facts.supportEndsOn ?? null,
    extendedSupportEndsOn: facts.extendedSupportEndsOn ?? null,
    databaseUpdatesEndOn: facts.databaseUpdatesEndOn ?? null,
    endedOnUnknownDate: facts.endedOnUnknownDate === "true",
    undatedMilestones: listOf(facts.undatedMilestones),
    unannouncedMilestones: listOf(facts.unannouncedMilestones),
  };
}

const listOf = (text: string | null | undefined) => JSON.parse(text ?? "[]") as MilestoneKind[];
