import { randomUUID } from "node:crypto";
import type { DataSource } from "typeorm";
import type { FeedbackFactEntity } from "./feedback-fact.entity.ts";

/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** A small generator of 32 bits (Mulberry32): a failing test prints its seed, and is repeated by it. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function oneOf<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[Math.floor(chance() * values.length)] as Value;
}

/** Values that facts of tests have; null is not known. */
export const VALUES_OF_TESTS = {
  agent: ["anna", "ben", "chen", null],
  team: ["11111111-1111-4111-8111-111111111111", null],
  product: ["harbour-guard", "tide-scan", "reef"],
  version: ["harbour-guard/2", "harbour-guard/3", "tide-scan/1", null],
  phase: ["FULL", "LIMITED", "ENDED", null],
  segment: ["HOME_MOBILE", "BUSINESS"],
  plan: ["BASIC", "PREMIUM", null],
  country: ["DE", "CN", "NP", null],
  kind: ["SOFTWARE_FAULT", "FALSE_POSITIVE", null],
  outcome: ["COVERED", "LIMITED", "PAID_SERVICE", "NOT_COVERED", null],
  clause: ["4.1.1", "4.2.5", "5.1", "6.3"],
  edition: ["2026-01", null],
  language: ["en", "zh-CN"],
} as const;

type Known = Omit<FeedbackFactEntity, "at"> & { readonly at: string };

/** An occasion or a piece of feedback of these days, on any dimensions, often right beside a midnight of some zone. */
export function anyFact(chance: Chance, days: { readonly from: string; readonly count: number }): Known {
  const pick = <Value>(values: readonly Value[]) => oneOf(chance, values);
  const upTo = (count: number) => Math.floor(chance() * count);
  const midnight = Temporal.Instant.from(`${days.from}T00:00:00Z`).add({ hours: 24 * upTo(days.count) });
  const minutes = chance() < 0.3 ? 15 * upTo(96) : chance() * 24 * 60;
  const at = midnight.add({ milliseconds: Math.round(minutes * 60_000) - (chance() < 0.1 ? 1 : 0) }).toString();
  const { clause, ...values } = VALUES_OF_TESTS;
  const dimensions = Object.fromEntries(Object.entries(values).map(([name, each]) => [name, pick<unknown>(each)]));
  const clauses = clause.filter(() => chance() < 0.3);
  const nothing = { satisfaction: null, effort: null, recommend: null, wait: null, reopened: null };
  const common = { id: randomUUID(), at, ...(dimensions as Pick<Known, "agent" | "language">), clauses, ...nothing };
  if (chance() < 0.4) {
    const offered = chance() < 0.7;
    const answered = offered && chance() < 0.5;
    return { ...(common as Known), basis: "OCCASION", type: null, source: null, offered, answered };
  }
  const source = pick(["INVITATION", "FORM", "ACCOUNT"] as const);
  const answer = (first: number, last: number) => (chance() < 0.8 ? first + upTo(last - first + 1) : null);
  return {
    ...(common as Known),
    ...{ basis: "FEEDBACK", offered: null, answered: null, source },
    type: source === "INVITATION" ? "RATING" : pick(["PRAISE", "COMPLAINT", "OTHER"] as const),
    ...{ satisfaction: answer(1, 5), effort: answer(1, 7), recommend: answer(0, 10) },
    wait: source === "INVITATION" ? upTo(18) : null,
    reopened: chance() < 0.6 ? chance() < 0.2 : null,
  };
}

/** Writes facts as one statement, as whoever takes them in does. */
export async function insertFacts(db: Pick<DataSource, "query">, facts: readonly object[]): Promise<void> {
  await db.query("INSERT INTO feedback_fact SELECT * FROM jsonb_populate_recordset(NULL::feedback_fact, $1::jsonb)", [
    JSON.stringify(facts),
  ]);
}
