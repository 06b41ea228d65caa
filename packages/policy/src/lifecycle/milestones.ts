/** The dated promises of a version. Each is the last day (inclusive) of what it names, except the release. */
export const MILESTONE_KINDS = [
  "RELEASE",
  "FULL_SUPPORT_END",
  "SUPPORT_END",
  "EXTENDED_SUPPORT_END",
  "DATABASE_UPDATES_END",
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Calendar dates as `YYYY-MM-DD`; null is "not announced", which is neither "never" nor "over". */
export interface Milestones {
  readonly releasedOn: string | null;
  readonly fullSupportEndsOn: string | null;
  readonly supportEndsOn: string | null;
  readonly extendedSupportEndsOn: string | null;
  readonly databaseUpdatesEndOn: string | null;
  /** Support is over, and nobody knows since when. Wins over every date but a release still to come. */
  readonly endedOnUnknownDate: boolean;
  /** Milestones that have passed on a day that nobody knows. */
  readonly undatedMilestones: readonly MilestoneKind[];
  /** Milestones that the vendor says will come, without a date so far: full support that will end some day. */
  readonly unannouncedMilestones: readonly MilestoneKind[];
}

/** The field of `Milestones` that holds the date of each kind. */
export const MILESTONE_FIELDS = {
  RELEASE: "releasedOn",
  FULL_SUPPORT_END: "fullSupportEndsOn",
  SUPPORT_END: "supportEndsOn",
  EXTENDED_SUPPORT_END: "extendedSupportEndsOn",
  DATABASE_UPDATES_END: "databaseUpdatesEndOn",
} as const satisfies Record<MilestoneKind, keyof Milestones>;

export const NO_MILESTONES: Milestones = {
  releasedOn: null,
  fullSupportEndsOn: null,
  supportEndsOn: null,
  extendedSupportEndsOn: null,
  databaseUpdatesEndOn: null,
  endedOnUnknownDate: false,
  undatedMilestones: [],
  unannouncedMilestones: [],
};
