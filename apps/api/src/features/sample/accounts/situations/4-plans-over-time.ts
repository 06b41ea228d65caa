import type { Situation } from "../situation.ts";
import { days, fault, holder, roundTheClock } from "./plan-holder.ts";

/** Clauses 4 and 5.1 over time: contract years, incidents taken back, plans that are over or still to come. */
export const PLANS_OVER_TIME: readonly Situation[] = [
  holder(
    {
      number: "A200606",
      name: "Sample Harp Maker, incidents of an earlier contract year",
      plan: { code: "SAMPLE_START", from: -400, through: null, incidents: [-300, -290, -280, -270, -260, -5] },
    },
    fault(
      { severity: 2, planUse: { used: 1, included: 6 }, target: "NOT_PROMISED" },
      "A new contract year began five weeks ago, and only one incident lies in it.",
    ),
    fault(
      { severity: 2, day: -100, planUse: { used: 5, included: 6 }, target: "NOT_PROMISED" },
      "On that day the contract year before was running, with five.",
    ),
  ),
  holder(
    {
      number: "A200607",
      name: "Sample Illuminator, incident withdrawn",
      plan: { code: "SAMPLE_START", from: -100, through: 264, incidents: days(5), withdrawn: [-20] },
    },
    fault(
      { severity: 2, planUse: { used: 5, included: 6 }, target: "NOT_PROMISED" },
      "An incident that was withdrawn gives its use back.",
    ),
  ),
  holder(
    {
      number: "A200609",
      name: "Sample Knitter, plan is over",
      plan: { code: "SAMPLE_PREMIUM", from: -365, through: -1 },
    },
    fault({ severity: 1 }, "Yesterday was the last day of the plan."),
    fault(
      {
        severity: 1,
        day: -1,
        guarantee: "RESPONSE_TIME",
        planUse: { used: 0, included: 24 },
        target: roundTheClock("PT2H"),
      },
      "On its last day it still promised.",
    ),
  ),
  holder(
    {
      number: "A200610",
      name: "Sample Lacemaker, plan starts later",
      plan: { code: "SAMPLE_BUSINESS", from: 30, through: 394 },
    },
    fault({ severity: 1 }, "The plan has not begun."),
    fault(
      {
        severity: 1,
        day: 30,
        guarantee: "RESPONSE_TIME",
        planUse: { used: 0, included: 36 },
        target: roundTheClock("PT2H"),
      },
      "From its first day on it promises two hours for severity 1.",
    ),
  ),
];
