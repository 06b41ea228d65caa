import type { CoverageQuestion, Segment } from "../facts.ts";
import type { Milestones } from "./milestones.ts";
import { phaseOn } from "./phase.ts";

/** A version of a product as far as a coverage question looks at it. */
export interface KnownVersion extends Milestones {
  readonly id: string;
  readonly name: string;
  /** The version of the same product that staff named to move to. */
  readonly successorId: string | null;
}

interface WayOut {
  readonly segment: Segment;
  readonly version: KnownVersion;
  /** The product's public versions, newest first. */
  readonly versions: readonly KnownVersion[];
}

/**
 * The version that a customer of `version` would move to on a calendar date: the successor that staff named while that
 * one is fully supported, else the newest version in full support. Null where there is none.
 */
export function newerVersionOf({ segment, version, versions }: WayOut, on: string): CoverageQuestion["newerVersion"] {
  const candidates = versions.filter((other) => other.id !== version.id && phaseOn(segment, other, on) === "FULL");
  const chosen = candidates.find((other) => other.id === version.successorId) ?? candidates[0];
  return chosen === undefined ? null : { name: chosen.name, phase: "FULL" };
}
