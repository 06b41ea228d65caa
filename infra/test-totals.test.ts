import { expect, test } from "vitest";
import { countTests, type Report, totalsLine } from "./test-totals.ts";

function report(file: string, status: string, tests: Record<string, string>): Report {
  const assertionResults = Object.entries(tests).map(([fullName, outcome]) => ({ fullName, status: outcome }));
  return { testResults: [{ name: file, status, assertionResults }] };
}

test("sums the packages and names what did not pass, the totals last", () => {
  const totals = countTests([
    { directory: "packages/policy", report: report("a.test.ts", "passed", { one: "passed", two: "passed" }) },
    { directory: "infra", report: report("b.test.ts", "failed", { three: "failed", four: "skipped", five: "todo" }) },
  ]);
  expect(totalsLine(totals).split("\n")).toEqual([
    "failed: infra: three",
    "skipped: infra: four",
    "skipped: infra: five",
    "2 passed, 1 failed, 2 skipped",
  ]);
});

test("a package that did not report is a failure, not a silence", () => {
  expect(countTests([{ directory: "apps/api", report: undefined }])).toMatchObject({ passed: 0, failed: 1 });
});

test("a file that could not be loaded is a failure although none of its tests failed", () => {
  const totals = countTests([{ directory: "infra", report: report("c.test.ts", "failed", {}) }]);
  expect(totals).toMatchObject({ failed: 1, notPassed: ["failed: c.test.ts: could not be loaded or set up"] });
});
