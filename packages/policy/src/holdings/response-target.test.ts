import { describe, expect, expectTypeOf, it } from "vitest";
import type { PlanResponseTime } from "../facts.ts";
import type { PlanUse } from "./plan-use.ts";
import {
  type AnsweredForPlan,
  REASONS_FOR_NO_PROMISE,
  type ResponseTarget,
  responseTargetOf,
  responseTargetStatement,
} from "./response-target.ts";

const promise: PlanResponseTime = { severity: 1, within: "PT2H30M", counted: "AROUND_THE_CLOCK" };
const committed: AnsweredForPlan = {
  plan: "GOLD",
  outcome: "COVERED",
  guarantee: "RESPONSE_TIME",
  responseCommitment: promise,
  severityKnown: true,
  use: null,
};
const use: PlanUse = { included: 6, used: 5, left: 1, from: "2026-01-01", through: "2026-12-31" };

describe("[4] a response target", () => {
  it("does not apply without a plan, whatever else is said", () => {
    expect(responseTargetOf({ ...committed, plan: null })).toEqual({ state: "NOT_APPLICABLE" });
  });

  // Checked by the compiler.
  it("has no place for a time where it does not apply", () => {
    type NotApplicable = Extract<ResponseTarget, { state: "NOT_APPLICABLE" }>;
    expectTypeOf<NotApplicable>().toEqualTypeOf<{ readonly state: "NOT_APPLICABLE" }>();
  });
});

describe("[5.1] a response target of a plan", () => {
  it("is committed where the plan has a time for the severity and incidents are left", () => {
    expect(responseTargetOf(committed)).toEqual({ state: "COMMITTED", promise });
    expect(responseTargetOf({ ...committed, use })).toEqual({ state: "COMMITTED", promise });
    expect(responseTargetOf({ ...committed, use: { ...use, included: null, left: null } }).state).toBe("COMMITTED");
  });

  const silent = { responseCommitment: null };
  it.each<[string, Partial<AnsweredForPlan>, string]>([
    ["the incidents are used up", { use: { ...use, used: 6, left: 0 } }, "USED_UP"],
    ["no support is owed", { ...silent, outcome: "NOT_COVERED" }, "NOT_SUPPORTED"],
    ["a paid service is needed", { ...silent, outcome: "PAID_SERVICE" }, "NOT_SUPPORTED"],
    ["nothing is guaranteed", { guarantee: "NONE" }, "NO_GUARANTEE"],
    ["the severity is not known", { ...silent, severityKnown: false }, "SEVERITY_NOT_KNOWN"],
    ["the plan has no time for the severity", { ...silent, guarantee: "BEST_EFFORT" }, "NO_TIME_FOR_SEVERITY"],
    [
      "the plan has no time at all",
      { ...silent, guarantee: "BEST_EFFORT", severityKnown: false },
      "NO_TIME_FOR_SEVERITY",
    ],
  ])("is not promised where %s", (_, change, because) => {
    expect(responseTargetOf({ ...committed, ...change })).toEqual({ state: "NOT_PROMISED", because });
  });

  it("says its time as people do, and how it is counted", () => {
    expect(responseTargetStatement({ state: "COMMITTED", promise })).toEqual({
      en: "First answer within 2.5 h, counted around the clock, for severity 1.",
      zh: "严重级别 1：2.5 小时内首次答复，全天候计时。",
    });
    const inHours = { ...promise, counted: "SUPPORT_HOURS" as const };
    expect(responseTargetStatement({ state: "COMMITTED", promise: inHours }).en).toContain("of support hours");
  });

  it("gives each reason a sentence of its own, in both languages", () => {
    const said = REASONS_FOR_NO_PROMISE.map((because) => responseTargetStatement({ state: "NOT_PROMISED", because }));
    expect(new Set(said.map(({ en }) => en)).size).toBe(REASONS_FOR_NO_PROMISE.length);
    expect(new Set(said.map(({ zh }) => zh)).size).toBe(REASONS_FOR_NO_PROMISE.length);
  });
});
