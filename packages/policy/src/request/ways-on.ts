import type { Channel, CoverageDecision, Outcome, Remedy } from "../decision.ts";
import { SERVICE_CODES, type ServiceCode } from "../facts.ts";
import type { Text } from "../text.ts";
import { SERVICE_NAMES } from "../wording.ts";
import { categoryWhenFiled, isSupported, type RequestCategory } from "./request-category.ts";

/**
 * What somebody can do whose question the rules refuse, each with its words:
 * - `REMEDY`: change one fact, with what that would lead to;
 * - `PAID_SERVICE`: buy what is sold in the customer's country (5.1, 5.2), with the outcome once it is held; null where
 *   the service alone does not settle it;
 * - `ADVICE`: what a clause recommends, such as whom to ask where nothing is sold;
 * - `CHANNEL`: help oneself, as anyone can (2.1);
 * - `FILE_ANYWAY`: have the request recorded with its decision.
 */
export type WayOn =
  | { readonly way: "REMEDY"; readonly words: Text; readonly remedy: Remedy }
  | {
      readonly way: "PAID_SERVICE";
      readonly words: Text;
      readonly service: ServiceCode;
      readonly outcome: Outcome | null;
    }
  | { readonly way: "ADVICE"; readonly words: Text; readonly clause: string }
  | { readonly way: "CHANNEL"; readonly words: Text; readonly channel: Channel }
  | { readonly way: "FILE_ANYWAY"; readonly words: Text; readonly recordedAs: RequestCategory };

const SELF_SERVICE = "2.1";

function remedyWays({ remedies }: CoverageDecision): readonly WayOn[] {
  return remedies
    .filter(({ fact }) => fact !== "services")
    .map((remedy) => ({ way: "REMEDY", words: remedy.explanation, remedy }));
}

function serviceWays({ remedies, findings }: CoverageDecision, held: readonly ServiceCode[]): readonly WayOn[] {
  const outcomes = new Map(remedies.filter(({ fact }) => fact === "services").map(({ to, outcome }) => [to, outcome]));
  const cited = new Set(findings.map(({ service }) => service));
  return SERVICE_CODES.filter((code) => (outcomes.has(code) || cited.has(code)) && !held.includes(code)).map((code) => {
    const { en, zh } = SERVICE_NAMES[code];
    return {
      way: "PAID_SERVICE",
      words: { en: `Ask for an offer of ${en}.`, zh: `索取${zh}的报价。` },
      service: code,
      outcome: outcomes.get(code) ?? null,
    };
  });
}

/** Advice of the clauses that speak to this refusal, once, unless a remedy or a service says it already. */
function adviceWays({ findings, decidedBy }: CoverageDecision, steps: readonly WayOn[]): readonly WayOn[] {
  const said = new Set(steps.map(({ words }) => words.en));
  return findings.flatMap(({ clause, remedy, service, effect }) => {
    // A duty tells how to ask for support, not what else there is; a service is told of by its own way.
    const speaksToIt = decidedBy.includes(clause) || effect === "INFORMS";
    const isToldAsService = service !== null && (effect === "EXCLUDES" || effect === "OFFERS");
    if (remedy === null || !speaksToIt || isToldAsService || said.has(remedy.en)) return [];
    said.add(remedy.en);
    return [{ way: "ADVICE", words: remedy, clause }];
  });
}

function channelWays({ channels }: CoverageDecision): readonly WayOn[] {
  return channels
    .filter(({ clause }) => clause === SELF_SERVICE)
    .map((channel) => ({ way: "CHANNEL", words: channel.name, channel }));
}

/**
 * The ways on from a refusal, nearest first; none from a decision that gives support. `held`: services that the account
 * has, which nobody is told to buy again.
 */
export function waysOn(decision: CoverageDecision, held: readonly ServiceCode[] = []): readonly WayOn[] {
  if (isSupported(decision.outcome)) return [];
  const steps = [...remedyWays(decision), ...serviceWays(decision, held)];
  return [
    ...steps,
    ...adviceWays(decision, steps),
    ...channelWays(decision),
    {
      way: "FILE_ANYWAY",
      words: {
        en: "File it all the same: it is recorded as declined, with this decision, and staff may take it up.",
        zh: "仍要提交：请求会连同本决定记录为“已谢绝”，工作人员可以酌情受理。",
      },
      recordedAs: categoryWhenFiled(decision.outcome),
    },
  ];
}
