/** What is read of the report that Vitest writes as JSON. */
export interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** The outcome of a run over all packages, with names for what did not pass. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  notPassed: string[];
}

/** Counts tests. A package without a report and a file that could not be loaded count as one failure each. */
export function countTests(runs: readonly { directory: string; report: Report | undefined }[]): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0, notPassed: [] };
  const fail = (what: string) => {
    totals.failed++;
    totals.notPassed.push(`failed: ${what}`);
  };
  for (const { directory, report } of runs) {
    if (report === undefined) fail(`${directory}: its tests did not run to the end`);
    for (const file of report?.testResults ?? []) {
      const broken = file.assertionResults.some(({ status }) => status === "failed");
      if (file.status === "failed" && !broken) fail(`${file.name}: could not be loaded or set up`);
      for (const { fullName, status } of file.assertionResults) {
        if (status === "passed") totals.passed++;
        else if (status === "failed") fail(`${directory}: ${fullName}`);
        else {
          totals.skipped++;
          totals.notPassed.push(`skipped: ${directory}: ${fullName}`);
        }
      }
    }
  }
  return totals;
}

/** The names of what did not pass, and the totals on the last line. */
export function totalsLine({ passed, failed, skipped, notPassed }: Totals): string {
  return [...notPassed, `${passed} passed, ${failed} failed, ${skipped} skipped`].join("\n");
}
