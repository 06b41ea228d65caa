import { MILESTONE_FIELDS, MILESTONE_KINDS, type MilestoneKind, type Milestones } from "@supportbook/policy";
import type { VersionRecord } from "../resources/versions/version-records.ts";

/** What is said of a milestone that has no date. */
export const MILESTONE_GAPS = ["NOT_ANNOUNCED", "TO_COME", "PASSED"] as const;
export type MilestoneGap = (typeof MILESTONE_GAPS)[number];

type MilestoneDates = Record<(typeof MILESTONE_FIELDS)[MilestoneKind], string | null>;

/** A version as its form holds it: what is not said is an empty text. */
export interface VersionForm extends MilestoneDates {
  name: string;
  label: string;
  codename: string;
  gaps: Record<MilestoneKind, MilestoneGap>;
  endedOnUnknownDate: boolean;
  longTermSupport: boolean;
  longTermSupportFrom: string | null;
  discontinued: "" | "yes" | "no";
  discontinuedOn: string | null;
  latestBuild: string;
  latestBuildOn: string | null;
  latestBuildUrl: string;
  /** Id. */
  successor: string;
}

export const EMPTY_VERSION: VersionForm = {
  name: "",
  label: "",
  codename: "",
  releasedOn: null,
  fullSupportEndsOn: null,
  supportEndsOn: null,
  extendedSupportEndsOn: null,
  databaseUpdatesEndOn: null,
  gaps: {
    RELEASE: "NOT_ANNOUNCED",
    FULL_SUPPORT_END: "NOT_ANNOUNCED",
    SUPPORT_END: "NOT_ANNOUNCED",
    EXTENDED_SUPPORT_END: "NOT_ANNOUNCED",
    DATABASE_UPDATES_END: "NOT_ANNOUNCED",
  },
  endedOnUnknownDate: false,
  longTermSupport: false,
  longTermSupportFrom: null,
  discontinued: "",
  discontinuedOn: null,
  latestBuild: "",
  latestBuildOn: null,
  latestBuildUrl: "",
  successor: "",
};

export function versionFormOf(version: VersionRecord): VersionForm {
  const gapOf = (kind: MilestoneKind): MilestoneGap => {
    if (version.undatedMilestones.includes(kind)) return "PASSED";
    return version.unannouncedMilestones.includes(kind) ? "TO_COME" : "NOT_ANNOUNCED";
  };
  return {
    name: version.name,
    // The API fills the label with the name where it has no other.
    label: version.label === version.name ? "" : (version.label ?? ""),
    codename: version.codename ?? "",
    releasedOn: version.releasedOn,
    fullSupportEndsOn: version.fullSupportEndsOn,
    supportEndsOn: version.supportEndsOn,
    extendedSupportEndsOn: version.extendedSupportEndsOn,
    databaseUpdatesEndOn: version.databaseUpdatesEndOn,
    gaps: Object.fromEntries(MILESTONE_KINDS.map((kind) => [kind, gapOf(kind)])) as VersionForm["gaps"],
    endedOnUnknownDate: version.endedOnUnknownDate,
    longTermSupport: version.longTermSupport,
    longTermSupportFrom: version.longTermSupportFrom,
    discontinued: version.discontinued === null ? "" : version.discontinued ? "yes" : "no",
    discontinuedOn: version.discontinuedOn,
    latestBuild: version.latestBuild ?? "",
    latestBuildOn: version.latestBuildOn,
    latestBuildUrl: version.latestBuildUrl ?? "",
    successor: version.successor?.id ?? "",
  };
}

/** A milestone with a date is neither passed on an unknown day nor still to come. */
export function milestonesOf(form: VersionForm): Milestones {
  const withGap = (gap: MilestoneGap) =>
    MILESTONE_KINDS.filter((kind) => form[MILESTONE_FIELDS[kind]] === null && form.gaps[kind] === gap);
  return {
    releasedOn: form.releasedOn,
    fullSupportEndsOn: form.fullSupportEndsOn,
    supportEndsOn: form.supportEndsOn,
    extendedSupportEndsOn: form.extendedSupportEndsOn,
    databaseUpdatesEndOn: form.databaseUpdatesEndOn,
    endedOnUnknownDate: form.endedOnUnknownDate,
    undatedMilestones: withGap("PASSED"),
    unannouncedMilestones: withGap("TO_COME"),
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** The facts by the names of the API's inputs; null clears. */
export function versionInputOf(form: VersionForm) {
  return {
    name: form.name.trim(),
    label: orNull(form.label),
    codename: orNull(form.codename),
    ...milestonesOf(form),
    longTermSupport: form.longTermSupport,
    longTermSupportFrom: form.longTermSupportFrom,
    discontinued: form.discontinued === "" ? null : form.discontinued === "yes",
    discontinuedOn: form.discontinuedOn,
    latestBuild: orNull(form.latestBuild),
    latestBuildOn: form.latestBuildOn,
    latestBuildUrl: orNull(form.latestBuildUrl),
    successor: orNull(form.successor),
  };
}
