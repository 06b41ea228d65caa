import type { CheckCoverageQuery, CheckCoverageQueryVariables } from "../gql/coverage.ts";
import type { Decided } from "./ask-rules.ts";
import type { AskedFacts } from "./asked-facts.ts";

type ServerDecision = CheckCoverageQuery["checkCoverage"];

/** What both sides must agree on; the vendor's addresses are the server's alone. */
export interface ComparedAnswer
  extends Omit<ServerDecision, "findings" | "channels" | "localContact" | "purchase" | "responseCommitment"> {
  readonly findings: readonly (Omit<ServerDecision["findings"][number], "service"> & {
    readonly service: string | null;
  })[];
  readonly channels: readonly Omit<ServerDecision["channels"][number], "url">[];
  readonly responseCommitment: ServerDecision["responseCommitment"];
}

/** The question as the API takes it. `at` is always said, so that both sides speak of the same instant. */
export function questionInput(asked: AskedFacts, at: string): CheckCoverageQueryVariables["question"] {
  const { product, version, segment, licensing, phase, kind, environment, services, ...said } = asked;
  if (kind === null) throw new Error("A question without a kind of request is not asked.");
  const subject = product === null ? { segment, licensing, phase } : { product, version };
  // Whoever is signed in: what the browser decides out of what is said, the server must decide out of the same.
  return { ...subject, ...said, kind, environment, services, at, hypothetical: true };
}

/** The browser's answer in the reader's language. */
export function answerHere({ decision, holdsThrough }: Decided, language: "en" | "zh"): ComparedAnswer {
  const { outcome, guarantee, decidedBy, openQuestions, responseCommitment, edition, at } = decision;
  return {
    outcome,
    guarantee,
    decidedBy,
    findings: decision.findings.map(({ clause, effect, explanation, remedy, service }) => ({
      clause,
      effect,
      explanation: explanation[language],
      remedy: remedy?.[language] ?? null,
      service,
    })),
    remedies: decision.remedies.map((remedy) => ({ ...remedy, explanation: remedy.explanation[language] })),
    duties: decision.duties.map(({ clause, explanation }) => ({ clause, explanation: explanation[language] })),
    openQuestions,
    responseCommitment:
      responseCommitment === null
        ? null
        : {
            severity: responseCommitment.severity,
            within: responseCommitment.within,
            aroundTheClock: responseCommitment.counted === "AROUND_THE_CLOCK",
          },
    channels: decision.channels.map(({ code, clause, name, note }) => ({
      code,
      clause,
      name: name[language],
      note: note[language],
    })),
    edition,
    at: sameInstant(at),
    outcomeHoldsThrough: holdsThrough,
  };
}

/** The server's answer without what the browser cannot know. */
export function answerThere({ localContact: _, purchase: __, ...decision }: ServerDecision): ComparedAnswer {
  return {
    ...decision,
    findings: decision.findings.map(({ service, ...finding }) => ({ ...finding, service: service?.code ?? null })),
    channels: decision.channels.map(({ url: ___, ...channel }) => channel),
    at: sameInstant(decision.at),
  };
}

/** The parts in which the two answers differ; none where they agree. */
export function differingParts(here: ComparedAnswer, there: ComparedAnswer): (keyof ComparedAnswer)[] {
  const parts = Object.keys(here) as (keyof ComparedAnswer)[];
  return parts.filter((part) => canonical(here[part]) !== canonical(there[part]));
}

function sameInstant(instant: string): string {
  return Temporal.Instant.from(instant).toString();
}

/** JSON whatever the order in which fields were written down. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
