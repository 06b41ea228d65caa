import type { RequestKind, Segment } from "@supportbook/policy";
import type { Chance } from "../load-licences-chance.ts";
import { SAMPLE_TEAMS } from "../requests/sample-teams.ts";
import { SAMPLE_PLANS } from "../sample-services.ts";
import type { RatedMatter, RatedMatters } from "./rated-matters.ts";
import type { SampleLanguage } from "./sample-comments.ts";

export interface SampleAgent {
  readonly subject: string;
  readonly name: string;
  readonly isLessLiked: boolean;
}

/** Matters by what became of them: most were helped with. */
export interface SampleMatters {
  readonly covered: RatedMatters;
  readonly limited: RatedMatters;
  readonly refused: RatedMatters;
}

/** By what feedback is told apart, as a fact has it. */
export interface SampleDimensions extends Partial<Omit<RatedMatter, "clauses" | "kind">> {
  readonly agent?: string;
  readonly team?: string;
  readonly plan?: string | undefined;
  readonly kind?: RequestKind;
  readonly segment: Segment;
  readonly country: string;
  readonly clauses: readonly string[];
  readonly language: SampleLanguage;
}

const COUNTRIES = ["DE", "FR", "GB", "KE", "BR", "CN"] as const;
const [PLAN, ...PLANS] = SAMPLE_PLANS.map(({ code }) => code);

export function sortMatters(matters: readonly RatedMatter[]): SampleMatters {
  const of = (name: string, fits: (matter: RatedMatter) => boolean): RatedMatters => {
    const [first, ...others] = matters.filter(fits);
    if (first === undefined) throw new Error(`None of the sample matters is ${name}.`);
    return [first, ...others];
  };
  return {
    covered: of("covered", ({ outcome }) => outcome === "COVERED"),
    limited: of("limited", ({ outcome }) => outcome === "LIMITED"),
    refused: of("refused", ({ outcome }) => outcome === "NOT_COVERED" || outcome === "PAID_SERVICE"),
  };
}

/** Support that was given, or refused, to somebody. */
export function sampleSupport(chance: Chance, matters: SampleMatters, agent: SampleAgent): SampleDimensions {
  const { clauses, ...matter } = chance.oneOf(matters[fateOf(chance.upTo(100))]);
  const team = chance.oneOf<(typeof SAMPLE_TEAMS)[number]>(SAMPLE_TEAMS).id;
  const plan = matter.segment === "BUSINESS" && chance.happens(80) ? planOf(chance) : undefined;
  return { ...matter, clauses, agent: agent.subject, team, plan, ...whereAndHow(chance) };
}

/** Nothing is known of feedback that nobody asked for but what its giver says. */
export function sampleAudience(chance: Chance, matters: SampleMatters): SampleDimensions {
  const { product, segment } = chance.oneOf(matters.covered);
  const known = chance.happens(60) ? { product } : {};
  return { segment, ...known, clauses: [], ...whereAndHow(chance) };
}

function whereAndHow(chance: Chance): Pick<SampleDimensions, "country" | "language"> {
  const language = chance.happens(35) ? "zh-CN" : "en";
  return { language, country: language === "zh-CN" && chance.happens(80) ? "CN" : chance.oneOf(COUNTRIES) };
}

function planOf(chance: Chance): string | undefined {
  return PLAN === undefined ? undefined : chance.oneOf([PLAN, ...PLANS]);
}

function fateOf(of100: number): keyof SampleMatters {
  if (of100 < 70) return "covered";
  return of100 < 82 ? "limited" : "refused";
}
