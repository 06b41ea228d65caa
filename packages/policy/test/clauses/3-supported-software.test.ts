import { expect, test } from "vitest";
import { business, citing, home, verdict } from "../ask.ts";

test("[3.1] a home & mobile version in full support is cited as listed, by its name", () => {
  const [finding] = citing(home({ version: "21.3" }), "3.1");
  expect(finding?.effect).toBe("INFORMS");
  expect(finding?.explanation.en).toContain("21.3");
  expect(citing(home(), "3.2")).toEqual([]);
});

test("[3.1] a home & mobile version past full support is not listed", () => {
  expect(citing(home({ phase: "LIMITED" }), "3.1")).toEqual([]);
  expect(citing(home({ phase: "ENDED" }), "3.1")).toEqual([]);
});

test("[3.2] a business version in full support is cited as listed", () => {
  expect(citing(business(), "3.2")).toMatchObject([{ effect: "INFORMS" }]);
  expect(citing(business(), "3.1")).toEqual([]);
});

test("[3.2] a business version in its limited phase limits support", () => {
  expect(citing(business({ phase: "LIMITED" }), "3.2")).toMatchObject([{ effect: "LIMITS" }]);
  expect(verdict(business({ phase: "LIMITED" }))).toBe("LIMITED BEST_EFFORT by 3.2");
});

test("[3.2] limits of the licence and of the phase are both named", () => {
  expect(verdict(business({ phase: "LIMITED", licence: "NOT_STORED" }))).toBe("LIMITED BEST_EFFORT by 2.4 3.2");
});

test("[3.2] a request that is excluded stays excluded in the limited phase", () => {
  expect(verdict(business({ phase: "LIMITED", kind: "TRAINING" }))).toBe("NOT_COVERED BEST_EFFORT by 4.2.11");
});

test("[3.2] a version of unknown phase is on neither list and not held against the customer", () => {
  const asked = business({ phase: null });
  expect([...citing(asked, "3.2"), ...citing(asked, "4.3.2")]).toEqual([]);
  expect(verdict(asked)).toBe("COVERED BEST_EFFORT by 4.1.1");
});
