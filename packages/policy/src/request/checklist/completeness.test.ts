import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REQUEST_KINDS, SEGMENTS } from "../../facts.ts";
import type { ChecklistItem } from "./checklist-item.ts";
import { checklistOf } from "./checklists.ts";
import { ANSWER_NOT_KNOWN, type ChecklistAnswers, completeness } from "./completeness.ts";

const readable = ({ answer, choices }: ChecklistItem): string =>
  ({ TEXT: "It stops", FILE: "log.zip", DATE: "2026-11-20", BUILD: "11.6.0.394", CHOICE: choices[0]?.value ?? "" })[
    answer
  ];

/** A kind, a segment and an answer for each item that was answered. */
const anyAnswers = fc.tuple(fc.constantFrom(...REQUEST_KINDS), fc.constantFrom(...SEGMENTS)).chain(([kind, segment]) =>
  fc.subarray([...checklistOf(kind, segment)]).map((items) => ({
    kind,
    segment,
    answers: Object.fromEntries(items.map((item) => [item.id, readable(item)])) as ChecklistAnswers,
  })),
);

describe("completeness", () => {
  it("[2.3] counts what is needed, and names what is missing in the checklist's order", () => {
    const answers = { steps: "1. Start 2. Scan", operatingSystem: "  ", beganOn: "2026-11-20" };
    expect(completeness("SOFTWARE_FAULT", "HOME_MOBILE", answers)).toMatchObject({
      answered: 1,
      needed: 4,
      missing: ["happened", "productBuild", "operatingSystem"],
      percent: 25,
    });
  });

  it("[2.3] says how to answer what cannot be read", () => {
    const answers = { productBuild: "the newest", beganOn: "20 November", howOften: "OFTEN", happened: "It stops" };
    const { unreadable, missing, welcome } = completeness("SOFTWARE_FAULT", "HOME_MOBILE", answers);
    expect(unreadable.map(({ id }) => id)).toEqual(["productBuild", "howOften", "beganOn"]);
    expect(unreadable.find(({ id }) => id === "beganOn")?.remedy.en).toContain("2026-11-23");
    expect(missing).toContain("productBuild");
    expect(welcome).toEqual(expect.arrayContaining(["howOften", "beganOn"]));
  });

  it("[2.3] takes for an answer that somebody cannot know", () => {
    const unknown = Object.fromEntries(
      checklistOf("MALWARE_INCIDENT_INVESTIGATION", "BUSINESS").map(({ id }) => [id, ANSWER_NOT_KNOWN]),
    );
    expect(completeness("MALWARE_INCIDENT_INVESTIGATION", "BUSINESS", unknown)).toMatchObject({
      percent: 100,
      missing: [],
      welcome: [],
      unreadable: [],
    });
  });

  it("[2.3] does not count an answer to what is not asked, whatever it is called", () => {
    const answers = JSON.parse('{ "affectedDevices": "ALL", "__proto__": "x", "constructor": "y" }');
    expect(completeness("TRAINING", "BUSINESS", answers)).toMatchObject({
      answered: 0,
      notAsked: ["affectedDevices", "__proto__", "constructor"],
    });
  });

  it("[2.3] is full exactly when nothing needed is missing", () => {
    fc.assert(
      fc.property(anyAnswers, ({ kind, segment, answers }) => {
        const { percent, missing, answered, needed } = completeness(kind, segment, answers);
        expect(percent === 100).toBe(missing.length === 0);
        expect(answered + missing.length).toBe(needed);
      }),
    );
  });

  it("[2.3] never falls by a further answer", () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), ({ kind, segment, answers }, which) => {
        const items = checklistOf(kind, segment);
        const further = items[which % items.length];
        if (further === undefined) return;
        const before = completeness(kind, segment, answers);
        const after = completeness(kind, segment, { ...answers, [further.id]: readable(further) });
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(after.missing).toEqual(before.missing.filter((id) => id !== further.id));
      }),
    );
  });
});
