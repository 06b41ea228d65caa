import type { CoverageQuestion as PolicyQuestion } from "@supportbook/policy";
import { type CatalogueVersion, phaseOf, visibleVersions } from "../lifecycle/index.ts";

/**
 * The version that a customer of `version` would move to on a calendar date: the successor that staff named while that
 * one is fully supported, else the newest version in full support. Null where there is none.
 */
export function newerVersionOf(version: CatalogueVersion, on: string): PolicyQuestion["newerVersion"] {
  const isWayOut = (other: CatalogueVersion) => other.id !== version.id && phaseOf(other, on) === "FULL";
  const candidates = visibleVersions(version.product).filter(isWayOut);
  const chosen = candidates.find((other) => other.id === version.successorId) ?? candidates[0];
  return chosen === undefined ? null : { name: chosen.name, phase: "FULL" };
}
