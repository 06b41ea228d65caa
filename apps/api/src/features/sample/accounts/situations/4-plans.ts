import { type Asked, keptLicence, type SamplePlan, type Situation } from "../situation.ts";

const ENDPOINT = "sample-endpoint-protection";

/** Every third day up to yesterday, newest first. */
const days = (count: number) => Array.from({ length: count }, (_, index) => -1 - 3 * index);

const COVERED = { outcome: "COVERED", decidedBy: ["4.1.1"], standing: "CURRENT" } as const;

type Promised = Pick<Asked, "severity" | "day"> & Pick<Asked["expected"], "guarantee" | "planUse" | "target">;

/** A fault that is covered, and what the plan does about it. */
function fault({ severity, day, ...promised }: Promised, why: string): Asked {
  const asked = { product: ENDPOINT, version: "12.4", expected: { ...COVERED, ...promised }, why };
  return { ...asked, ...(severity === undefined ? {} : { severity }), ...(day === undefined ? {} : { day }) };
}

interface Told {
  readonly number: string;
  readonly name: string;
  readonly plan?: SamplePlan;
}

const holder = (told: Told, ...asked: readonly Asked[]): Situation => ({
  ...told,
  country: "DE",
  licences: [keptLicence(ENDPOINT)],
  asked,
});

const roundTheClock = (within: string) => ({ within, counted: "AROUND_THE_CLOCK" }) as const;
const inSupportHours = (within: string) => ({ within, counted: "SUPPORT_HOURS" }) as const;

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
