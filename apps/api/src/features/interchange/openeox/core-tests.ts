import type { Core } from "./document-shape.ts";
import { instantOf, TO_BE_ANNOUNCED, timestampProblem } from "./timestamp.ts";

export type Severity = "MANDATORY" | "RECOMMENDED" | "INFORMATIVE";

export interface Finding {
  /** Number of the test in OpenEoX Core 1.0, or `schema`. */
  readonly test: string;
  readonly severity: Severity;
  /** The property at fault. */
  readonly property: string;
  readonly reason: string;
}

interface CoreTest {
  readonly test: string;
  readonly severity: Severity;
  readonly run: (core: Core) => readonly { readonly property: Property | "last_updated"; readonly reason: string }[];
}

const PROPERTIES = ["general_availability", "end_of_sales", "end_of_security_support", "end_of_life"] as const;
type Property = (typeof PROPERTIES)[number];

/** The tests of OpenEoX Core 1.0, chapter 7, in its order. */
const TESTS: readonly CoreTest[] = [
  { test: "7.1.1", severity: "MANDATORY", run: endOfLifeIsLast },
  { test: "7.1.2", severity: "MANDATORY", run: timestampsAreWellFormed },
  { test: "7.1.3", severity: "MANDATORY", run: availabilityIsFirst },
  { test: "7.2.1", severity: "RECOMMENDED", run: nothingOpenBesideAnEndOfLife },
  { test: "7.2.2", severity: "RECOMMENDED", run: availabilityKnownOnceAnythingIs },
  { test: "7.3.1", severity: "INFORMATIVE", run: soldNoLongerThanSecured },
];

/** Everything the tests have to say of one Core object. */
export function runCoreTests(core: Core): Finding[] {
  return TESTS.flatMap(({ test, severity, run }) =>
    run(core).map(({ property, reason }) => ({ test, severity, property, reason })),
  );
}

/** An end of life still to be announced lies behind everything; other open dates are not compared. */
function endOfLifeIsLast(core: Core) {
  const end = instantOf(core.end_of_life);
  if (end === null) return [];
  return datedProperties(core)
    .filter(({ instant }) => Temporal.Instant.compare(instant, end) > 0)
    .map(({ property, text }) => ({
      property: "end_of_life" as const,
      reason: `end_of_life ${core.end_of_life} is earlier than ${property} ${text}`,
    }));
}

function timestampsAreWellFormed(core: Core) {
  return [...PROPERTIES, "last_updated" as const].flatMap((property) => {
    const text = core[property];
    if (text === undefined || text === TO_BE_ANNOUNCED) return [];
    const problem = timestampProblem(text);
    return problem === null ? [] : [{ property, reason: `${property} ${problem}` }];
  });
}

function availabilityIsFirst(core: Core) {
  const available = instantOf(core.general_availability);
  if (available === null) return [];
  return datedProperties(core)
    .filter(({ instant }) => Temporal.Instant.compare(instant, available) < 0)
    .map(({ property, text }) => ({
      property: "general_availability" as const,
      reason: `general_availability ${core.general_availability} is later than ${property} ${text}`,
    }));
}

function nothingOpenBesideAnEndOfLife(core: Core) {
  if (instantOf(core.end_of_life) === null) return [];
  return PROPERTIES.filter((property) => core[property] === TO_BE_ANNOUNCED).map((property) => ({
    property,
    reason: `${property} is still to be announced although end_of_life has a date`,
  }));
}

function availabilityKnownOnceAnythingIs(core: Core) {
  if (core.general_availability !== TO_BE_ANNOUNCED) return [];
  return datedProperties(core)
    .slice(0, 1)
    .map(({ property }) => ({
      property: "general_availability" as const,
      reason: `general_availability is still to be announced although ${property} has a date`,
    }));
}

/** An open end of security support lies behind every date, so nothing is sold longer than that. */
function soldNoLongerThanSecured(core: Core) {
  const sold = instantOf(core.end_of_sales);
  const secured = instantOf(core.end_of_security_support);
  if (sold === null || secured === null || Temporal.Instant.compare(sold, secured) <= 0) return [];
  const reason = `end_of_sales ${core.end_of_sales} is later than end_of_security_support ${core.end_of_security_support}`;
  return [{ property: "end_of_sales" as const, reason }];
}

function datedProperties(core: Core) {
  return PROPERTIES.flatMap((property) => {
    const text = core[property];
    const instant = instantOf(text);
    return instant === null ? [] : [{ property, text, instant }];
  });
}
