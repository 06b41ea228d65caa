import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDocument } from "./check-document.ts";

/** The published conformance cases, which lie beside the repository on the machines that have them. */
const FOLDER = new URL("../../../../../../../shared/data/openeox/", import.meta.url);
const absent = !existsSync(FOLDER);

interface Case {
  readonly name: string;
  readonly valid: boolean;
}
interface Group {
  readonly id: string;
  readonly group: "mandatory" | "recommended" | "informative";
  readonly failures: readonly Case[];
  readonly valid: readonly Case[];
}

const verdictOf = (path: string) => checkDocument(readFileSync(new URL(path, FOLDER), "utf8"));
const testsFound = (path: string) => new Set(verdictOf(path).findings.map((finding) => finding.test));
const groups: readonly Group[] = absent
  ? []
  : JSON.parse(readFileSync(new URL("tests/testcases.json", FOLDER), "utf8")).tests;
const failures = groups.flatMap(({ id, failures }) => failures.map((one) => ({ id, ...one })));
const passes = groups.flatMap(({ id, valid }) => valid.map((one) => ({ id, ...one })));

describe.skipIf(absent)("the conformance cases of OpenEoX Core 1.0 (skipped where ../shared is not there)", () => {
  it("are all there", () => {
    expect([groups.length, failures.length, passes.length]).toEqual([6, 7, 14]);
  });

  it.each(failures)("[$id] finds the fault of $name", ({ id, name, valid }) => {
    expect(verdictOf(`tests/${name}`).valid).toBe(valid);
    expect(testsFound(`tests/${name}`)).toContain(id);
  });

  it.each(passes)("[$id] finds none in $name", ({ id, name, valid }) => {
    expect(verdictOf(`tests/${name}`).valid).toBe(valid);
    expect(testsFound(`tests/${name}`)).not.toContain(id);
  });

  it.each(absent ? [] : readdirSync(new URL("examples/", FOLDER)))("the example %s is valid", (name) => {
    expect(verdictOf(`examples/${name}`).valid).toBe(true);
  });
});
