import type { Condition } from "./conditions.ts";
import type { Channel, Guarantee } from "./decision.ts";
import type { Segment, ServiceCode } from "./facts.ts";
import type { Text } from "./text.ts";

/** What a verdict speaks about. On one ground there is one verdict; across grounds the precedence of effects settles. */
export type Ground = "REQUEST" | "LICENCE" | "VERSION" | "DEVICE";
export type Bearer = "CUSTOMER" | "VENDOR";

export type ClauseEffect =
  | { readonly kind: "INCLUDES" | "LIMITS" | "DENIES"; readonly ground: Ground; readonly service: ServiceCode | null }
  | { readonly kind: "EXCLUDES"; readonly ground: "REQUEST"; readonly service: ServiceCode | null }
  | { readonly kind: "DISCLAIMS" }
  | { readonly kind: "OBLIGES"; readonly bearer: Bearer }
  | { readonly kind: "OFFERS"; readonly service: ServiceCode | null }
  /** `standsIn`: the clause that speaks for a product's own terms where they waive other clauses. */
  | { readonly kind: "INFORMS"; readonly standsIn: boolean; readonly service: ServiceCode | null }
  | { readonly kind: "COMMITS"; readonly promise: Guarantee | null };

export const includes = (ground: Ground = "REQUEST"): ClauseEffect => ({ kind: "INCLUDES", ground, service: null });
export const limits = (ground: Ground): ClauseEffect => ({ kind: "LIMITS", ground, service: null });
export const denies = (ground: Ground, service: ServiceCode | null = null): ClauseEffect => ({
  kind: "DENIES",
  ground,
  service,
});
export const excludes = (service: ServiceCode | null = null): ClauseEffect => ({
  kind: "EXCLUDES",
  ground: "REQUEST",
  service,
});
export const disclaims = (): ClauseEffect => ({ kind: "DISCLAIMS" });
export const obliges = (bearer: Bearer): ClauseEffect => ({ kind: "OBLIGES", bearer });
export const offers = (service: ServiceCode | null = null): ClauseEffect => ({ kind: "OFFERS", service });
export const informs = (service: ServiceCode | null = null): ClauseEffect => ({
  kind: "INFORMS",
  standsIn: false,
  service,
});
export const standsInForWaivedClauses = (): ClauseEffect => ({ kind: "INFORMS", standsIn: true, service: null });
export const commits = (promise: Guarantee | null = null): ClauseEffect => ({ kind: "COMMITS", promise });

/** One row of the decision table: where `when` holds, the clause has this effect. Texts may hold `{placeholders}`. */
export interface Case {
  readonly clause: string;
  readonly when: Condition;
  readonly effect: ClauseEffect;
  readonly explanation: Text;
  readonly remedy: Text | null;
  /** Clauses that do not apply where this case does: an exception names what it takes out. */
  readonly overrides: readonly string[];
  /** Exclusions that stay cited where this case applies, but no longer keep the request out. */
  readonly lifts: readonly string[];
}

/** A clause of the rules. Without cases it stands for itself: no decision cites it, and `standing` says where it acts. */
export interface Clause {
  readonly id: string;
  readonly gist: Text;
  readonly effect: ClauseEffect;
  readonly cases: readonly Case[];
  readonly standing: Text | null;
  readonly interpretations: readonly Text[];
}

type CaseOptions = Pick<Case, "when" | "effect" | "explanation"> &
  Partial<Pick<Case, "remedy" | "overrides" | "lifts">>;
interface ClauseOptions {
  readonly gist: Text;
  readonly interpretations?: readonly Text[];
}

/** A clause with one row, with several (`cases`), or with none (`standing`). */
export function clause(
  id: string,
  options: ClauseOptions &
    (CaseOptions | { cases: readonly [CaseOptions, ...CaseOptions[]] } | { effect: ClauseEffect; standing: Text }),
): Clause {
  const rows = "cases" in options ? options.cases : "standing" in options ? [] : [options];
  const cases = rows.map((row): Case => {
    const { when, effect, explanation, remedy = null, overrides = [], lifts = [] } = row;
    return { clause: id, when, effect, explanation, remedy, overrides, lifts };
  });
  return {
    id,
    gist: options.gist,
    effect: "cases" in options ? options.cases[0].effect : options.effect,
    cases,
    standing: "standing" in options ? options.standing : null,
    interpretations: options.interpretations ?? [],
  };
}

/** A channel, and the applications it is for. */
export interface EditionChannel extends Channel {
  readonly segments: readonly Segment[];
}

export interface Section {
  /** As the rules number it: `2`, `4.1` … */
  readonly number: string;
  readonly title: Text;
  readonly clauses: readonly Clause[];
}

/** How the system reads a clause where its words leave room. */
export interface Interpretation {
  readonly clause: string;
  readonly text: Text;
}

/** One dated text of the rules. */
export interface Edition {
  readonly id: string;
  /** Calendar date from which the edition applies, until the next one does. */
  readonly effectiveFrom: string;
  readonly title: Text;
  readonly sections: readonly Section[];
  /** In the rules' order. */
  readonly clauses: readonly Clause[];
  /** The rows of all clauses, in the rules' order. */
  readonly cases: readonly Case[];
  readonly channels: readonly EditionChannel[];
  readonly interpretations: readonly Interpretation[];
}

export function edition(
  text: Pick<Edition, "id" | "effectiveFrom" | "title" | "channels"> & { sections: readonly Section[] },
): Edition {
  const clauses = text.sections.flatMap((section) => section.clauses);
  return {
    ...text,
    clauses,
    cases: clauses.flatMap((each) => each.cases),
    interpretations: clauses.flatMap(({ id, interpretations }) =>
      interpretations.map((interpretation) => ({ clause: id, text: interpretation })),
    ),
  };
}
