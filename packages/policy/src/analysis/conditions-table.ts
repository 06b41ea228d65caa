import type { Case, Edition } from "../clause.ts";
import { serviceOf } from "../conclude.ts";
import { type ConditionFact, type ConditionValue, DERIVED_FACTS } from "../conditions.ts";
import type { Effect } from "../decision.ts";
import type { ServiceCode } from "../facts.ts";
import type { Text } from "../text.ts";

/** One row of the rule book, readable: the clause has the effect where every condition holds. */
export interface ConditionRow {
  readonly clause: string;
  readonly effect: Effect;
  readonly service: ServiceCode | null;
  /** Empty: the row always holds. */
  readonly conditions: readonly {
    readonly fact: ConditionFact;
    /** How a derived fact follows from the question; null for a fact taken as it is. */
    readonly means: Text | null;
    readonly values: readonly ConditionValue[];
  }[];
  readonly overrides: readonly string[];
  readonly lifts: readonly string[];
}

/** The conditions of every clause, in the rules' order. Clauses without rows are not in it; `Clause.standing` says why. */
export function conditionsTable({ cases }: Pick<Edition, "cases">): readonly ConditionRow[] {
  return cases.map((row) => ({
    clause: row.clause,
    effect: row.effect.kind,
    service: serviceOf(row),
    conditions: conditionsOf(row),
    overrides: row.overrides,
    lifts: row.lifts,
  }));
}

function conditionsOf({ when }: Case): ConditionRow["conditions"] {
  return (Object.entries(when) as [ConditionFact, readonly ConditionValue[]][]).map(([fact, values]) => ({
    fact,
    means: DERIVED_FACTS[fact] ?? null,
    values,
  }));
}
