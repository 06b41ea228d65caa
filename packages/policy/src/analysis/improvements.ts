import type { Condition } from "../conditions.ts";
import { heldFact } from "../conditions.ts";
import type { Phase } from "../facts.ts";
import { LICENCE_STATUSES, SERVICE_CODES } from "../facts.ts";
import type { Counterexample } from "./finding.ts";
import { type Improvement, type OutcomeMap, worsenedBy } from "./outcome-map.ts";
import { smallestCombination } from "./smallest-combination.ts";

type ImprovementCheck = Extract<
  Counterexample["check"],
  "VALID_LICENCE_NEVER_WORSENS" | "BETTER_PHASE_NEVER_WORSENS" | "MORE_SERVICES_NEVER_WORSEN"
>;

/**
 * Which phase is better than which: from the best, equals together. Without the support extension a version that needs
 * it stands with the ended ones (interpretation 6), and so does one that is not released (7); a home & mobile version past
 * full support is ended (5).
 */
export const PHASE_ORDERS: readonly { readonly within: Condition; readonly order: readonly (readonly Phase[])[] }[] = [
  {
    within: { segment: ["BUSINESS"], "held:SUPPORT_EXTENSION": [false] },
    order: [["FULL"], ["LIMITED"], ["EXTENDED", "ENDED", "UPCOMING"]],
  },
  {
    within: { segment: ["BUSINESS"], "held:SUPPORT_EXTENSION": [true] },
    order: [["FULL", "EXTENDED"], ["LIMITED"], ["ENDED", "UPCOMING"]],
  },
  {
    within: { segment: ["HOME_MOBILE"], "held:SUPPORT_EXTENSION": [false] },
    order: [["FULL"], ["LIMITED", "EXTENDED", "ENDED", "UPCOMING"]],
  },
  {
    within: { segment: ["HOME_MOBILE"], "held:SUPPORT_EXTENSION": [true] },
    order: [
      ["FULL", "EXTENDED"],
      ["LIMITED", "ENDED", "UPCOMING"],
    ],
  },
];

const betterPhases = PHASE_ORDERS.flatMap(({ within, order }) =>
  order.flatMap((equals, rank) =>
    equals.flatMap((to) =>
      order
        .slice(rank)
        .flat()
        .filter((from) => from !== to)
        .map((from): Improvement => ({ fact: "phase", from, to, within })),
    ),
  ),
);

const IMPROVEMENTS: Readonly<Record<ImprovementCheck, readonly Improvement[]>> = {
  VALID_LICENCE_NEVER_WORSENS: [...LICENCE_STATUSES.filter((status) => status !== "VALID"), null].map((from) => ({
    fact: "licence",
    from,
    to: "VALID",
    within: {},
  })),
  BETTER_PHASE_NEVER_WORSENS: betterPhases,
  MORE_SERVICES_NEVER_WORSEN: SERVICE_CODES.map((service) => ({
    fact: heldFact(service),
    from: false,
    to: true,
    within: {},
  })),
};

/** Changes for the better that make an outcome worse. */
export function worsenings(map: OutcomeMap): readonly Counterexample[] {
  return Object.entries(IMPROVEMENTS).flatMap(([check, improvements]) =>
    improvements.flatMap((improvement) => {
      const worsened = worsenedBy(map, improvement);
      if (worsened.size === 0) return [];
      const { fact, from, to } = improvement;
      const change = `${fact}: ${from ?? "unknown"} → ${to}`;
      return [
        {
          check: check as ImprovementCheck,
          clauses: [],
          says: { en: `${change} makes the outcome worse`, zh: `${change} 使结论变差` },
          combination: smallestCombination(map.space, worsened),
        },
      ];
    }),
  );
}
