import type { Edition } from "./clause.ts";
import type { CoverageQuestion, Facts } from "./facts.ts";
import { ENVIRONMENT_FACTS, LICENCE_STATUSES, LICENSINGS, PHASES, SEVERITIES } from "./facts.ts";
import type { Judgement } from "./judge.ts";
import { judge } from "./judge.ts";

interface Unknown {
  readonly name: string;
  readonly isUnknown: (facts: Facts) => boolean;
  /** The facts as they would be for each value that the unknown may turn out to have. */
  readonly answers: (facts: Facts) => readonly Facts[];
}

function unknown<F extends "phase" | "licence" | "licensing" | "gaveInformation" | "severity">(
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
  unknown("severity", SEVERITIES),
];

/** Names of the unknown facts that could still change the outcome, the guarantee or the response time. */
export function openQuestionsOf(question: CoverageQuestion, edition: Edition, judgement: Judgement): readonly string[] {
  const { facts } = question;
  const hangsOn = ({ isUnknown, answers }: Unknown) =>
    isUnknown(facts) &&
    answers(facts).some((answer) => differs(judgement, judge({ ...question, facts: answer }, edition)));
  return UNKNOWNS.filter(hangsOn).map((each) => each.name);
}

function differs(one: Judgement, other: Judgement): boolean {
  return (
    one.outcome !== other.outcome ||
    one.guarantee !== other.guarantee ||
    one.responseCommitment?.within !== other.responseCommitment?.within ||
    one.responseCommitment?.counted !== other.responseCommitment?.counted
  );
}
