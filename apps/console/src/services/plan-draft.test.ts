import { describe, expect, it } from "vitest";
import { planDraft, planInput, unreadable } from "./plan-draft.ts";

const NOTHING_MORE = { nextResponseMinutes: null, resolutionMinutes: null };

const severity = {
  severity: 2,
  counted: "SUPPORT_HOURS" as const,
  responseMinutes: "",
  nextResponseMinutes: "",
  resolutionMinutes: "",
};
const plan = {
  code: "GOLD",
  name: "Gold",
  names: { en: "Gold", zh: "金牌" },
  yearlyIncidents: null,
  namedContacts: 4,
  severities: [
    { severity: 1, counted: "AROUND_THE_CLOCK" as const, responseMinutes: 30, ...NOTHING_MORE },
    { severity: 2, counted: "SUPPORT_HOURS" as const, responseMinutes: null, ...NOTHING_MORE },
  ],
  retired: false,
  revision: 3,
  offers: [],
};

describe("[5.1] the form of a plan", () => {
  it("says what the plan says where nothing is typed", () => {
    const { code, names, yearlyIncidents, namedContacts, severities } = plan;
    const input = planInput(planDraft(plan));
    expect(input).toEqual({ code, names, yearlyIncidents, namedContacts, severities, reason: null });
  });

  it("promises nothing at a severity whose minutes are empty", () => {
    const draft = planDraft(plan);
    const emptied = { ...draft, severities: draft.severities.map((each) => ({ ...each, responseMinutes: " " })) };
    expect(unreadable(emptied)).toEqual([]);
    expect(planInput(emptied).severities?.map(({ responseMinutes }) => responseMinutes)).toEqual([null, null]);
  });

  it.each([
    [{ anyNumber: false, incidents: "" }, "yearlyIncidents"],
    [{ anyNumber: false, incidents: "1.5" }, "yearlyIncidents"],
    [{ contacts: "-1" }, "namedContacts"],
    [{ severities: [{ ...severity, resolutionMinutes: "soon" }] }, "severities.2.resolutionMinutes"],
  ])("is not sent with %j", (change, field) => {
    expect(unreadable({ ...planDraft(plan), ...change })).toEqual([field]);
  });

  it("of a new plan asks for its incidents", () => {
    expect(unreadable(planDraft(null))).toEqual(["yearlyIncidents"]);
  });
});
