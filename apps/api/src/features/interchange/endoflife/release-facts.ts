import { MILESTONE_KINDS, type MilestoneKind } from "@supportbook/policy";
import type { VersionFacts } from "../../lifecycle/index.ts";
import type { VersionRecord } from "../record.ts";
import type { Release } from "./shape.ts";

/**
 * What a release says, as facts that do not depend on the day. A flag without a date is a fact of its own: passed on an
 * unknown day, or to come without a date so far. Beside a date a flag adds nothing, because it follows from the date.
 */
export function versionRecord(release: Release, place: string, generatedOn: string | null): VersionRecord {
  return { place, name: release.name, facts: releaseFacts(release), notes: notesOn(release, generatedOn) };
}

function releaseFacts(release: Release): Partial<VersionFacts> {
  const latest = release.latest ?? null;
  return {
    label: release.label === undefined || release.label === release.name ? null : release.label,
    codename: release.codename ?? null,
    releasedOn: release.releaseDate ?? null,
    fullSupportEndsOn: release.eoasFrom ?? null,
    supportEndsOn: release.eolFrom,
    extendedSupportEndsOn: release.eoesFrom ?? null,
    endedOnUnknownDate: release.isEol && release.eolFrom === null,
    undatedMilestones: kindsFlagged(release, true),
    unannouncedMilestones: kindsFlagged(release, false),
    // A date of a long-term phase still to come comes with the flag off; the fact is that there is such a phase.
    longTermSupport: (release.isLts ?? false) || typeof release.ltsFrom === "string",
    longTermSupportFrom: release.ltsFrom ?? null,
    discontinued: typeof release.discontinuedFrom === "string" ? true : (release.isDiscontinued ?? null),
    discontinuedOn: release.discontinuedFrom ?? null,
    latestBuild: latest === null || latest.name === "" ? null : latest.name,
    latestBuildOn: latest?.date ?? null,
    latestBuildUrl: latest?.link ?? null,
  };
}

/** `isEol` is not among them: true without a date is `endedOnUnknownDate`, false without a date is the ordinary case. */
function kindsFlagged(release: Release, flag: boolean): MilestoneKind[] {
  const flagged: Partial<Record<MilestoneKind, boolean>> = {
    FULL_SUPPORT_END: release.isEoas === flag && (release.eoasFrom ?? null) === null,
    EXTENDED_SUPPORT_END: release.isEoes === flag && (release.eoesFrom ?? null) === null,
  };
  return MILESTONE_KINDS.filter((kind) => flagged[kind] === true);
}

/** Flags that contradict the date beside them on the day the file was made. The date wins. */
function notesOn(release: Release, generatedOn: string | null): string[] {
  if (generatedOn === null) return [];
  const pairs = [
    ["isEoas", release.isEoas, "eoasFrom", release.eoasFrom],
    ["isEol", release.isEol, "eolFrom", release.eolFrom],
    ["isEoes", release.isEoes, "eoesFrom", release.eoesFrom],
    ["isDiscontinued", release.isDiscontinued, "discontinuedFrom", release.discontinuedFrom],
  ] as const;
  return pairs.flatMap(([flagName, flag, dateName, date]) => {
    if (typeof flag !== "boolean" || typeof date !== "string" || flag === generatedOn > date) return [];
    return [
      `${flagName} is ${flag} although ${dateName} is ${date} and the file was made on ${generatedOn}; the date was taken`,
    ];
  });
}
