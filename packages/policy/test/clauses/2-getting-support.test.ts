import { describe, expect, test } from "vitest";
import { editions } from "../../src/index.ts";
import { answer, business, citing, home, verdict } from "../ask.ts";

const codes = (asked: Parameters<typeof answer>[0], clause: string) =>
  answer(asked)
    .channels.filter((channel) => channel.clause === clause)
    .map((channel) => channel.code);

test("[2.1] everyone gets a knowledge base of their own application type, the forum and the courses", () => {
  expect(codes(home(), "2.1")).toEqual(["KNOWLEDGE_BASE_HOME_MOBILE", "COMMUNITY_FORUM", "ONLINE_COURSES"]);
  expect(codes(business(), "2.1")).toEqual(["KNOWLEDGE_BASE_BUSINESS", "COMMUNITY_FORUM", "ONLINE_COURSES"]);
});

test("[2.1] a customer to whom no support is owed still gets them", () => {
  const refused = business({ licence: "NONE" });
  expect(answer(refused).outcome).toBe("NOT_COVERED");
  expect(codes(refused, "2.1")).toContain("COMMUNITY_FORUM");
});

test("[2.2] support hours are no part of a decision: the clause stands for the calendars", () => {
  const clause = editions[0]?.clauses.find(({ id }) => id === "2.2");
  expect(clause?.cases).toEqual([]);
  expect(clause?.standing?.en).toMatch(/calendar/i);
  expect(citing(business(), "2.2")).toEqual([]);
});

describe("[2.3] one problem a request", () => {
  test("[2.3] describing the problem is a duty of every customer", () => {
    expect(answer(home()).duties.map(({ clause }) => clause)).toContain("2.3");
  });

  test("[2.3] several problems change the duty and never the outcome", () => {
    const several = business({ problems: 3 });
    expect(verdict(several)).toBe(verdict(business()));
    const [duty, ...more] = answer(several).duties.filter(({ clause }) => clause === "2.3");
    expect(duty?.explanation.en).toContain("3 problems");
    expect(duty?.explanation.zh).toContain("3 个问题");
    expect(duty?.remedy?.en).toMatch(/split/i);
    expect(more).toEqual([]);
  });
});

describe("[2.4] the licence is to be stored in the company account", () => {
  test("[2.4] a valid licence that is not stored limits support instead of denying it", () => {
    const asked = business({ licence: "NOT_STORED" });
    expect(verdict(asked)).toBe("LIMITED BEST_EFFORT by 2.4");
    expect(citing(asked, "4.5b")).toEqual([]);
  });

  test.each(["EXPIRED", "NOT_YET_VALID", "BLOCKED", "OTHER_PRODUCT", "NONE"] as const)(
    "[2.4] a licence that is %s is not a matter of storing",
    (licence) => {
      expect(citing(business({ licence }), "2.4")).toEqual([]);
    },
  );

  test.each(["NONE", null] as const)("[2.4] recovering a lost licence (%s) is limited and not denied", (licence) => {
    const asked = business({ kind: "LICENCE_RECOVERY", licence });
    expect(verdict(asked)).toBe("LIMITED BEST_EFFORT by 2.4");
    expect(citing(asked, "4.5b")).toEqual([]);
  });

  test("[2.4] recovering a licence that is expired is denied like any other request", () => {
    expect(verdict(business({ kind: "LICENCE_RECOVERY", licence: "EXPIRED" }))).toBe("NOT_COVERED BEST_EFFORT by 4.5b");
  });

  test("[2.4] freemium business software and home & mobile software have nothing to store", () => {
    expect(verdict(business({ licensing: "FREEMIUM", licence: "NOT_STORED" }))).toBe("COVERED BEST_EFFORT by 4.1.1");
    expect(verdict(home({ licence: "NOT_STORED" }))).toBe("COVERED BEST_EFFORT by 4.1.1 4.5a");
    expect(citing(home({ kind: "LICENCE_RECOVERY", licence: "NONE" }), "2.4")).toEqual([]);
  });
});
