import { MILESTONE_FIELDS, MILESTONE_KINDS } from "@supportbook/policy";
import type { VersionRecord } from "../resources/versions/version-records.ts";
import { type Bar, bars } from "./bars.ts";
import { type MilestoneMark, milestoneMarks } from "./milestone-marks.ts";
import { phaseSpans } from "./phase-spans.ts";
import { type View, wholeView } from "./view.ts";

/** A version with what is drawn of it. */
export interface TimelineLine {
  readonly version: VersionRecord;
  readonly bars: readonly Bar[];
  readonly marks: readonly MilestoneMark[];
}

/** @param today the vendor's, `YYYY-MM-DD`. */
export function timelineLines(
  versions: readonly VersionRecord[],
  today: string,
): { whole: View; lines: readonly TimelineLine[] } {
  const dates = versions.flatMap((version) => MILESTONE_KINDS.flatMap((kind) => version[MILESTONE_FIELDS[kind]] ?? []));
  const whole = wholeView(dates, today);
  const lines = versions.map((version) => ({
    version,
    bars: bars(phaseSpans(version), { whole, today }),
    marks: milestoneMarks(version),
  }));
  return { whole, lines };
}
