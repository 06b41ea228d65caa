import { GUARANTEES, OUTCOMES } from "../../src/decision.ts";
import {
  ENVIRONMENT_FACTS,
  LICENCE_STATUSES,
  LICENSINGS,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
  SERVICE_CODES,
  SEVERITIES,
} from "../../src/facts.ts";
import type { Scenario } from "./scenario.ts";

/** Says what is wrong with a value, or null when it is right. */
type Check = (value: unknown) => string | null;

const matches =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    typeof value === "string" && pattern.test(value) ? null : `is not ${what}: ${JSON.stringify(value)}`;

const oneOf =
  (allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value) ? null : `is ${JSON.stringify(value)}, not one of ${allowed.join(", ")}`;

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return "is not a list";
    const faults = value.flatMap((item, index) => {
      const fault = check(item);
      return fault === null ? [] : [`[${index}] ${fault}`];
    });
    return faults[0] ?? null;
  };

const record =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return "is not an object";
    const missing = Object.keys(required).find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return `lacks ${missing}`;
    const known: Record<string, Check> = { ...required, ...optional };
    for (const [name, content] of Object.entries(value)) {
      const check = known[name];
      if (check === undefined) return `has the unknown field ${name}; known are ${Object.keys(known).join(", ")}`;
      const fault = check(content);
      if (fault !== null) return `${name} ${fault}`;
    }
    return null;
  };

const text = matches(/\S/, "a text");
const truth = oneOf([true, false]);
const clauseId = matches(/^\d(\.\d+)*[abc]?$/, "a clause id");
const calendarDate = matches(/^\d{4}-\d{2}-\d{2}$/, "a calendar date");
const outcome = oneOf(OUTCOMES);
const openFact = oneOf([
  "licensing",
  "phase",
  "licence",
  "gaveInformation",
  "country",
  "severity",
  ...ENVIRONMENT_FACTS.map((fact) => `environment.${fact}`),
]);

const responseTime = record({
  severity: oneOf(SEVERITIES),
  within: matches(/^P/, "an ISO 8601 duration"),
  counted: oneOf(["SUPPORT_HOURS", "AROUND_THE_CLOCK"]),
});

const specialTerm = record({
  clauses: listOf(clauseId),
  waives: truth,
  summary: text,
  url: orNull(text),
  from: orNull(calendarDate),
  to: orNull(calendarDate),
});

const question = record(
  { segment: oneOf(SEGMENTS), kind: oneOf(REQUEST_KINDS) },
  {
    licensing: orNull(oneOf(LICENSINGS)),
    phase: orNull(oneOf(PHASES)),
    licence: orNull(oneOf(LICENCE_STATUSES)),
    environment: record({}, Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, orNull(truth)]))),
    gaveInformation: orNull(truth),
    problems: (value) => (Number.isInteger(value) && Number(value) >= 1 ? null : "is not a whole number from 1 on"),
    country: orNull(matches(/^[A-Z]{2}$/, "a country code")),
    plan: orNull(text),
    planResponseTimes: listOf(responseTime),
    services: listOf(oneOf(SERVICE_CODES)),
    soldServices: listOf(oneOf(SERVICE_CODES)),
    severity: orNull(oneOf(SEVERITIES)),
    specialTerms: listOf(specialTerm),
    at: matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, "an instant in UTC"),
    on: calendarDate,
    version: orNull(text),
    newerVersion: orNull(record({ name: text, phase: oneOf(PHASES) })),
  },
);

const remedyFact = oneOf(["licence", "version", "phase", "services", "environment.meetsRequirements"]);

const scenario = record(
  {
    clause: clauseId,
    description: matches(/^[A-Z].*\.$/, "a sentence"),
    question,
    outcome,
    guarantee: oneOf(GUARANTEES),
    decidedBy: listOf(clauseId),
  },
  {
    remedies: listOf(record({ fact: remedyFact, to: text, outcome })),
    service: orNull(oneOf(SERVICE_CODES)),
    responseCommitment: orNull(responseTime),
    cites: listOf(clauseId),
    doesNotCite: listOf(clauseId),
    dutiesInclude: listOf(clauseId),
    openQuestionsInclude: listOf(openFact),
    openQuestionsExclude: listOf(openFact),
    channelsInclude: listOf(clauseId),
    channelsExclude: listOf(clauseId),
  },
);

/** The scenarios of one file, or an error that names the file, the place and what is allowed there. */
export function checkScenarios(file: string, content: unknown): readonly Scenario[] {
  const fault = listOf(scenario)(content);
  if (fault !== null) throw new Error(`${file}${fault}`);
  return content as readonly Scenario[];
}
