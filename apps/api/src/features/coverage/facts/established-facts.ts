import { ENVIRONMENT_FACTS, type Text } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { CoverageQuestion } from "../coverage-question.input.ts";
import { accountDetails } from "./account-details.ts";
import { catalogueDetails } from "./catalogue-details.ts";
import type { LoadedQuestion } from "./coverage-facts.ts";
import type { EstablishedFact } from "./established-fact.type.ts";
import { marketDetails } from "./market-details.ts";
import type { NamedFact, Provenance, Provenances, Told } from "./provenance.ts";

const SAID: Text = { en: "Said in the question.", zh: "问题中所述。" };
const NOT_SAID: Text = {
  en: "Nobody said it, and nothing on record tells; it does not count against the customer.",
  zh: "未说明，也没有相关记录；不作对客户不利的认定。",
};
const ONE_PROBLEM: Text = { en: "One, as the question says nothing else.", zh: "问题未另作说明，按一个计。" };

/** Every fact that a question was decided by, each with its source; what the question said is told where it differs. */
export function establishedFacts(context: Pick<Context, "locale">, told: Told): EstablishedFact[] {
  const values = valuesOf(told.loaded);
  const said = saidIn(told.input);
  const known: Provenances = { ...catalogueDetails(told), ...accountDetails(told), ...marketDetails(told) };
  return [...values].map(([fact, value]) => {
    const asked = said.get(fact) ?? null;
    const { source, detail } = known[fact] ?? spoken(fact, asked);
    return { fact, value, source, asked: asked === value ? null : asked, detail: say(context.locale, detail) };
  });
}

function spoken(fact: NamedFact, asked: string | null): Provenance {
  if (asked !== null) return { source: "ASKED", detail: SAID };
  if (fact === "problems") return { source: "ASKED", detail: ONE_PROBLEM };
  return { source: "UNKNOWN", detail: NOT_SAID };
}

/** As the rules looked at them, in the order in which people think of them. */
function valuesOf({ question, subject }: LoadedQuestion): ReadonlyMap<NamedFact, string | null> {
  const { facts, version } = question;
  const { environment, planResponseTimes, specialTerms } = facts;
  return new Map<NamedFact, string | null>([
    ["product", subject.product?.slug ?? null],
    ["version", version],
    ["segment", facts.segment],
    ["licensing", facts.licensing],
    ["phase", facts.phase],
    ["licence", facts.licence],
    ["country", facts.country],
    ["plan", facts.plan],
    ["planResponseTimes", listed(planResponseTimes.map(({ severity, within }) => `${severity}: ${within}`))],
    ["services", listed(facts.services)],
    ["soldServices", listed(facts.soldServices)],
    ["specialTerms", listed(specialTerms.map(({ summary }) => summary))],
    ["kind", facts.kind],
    ["severity", facts.severity === null ? null : String(facts.severity)],
    ["problems", String(facts.problems)],
    ["gaveInformation", shown(facts.gaveInformation)],
    ...ENVIRONMENT_FACTS.map((fact) => [`environment.${fact}`, shown(environment[fact])] as const),
  ]);
}

/** What the question says, in the same words. */
function saidIn(input: CoverageQuestion): ReadonlyMap<NamedFact, string | null> {
  const { product, version, segment, licensing, phase, licence, country, plan, services, kind, severity } = input;
  const direct = { product, version, segment, licensing, phase, licence, country, plan, kind };
  return new Map<NamedFact, string | null>([
    ...(Object.entries(direct) as [NamedFact, string | null | undefined][]).map(
      ([fact, value]) => [fact, value ?? null] as const,
    ),
    ["services", listed([...new Set(services ?? [])])],
    ["severity", severity == null ? null : String(severity)],
    ["problems", input.problems == null || input.problems === 1 ? null : String(input.problems)],
    ["gaveInformation", shown(input.gaveInformation ?? null)],
    ...ENVIRONMENT_FACTS.map((fact) => [`environment.${fact}`, shown(input.environment?.[fact] ?? null)] as const),
  ]);
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}

function shown(value: boolean | null): string | null {
  return value === null ? null : String(value);
}
