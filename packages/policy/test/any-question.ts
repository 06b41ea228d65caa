import fc from "fast-check";
import type { CoverageQuestion, Environment, EnvironmentFact, Facts } from "../src/index.ts";
import {
  ENVIRONMENT_FACTS,
  LICENCE_STATUSES,
  LICENSINGS,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
  SERVICE_CODES,
  SEVERITIES,
} from "../src/index.ts";

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const answerOrNot = maybe([true, false]);

const environment = fc.record(
  Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, answerOrNot])) as Record<
    EnvironmentFact,
    typeof answerOrNot
  >,
) satisfies fc.Arbitrary<Environment>;

const planResponseTimes = fc.uniqueArray(
  fc.record({
    severity: oneOf(SEVERITIES),
    within: fc.constantFrom("PT30M", "PT4H", "P1D"),
    counted: fc.constantFrom("SUPPORT_HOURS" as const, "AROUND_THE_CLOCK" as const),
  }),
  { selector: (time) => time.severity },
);

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  segment: oneOf(SEGMENTS),
  licensing: maybe(LICENSINGS),
  phase: maybe(PHASES),
  licence: maybe(LICENCE_STATUSES),
  kind: oneOf(REQUEST_KINDS),
  environment,
  gaveInformation: answerOrNot,
  problems: fc.integer({ min: 1, max: 4 }),
  country: fc.constantFrom("DE", "NZ", null),
  plan: fc.constantFrom("GOLD", null),
  planResponseTimes,
  services: fc.subarray([...SERVICE_CODES]),
  soldServices: fc.subarray([...SERVICE_CODES]),
  severity: maybe(SEVERITIES),
  specialTerms: fc.constant([]),
});

/** Any coverage question without special terms, weighted towards nothing. */
export const anyQuestion: fc.Arbitrary<CoverageQuestion> = fc.record({
  facts: anyFacts,
  at: fc.constant("2026-11-23T12:00:00Z"),
  on: fc.constant("2026-11-23"),
  version: fc.constantFrom("11.6", null),
  newerVersion: fc.option(fc.record({ name: fc.constant("12.0"), phase: oneOf(PHASES) })),
});

/** The same facts with every unknown answered in some way, except those named. */
export function anyCompletionOf(facts: Facts, except: readonly string[]): fc.Arbitrary<Facts> {
  return anyFacts.map((answers) => ({
    ...facts,
    ...answered(facts, answers, except),
    environment: Object.fromEntries(
      ENVIRONMENT_FACTS.map((fact) => [
        fact,
        except.includes(`environment.${fact}`)
          ? facts.environment[fact]
          : (facts.environment[fact] ?? answers.environment[fact]),
      ]),
    ) as unknown as Environment,
  }));
}

function answered(facts: Facts, answers: Facts, except: readonly string[]) {
  const names = ["licensing", "phase", "licence", "gaveInformation", "severity"] as const;
  return Object.fromEntries(
    names.map((name) => [name, except.includes(name) ? facts[name] : (facts[name] ?? answers[name])]),
  );
}
