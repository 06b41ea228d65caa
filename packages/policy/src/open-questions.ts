import type { Edition } from "./clause.ts";
import type { CoverageQuestion, Facts } from "./facts.ts";
import { ENVIRONMENT_FACTS, LICENCE_STATUSES, LICENSINGS, PHASES } from "./facts.ts";
import type { Judgement } from "./judge.ts";
import { judge } from "./judge.ts";

interface Unknown {
  readonly name: string;
  readonly isUnknown: (facts: Facts) => boolean;
  /** The facts as they would be for each value that the unknown may turn out to have. */
  readonly answers: (facts: Facts) => readonly Facts[];
}

function unknown<F extends "phase" | "licence" | "licensing" | "gaveInformation">(
  name: F,
  values: readonly Facts[F][],
): Unknown {
  return {
    name,
    isUnknown: (facts) => facts[name] === null,
    answers: (facts) => values.map((value) => ({ ...facts, [name]: value })),
  };
}

// The plan's code is for the record only: what it promises is known by `planResponseTimes`.
const UNKNOWNS: readonly Unknown[] = [
  unknown("licensing", LICENSINGS),
  unknown("phase", PHASES),
  unknown("licence", LICENCE_STATUSES),
  ...ENVIRONMENT_FACTS.map(
    (fact): Unknown => ({
      name: `environment.${fact}`,
      isUnknown: ({ environment }) => environment[fact] === null,
      answers: (facts) =>
        [true, false].map((value) => ({ ...facts, environment: { ...facts.environment, [fact]: value } })),
    }),
  ),
  unknown("gaveInformation", [true, false]),
  // 5.2: a country may sell less than is sold anywhere, down to nothing.
  {
    name: "country",
    isUnknown: ({ country }) => country === null,
    answers: (facts) => [{ ...facts, soldServices: [] }],
  },
];

/** Names of the unknown facts on which the outcome or the guarantee hangs, found by asking again. */
export function openQuestionsOf(question: CoverageQuestion, edition: Edition, judgement: Judgement): readonly string[] {
  const unknowns = UNKNOWNS.filter((each) => each.isUnknown(question.facts));
  const open = unknowns.filter(
    (each) => decidesIn(question, edition, each, judgement) || decidesJointly(question, edition, each, unknowns),
  );
  // A plan promises a time for each severity, so what is guaranteed hangs on it as soon as a response time is.
  const severityIsOpen = judgement.guarantee === "RESPONSE_TIME" && question.facts.severity === null;
  return [...open.map((each) => each.name), ...(severityIsOpen ? ["severity"] : [])];
}

function decidesIn(question: CoverageQuestion, edition: Edition, fact: Unknown, unanswered: Judgement): boolean {
  return fact.answers(question.facts).some((facts) => {
    const answered = judge({ ...question, facts }, edition);
    return answered.outcome !== unanswered.outcome || answered.guarantee !== unanswered.guarantee;
  });
}

// Two unknowns that one clause looks at may hide each other: the licence does not matter until the licensing is known,
// and the other way round.
function decidesJointly(
  question: CoverageQuestion,
  edition: Edition,
  fact: Unknown,
  unknowns: readonly Unknown[],
): boolean {
  const together = edition.cases.filter(({ when }) => fact.name in when);
  return unknowns
    .filter((other) => other !== fact && together.some(({ when }) => other.name in when))
    .flatMap((other) => other.answers(question.facts).map((facts) => ({ ...question, facts })))
    .some((answered) => decidesIn(answered, edition, fact, judge(answered, edition)));
}
