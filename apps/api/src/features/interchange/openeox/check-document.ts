import { jsonPath, readJson } from "../read-json.ts";
import { MalformedFile } from "../record.ts";
import { type Finding, runCoreTests, type Severity } from "./core-tests.ts";
import { type Core, readDocument } from "./document-shape.ts";

/** What the checks have to say of a file; valid where no finding is MANDATORY. */
export interface Verdict {
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

/** Checks the text of an OpenEoX document, Core or Shell: JSON, structure, and the tests of Core 1.0 on each core. */
export function checkDocument(text: string): Verdict {
  const findings = findingsOf(text);
  return { valid: findings.every((finding) => finding.severity !== "MANDATORY"), findings };
}

function findingsOf(text: string): Finding[] {
  let written: unknown;
  try {
    written = readJson(text);
  } catch (error) {
    if (error instanceof MalformedFile) return [schemaFinding(error.place, error.reason)];
    throw error;
  }
  const document = readDocument(written);
  switch (document.kind) {
    case "MALFORMED":
      return document.issues.map(({ path, message }) => schemaFinding(jsonPath(path), message));
    case "CORE":
      return runCoreTests(document.core);
    case "SHELL":
      return document.shell.statements.flatMap(({ core }, index) => findingsWithin(core, `statements[${index}].core`));
  }
}

function schemaFinding(place: string, reason: string): Finding {
  const said = place === "" ? reason : `${place}: ${reason}`;
  return { test: "schema", severity: "MANDATORY", property: place, reason: said };
}

/** The findings of a core that stands inside another document, told with its place. */
export function findingsWithin(core: Core, place: string): Finding[] {
  return runCoreTests(core).map((finding) => ({
    ...finding,
    property: `${place}.${finding.property}`,
    reason: `${place}: ${finding.reason}`,
  }));
}

const MARKS: Readonly<Record<Severity, string>> = {
  MANDATORY: "invalid",
  RECOMMENDED: "warning",
  INFORMATIVE: "info",
};

/** The lines of `check-openeox` for one file: the verdict in one line, each warning and hint in a line of its own. */
export function verdictLines(file: string, { valid, findings }: Verdict): string[] {
  const told = ({ test, reason }: Finding) => `${test} ${reason}`;
  const faults = findings.filter((finding) => finding.severity === "MANDATORY").map(told);
  const hints = findings.filter((finding) => finding.severity !== "MANDATORY");
  return [
    valid ? `${file}: valid` : `${file}: invalid: ${faults.join("; ")}`,
    ...hints.map((finding) => `${file}: ${MARKS[finding.severity]}: ${told(finding)}`),
  ];
}
