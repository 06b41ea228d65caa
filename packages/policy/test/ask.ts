import type { CoverageDecision, CoverageQuestion, Facts, Finding } from "../src/index.ts";
import { decide, factsOf } from "../src/index.ts";
import { edition20220407 } from "../src/rulebook/2022-04-07/index.ts";

type Given = Parameters<typeof factsOf>[0];
type Change = Partial<Given> & Partial<Omit<CoverageQuestion, "facts">>;

const ALL_IS_WELL = {
  phase: "FULL",
  gaveInformation: true,
  environment: {
    meetsRequirements: true,
    infected: false,
    incompatibleSoftware: false,
    hardwareFault: false,
    incompatiblePlatform: false,
    followedInstructions: true,
  },
  country: "DE",
} satisfies Partial<Facts>;

/** A customer of a commercial business product to whom standard support applies, and what is different. */
export const business = (change: Change = {}): CoverageQuestion =>
  question({ segment: "BUSINESS", licensing: "COMMERCIAL", licence: "VALID", kind: "SOFTWARE_FAULT" }, change);

/** A customer of a home & mobile product to whom standard support applies, and what is different. */
export const home = (change: Change = {}): CoverageQuestion =>
  question({ segment: "HOME_MOBILE", licensing: "COMMERCIAL", licence: "VALID", kind: "SOFTWARE_FAULT" }, change);

function question(base: Given, change: Change): CoverageQuestion {
  const { at = "2026-11-23T12:00:00Z", on = "2026-11-23", version = null, newerVersion = null, ...facts } = change;
  const environment = { ...ALL_IS_WELL.environment, ...facts.environment };
  return { facts: factsOf({ ...ALL_IS_WELL, ...base, ...facts, environment }), at, on, version, newerVersion };
}

export function answer(asked: CoverageQuestion): CoverageDecision {
  return decide(asked, edition20220407);
}

export function citing(asked: CoverageQuestion, clause: string): readonly Finding[] {
  return answer(asked).findings.filter((finding) => finding.clause === clause);
}

/** The three things that a written scenario states, in one line. */
export function verdict(asked: CoverageQuestion): string {
  const { outcome, guarantee, decidedBy } = answer(asked);
  return `${outcome} ${guarantee} by ${decidedBy.join(" ")}`;
}
