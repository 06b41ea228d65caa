import { expect, it } from "vitest";
import { type Filing, filingInput, keptFiling, newFiling } from "./filing.ts";

const TWO = "On our tills:\n1. The scan stops at half.\n2. The icon is missing from the task bar.";
const SEVERAL = /^(The scan stops|The icon is missing)/;

const written = (some: Partial<Filing>) => ({
  ...newFiling(),
  product: "sample-home-shield",
  subject: "Two things",
  text: TWO,
  severity: "2" as const,
  files: [{ id: "upload", name: "scan.log" }],
  answers: { operatingSystem: "Gannet 7", productBuild: " " },
  ...some,
  kind: "SOFTWARE_FAULT" as const,
});
const attempt = { fileAnyway: false, draft: null };

it("[2.3] files what was told together as one problem, unless its author wants it split", () => {
  for (const isSplit of [null, false]) {
    const { problems } = filingInput(written({ isSplit }), attempt);
    expect(problems).toEqual([
      { kind: "SOFTWARE_FAULT", subject: "Two things", text: TWO, severity: 2, attachments: ["upload"] },
    ]);
  }
});

it("[2.3] files each problem by itself, with its kind, and the files with the first", () => {
  const { problems, answers } = filingInput(written({ isSplit: true, kinds: { 1: "FINDING_INFORMATION" } }), attempt);
  expect(problems.map(({ kind, attachments }) => [kind, attachments])).toEqual([
    ["SOFTWARE_FAULT", ["upload"]],
    ["FINDING_INFORMATION", []],
  ]);
  for (const { subject, text } of problems) {
    expect(subject).toMatch(SEVERAL);
    expect(text).toContain("On our tills");
  }
  expect(answers, "what is blank is not answered").toEqual({ operatingSystem: "Gannet 7" });
});

it("sends every attempt with the key of what was written, also once it was kept and taken up again", () => {
  const filing = written({});
  const again = keptFiling(JSON.parse(JSON.stringify(filing)));
  expect(again).toEqual(filing);
  expect(filingInput({ ...filing, subject: "Changed" }, attempt).idempotencyKey).toBe(filing.key);
  expect(keptFiling({ somebody: "else's draft" })).toBeNull();
});
