import type { Situation } from "../situation.ts";
import { days, fault, holder, inSupportHours, roundTheClock } from "./plan-holder.ts";

/** Clauses 4 and 5.1: best effort for everyone, and times for those whose plan has minutes and incidents left. */
export const PLANS: readonly Situation[] = [
  holder(
    { number: "A200601", name: "Sample Clockmaker, no plan" },
    fault({ severity: 1, target: "NOT_APPLICABLE" }, "Without a plan nothing promises a time, however urgent it is."),
  ),
  holder(
    {
      number: "A200602",
      name: "Sample Draper, plan without incidents",
      plan: { code: "SAMPLE_STANDARD", from: -100, through: 264 },
    },
    fault(
      { severity: 1, planUse: { used: 0, included: 0 }, target: "NOT_PROMISED" },
      "The plan includes no incident and promises no time.",
    ),
  ),
  holder(
    {
      number: "A200603",
      name: "Sample Engraver, plan without minutes, partly used",
      plan: { code: "SAMPLE_PLUS", from: -100, through: 264, incidents: days(4) },
    },
    fault(
      { severity: 1, planUse: { used: 4, included: 12 }, target: "NOT_PROMISED" },
      "Nobody entered minutes for this plan, and what is empty promises nothing.",
    ),
  ),
  holder(
    {
      number: "A200604",
      name: "Sample Fletcher, plan with minutes, used to a third",
      plan: { code: "SAMPLE_PREMIUM", from: -100, through: 264, incidents: days(8), namesContact: true },
    },
    fault(
      {
        severity: 1,
        guarantee: "RESPONSE_TIME",
        planUse: { used: 8, included: 24 },
        target: roundTheClock("PT2H"),
      },
      "The plan promises two hours for severity 1, around the clock.",
    ),
    fault(
      {
        severity: 3,
        guarantee: "RESPONSE_TIME",
        planUse: { used: 8, included: 24 },
        target: inSupportHours("PT8H"),
      },
      "For severity 3 it promises eight hours, counted in support hours.",
    ),
    fault(
      { guarantee: "RESPONSE_TIME", planUse: { used: 8, included: 24 }, target: "NOT_PROMISED" },
      "The plan commits to times, but which one hangs on the severity, which was not said.",
    ),
  ),
  holder(
    {
      number: "A200605",
      name: "Sample Gilder, plan used up",
      plan: { code: "SAMPLE_PREMIUM", from: -100, through: 264, incidents: days(24) },
    },
    fault(
      { severity: 1, planUse: { used: 24, included: 24 }, target: "NOT_PROMISED" },
      "All incidents of the contract year are used: support goes on with best effort, without a time.",
    ),
  ),
  holder(
    {
      number: "A200608",
      name: "Sample Japanner, plan without limit",
      plan: { code: "SAMPLE_ENTERPRISE", from: -100, through: 264, incidents: days(30) },
    },
    fault(
      {
        severity: 2,
        guarantee: "RESPONSE_TIME",
        planUse: { used: 30, included: null },
        target: roundTheClock("PT4H"),
      },
      "Thirty incidents do not use up a plan without limit, and severity 2 counts around the clock in it.",
    ),
    fault(
      { severity: 4, planUse: { used: 30, included: null }, target: "NOT_PROMISED" },
      "The plan has no minutes for severity 4, so that severity is promised nothing.",
    ),
  ),
  {
    number: "A200611",
    name: "Sample Household, plan with minutes",
    country: "DE",
    plan: { code: "SAMPLE_PREMIUM_PLUS", from: -100, through: 264 },
    asked: [
      {
        product: "sample-home-shield",
        version: "2026",
        severity: 2,
        expected: {
          outcome: "COVERED",
          decidedBy: ["4.1.1", "4.5a"],
          standing: "NONE",
          guarantee: "RESPONSE_TIME",
          planUse: { used: 0, included: null },
          target: roundTheClock("PT4H"),
        },
        why: "A plan promises for home software what it promises for business software.",
      },
    ],
  },
];
