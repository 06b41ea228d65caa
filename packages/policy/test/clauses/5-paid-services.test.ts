import { describe, expect, test } from "vitest";
import type { PlanResponseTime } from "../../src/index.ts";
import { answer, business, citing, verdict } from "../ask.ts";

const PLAN: readonly PlanResponseTime[] = [
  { severity: 1, within: "PT30M", counted: "AROUND_THE_CLOCK" },
  { severity: 2, within: "PT4H", counted: "SUPPORT_HOURS" },
];
const session = { kind: "ONSITE_OR_REMOTE_SESSION" } as const;

describe("[5.1] services that are sold or held", () => {
  test("[5.1] offers the service where it is sold", () => {
    const asked = business({ ...session, soldServices: ["PROFESSIONAL_SERVICES"] });
    expect(citing(asked, "5.1")).toMatchObject([{ effect: "OFFERS", service: "PROFESSIONAL_SERVICES" }]);
    expect(answer(asked).remedies).toMatchObject([
      { fact: "services", from: null, to: "PROFESSIONAL_SERVICES", outcome: "COVERED" },
    ]);
  });

  test("[5.1] is not cited where no service bears on the request", () => {
    expect(citing(business({ soldServices: ["PROFESSIONAL_SERVICES"] }), "5.1")).toEqual([]);
  });
});

describe("[5.1] response times of a plan", () => {
  test("[5.1] commits to the time of the severity", () => {
    const asked = business({ planResponseTimes: PLAN, severity: 2, plan: "GOLD" });
    expect(answer(asked)).toMatchObject({
      guarantee: "RESPONSE_TIME",
      responseCommitment: { severity: 2, within: "PT4H", counted: "SUPPORT_HOURS" },
    });
    expect(citing(asked, "5.1")).toMatchObject([{ effect: "COMMITS" }]);
  });

  test("[5.1] with the severity unknown the plan commits, but no time is stated", () => {
    const decision = answer(business({ planResponseTimes: PLAN, severity: null }));
    expect(decision).toMatchObject({ guarantee: "RESPONSE_TIME", responseCommitment: null });
    expect(decision.openQuestions).toEqual(["severity"]);
  });

  test("[5.1] no time is stated for support that is not given", () => {
    const asked = business({ planResponseTimes: PLAN, severity: 1, phase: "ENDED" });
    expect(answer(asked)).toMatchObject({
      outcome: "NOT_COVERED",
      guarantee: "RESPONSE_TIME",
      responseCommitment: null,
    });
  });

  test("[5.1] limited support keeps the time that was promised", () => {
    const asked = business({ planResponseTimes: PLAN, severity: 1, phase: "LIMITED" });
    expect(answer(asked).responseCommitment?.within).toBe("PT30M");
  });
});

describe("[5.2] what is sold differs by region", () => {
  test("[5.2] says that it is not sold in the country, and names the local contact", () => {
    const asked = business({ ...session, country: "NZ", soldServices: ["INCIDENT_RESPONSE"] });
    expect(verdict(asked)).toBe("NOT_COVERED BEST_EFFORT by 4.2.5");
    const [finding] = citing(asked, "5.2");
    expect(finding?.explanation.en).toContain("NZ");
    expect(finding?.remedy?.en).toMatch(/local contact/);
    expect(citing(asked, "5.1")).toEqual([]);
  });

  test("[5.2] in an unknown country what is sold anywhere counts as sold, and the country is asked for", () => {
    const asked = business({ ...session, country: null, soldServices: ["PROFESSIONAL_SERVICES"] });
    expect(answer(asked)).toMatchObject({ outcome: "PAID_SERVICE", openQuestions: ["country"] });
    expect(citing(asked, "5.2")).toHaveLength(1);
  });

  test("[5.2] an unknown country does not matter where nothing is for sale or the service is held", () => {
    expect(answer(business({ ...session, country: null })).openQuestions).toEqual([]);
    const held = business({ ...session, country: null, services: ["PROFESSIONAL_SERVICES"] });
    expect(answer(held).openQuestions).toEqual([]);
  });
});
