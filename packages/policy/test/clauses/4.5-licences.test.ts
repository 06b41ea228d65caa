import { describe, expect, test } from "vitest";
import { LICENCE_STATUSES } from "../../src/index.ts";
import { answer, business, citing, home, verdict } from "../ask.ts";

describe("[4.5a] home & mobile, whatever the licence", () => {
  test.each([...LICENCE_STATUSES, null])("[4.5a] a licence that is %s", (licence) => {
    expect(verdict(home({ licence }))).toBe("COVERED BEST_EFFORT by 4.1.1 4.5a");
    expect(verdict(home({ licence, licensing: "FREEMIUM" }))).toBe("COVERED BEST_EFFORT by 4.1.1 4.5a");
    const about = answer(home({ licence })).findings.filter(({ clause }) => ["2.4", "4.5b"].includes(clause));
    expect(about).toEqual([]);
  });

  test("[4.5a] is cited for every home & mobile question and for no business one", () => {
    expect(citing(home({ phase: "ENDED", kind: "TRAINING" }), "4.5a")).toHaveLength(1);
    expect(citing(business(), "4.5a")).toEqual([]);
  });
});

describe("[4.5b] commercial business software needs a valid licence", () => {
  test.each(["EXPIRED", "NOT_YET_VALID", "BLOCKED", "OTHER_PRODUCT", "NONE"] as const)(
    "[4.5b] denies with a licence that is %s",
    (licence) => {
      expect(verdict(business({ licence }))).toBe("NOT_COVERED BEST_EFFORT by 4.5b");
      expect(answer(business({ licence })).remedies).toMatchObject([
        { fact: "licence", from: licence, to: "VALID", outcome: "COVERED" },
      ]);
    },
  );

  test("[4.5b] freemium business software needs none", () => {
    expect(verdict(business({ licensing: "FREEMIUM", licence: "NONE" }))).toBe("COVERED BEST_EFFORT by 4.1.1");
  });

  test("[4.5b] an unknown licence denies nothing, and is asked for", () => {
    const decision = answer(business({ licence: null }));
    expect(decision).toMatchObject({ outcome: "COVERED", openQuestions: ["licence"] });
  });

  test("[4.5b] unknown licensing denies nothing, and is asked for where the outcome hangs on it", () => {
    expect(answer(business({ licensing: null, licence: "EXPIRED" }))).toMatchObject({
      outcome: "COVERED",
      openQuestions: ["licensing"],
    });
    expect(answer(business({ licensing: null, licence: "VALID" })).openQuestions).toEqual([]);
  });

  test("[4.5b] licence and licensing both unknown are both asked for, although neither alone decides", () => {
    expect(answer(business({ licensing: null, licence: null })).openQuestions).toEqual(["licensing", "licence"]);
  });
});
