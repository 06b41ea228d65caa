import { expect, test } from "vitest";
import { business, citing, home, verdict } from "../ask.ts";

test.each([
  ["4.1.1", "SOFTWARE_FAULT"],
  ["4.1.1", "DATABASE_UPDATE"],
  ["4.1.2a", "FALSE_POSITIVE"],
  ["4.1.2b", "UNDETECTED_MALWARE"],
  ["4.1.2c", "DISINFECTION_ADVICE"],
  ["4.1.3", "LICENCE_RECOVERY"],
  ["4.1.4a", "DOWNLOAD_HELP"],
  ["4.1.4b", "FINDING_INFORMATION"],
  ["4.1.4c", "ONLINE_ACCOUNT_HELP"],
] as const)("[%s] includes %s", (clause, kind) => {
  expect(verdict(business({ kind }))).toBe(`COVERED BEST_EFFORT by ${clause}`);
  expect(verdict(home({ kind }))).toBe(`COVERED BEST_EFFORT by ${clause} 4.5a`);
  expect(citing(business({ kind }), clause)).toMatchObject([{ effect: "INCLUDES" }]);
});

test("[4.1.1] a fault stays in the citation when support is denied on other grounds", () => {
  expect(citing(business({ licence: "NONE" }), "4.1.1")).toHaveLength(1);
});

test("[4.1.2c] advice on disinfecting needs no guarantee to be included", () => {
  const infected = { environment: { infected: true } };
  expect(verdict(home({ kind: "DISINFECTION_ADVICE", ...infected }))).toBe("COVERED NONE by 4.1.2c 4.5a");
});

test("[4.1.3] recovering a licence at home needs no licence", () => {
  expect(verdict(home({ kind: "LICENCE_RECOVERY", licence: "NONE" }))).toBe("COVERED BEST_EFFORT by 4.1.3 4.5a");
});
