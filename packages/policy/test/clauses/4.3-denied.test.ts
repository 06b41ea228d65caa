import { describe, expect, test } from "vitest";
import { answer, business, citing, home, verdict } from "../ask.ts";

describe("[4.3.1] below the minimum requirements", () => {
  test("[4.3.1] denies, for business and for home & mobile", () => {
    const below = { environment: { meetsRequirements: false } };
    expect(verdict(business(below))).toBe("NOT_COVERED BEST_EFFORT by 4.3.1");
    expect(verdict(home(below))).toBe("NOT_COVERED BEST_EFFORT by 4.3.1");
  });

  test("[4.3.1] unknown requirements deny nothing, and are asked for", () => {
    const decision = answer(business({ environment: { meetsRequirements: null } }));
    expect(decision.outcome).toBe("COVERED");
    expect(decision.openQuestions).toEqual(["environment.meetsRequirements"]);
  });
});

describe("[4.3.2] version not supported", () => {
  test.each(["UPCOMING", "EXTENDED", "ENDED"] as const)("[4.3.2] denies a version that is %s", (phase) => {
    expect(verdict(business({ phase }))).toBe("NOT_COVERED BEST_EFFORT by 4.3.2");
    expect(verdict(home({ phase }))).toBe("NOT_COVERED BEST_EFFORT by 4.3.2");
  });

  test("[4.3.2] a home & mobile version past full support is ended", () => {
    expect(verdict(home({ phase: "LIMITED" }))).toBe("NOT_COVERED BEST_EFFORT by 4.3.2");
    expect(verdict(home({ phase: "LIMITED", services: ["SUPPORT_EXTENSION"] }))).toBe(
      "NOT_COVERED BEST_EFFORT by 4.3.2",
    );
  });

  test("[4.3.2] the support extension covers the extended phase, and cites the service", () => {
    const extension = { phase: "EXTENDED", services: ["SUPPORT_EXTENSION"] } as const;
    expect(verdict(business(extension))).toBe("COVERED BEST_EFFORT by 4.1.1");
    expect(verdict(home(extension))).toBe("COVERED BEST_EFFORT by 4.1.1 4.5a");
    expect(citing(business(extension), "5.1")).toMatchObject([{ service: "SUPPORT_EXTENSION" }]);
    expect(verdict(business({ ...extension, kind: "TRAINING" }))).toBe("NOT_COVERED BEST_EFFORT by 4.2.11");
  });

  test.each(["ENDED", "UPCOMING"] as const)("[4.3.2] the extension does not help a version that is %s", (phase) => {
    expect(answer(business({ phase, services: ["SUPPORT_EXTENSION"] })).outcome).toBe("NOT_COVERED");
  });

  test("[4.3.2] names the extension where it is sold", () => {
    const asked = business({ phase: "EXTENDED", soldServices: ["SUPPORT_EXTENSION"] });
    expect(citing(asked, "4.3.2")).toMatchObject([{ service: "SUPPORT_EXTENSION" }]);
    expect(answer(asked).remedies).toContainEqual(
      expect.objectContaining({ fact: "services", to: "SUPPORT_EXTENSION", outcome: "COVERED" }),
    );
  });

  test("[4.3.2] every denying clause is named, in the rules' order", () => {
    const asked = business({ environment: { meetsRequirements: false }, phase: "ENDED", licence: "BLOCKED" });
    expect(verdict(asked)).toBe("NOT_COVERED BEST_EFFORT by 4.3.1 4.3.2 4.5b");
  });
});
