import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REQUEST_KINDS } from "../../facts.ts";
import { splitRequest, subjectOf } from "./split-request.ts";

const common = {
  segment: "BUSINESS",
  product: "harbour-mail",
  country: "NZ",
  answers: { productBuild: "11.6.0.394", operatingSystem: "Debian 13", happened: "Mails are lost" },
} as const;

describe("splitting a request", () => {
  it("[2.3] makes one request for each problem and says the common facts in each", () => {
    const siblings = splitRequest(common, [
      { description: "Mails are lost. Since Friday.", kind: "SOFTWARE_FAULT", answers: { happened: "Mails are lost" } },
      { subject: " Updates ", description: " No update since Monday ", kind: "DATABASE_UPDATE" },
    ]);
    expect(siblings).toEqual([
      {
        ...common,
        subject: "Mails are lost",
        description: "Mails are lost. Since Friday.",
        kind: "SOFTWARE_FAULT",
        answers: common.answers,
        position: 1,
        siblings: 2,
      },
      {
        ...common,
        subject: "Updates",
        description: "No update since Monday",
        kind: "DATABASE_UPDATE",
        answers: { productBuild: "11.6.0.394", operatingSystem: "Debian 13" },
        position: 2,
        siblings: 2,
      },
    ]);
  });

  it("[2.3] lets what is said of one problem win over what was said for all", () => {
    const [only] = splitRequest(common, [
      { description: "It crashes", kind: "SOFTWARE_FAULT", answers: { operatingSystem: "Fedora 45" } },
    ]);
    expect(only?.answers).toEqual({ productBuild: "11.6.0.394", operatingSystem: "Fedora 45" });
  });

  it("[2.3] does not carry over what the other kind is not asked", () => {
    const [only] = splitRequest(common, [{ description: "我要找回激活码", kind: "LICENCE_RECOVERY" }]);
    expect(only?.answers).toEqual({});
  });

  it("[2.3] names the problem without a description", () => {
    const problems = [
      { description: "It crashes", kind: "SOFTWARE_FAULT" },
      { description: " \n", kind: "SOFTWARE_FAULT" },
    ] as const;
    expect(() => splitRequest(common, problems)).toThrow(/^problems\.1\.description: is blank/);
    expect(() => splitRequest(common, [])).toThrow(/^problems: there is none/);
  });

  it("[2.3] keeps every problem, once and in order, with what the caller keeps of the request", () => {
    const anyProblem = fc.record({
      description: fc.string({ minLength: 1 }).filter((words) => words.trim() !== ""),
      kind: fc.constantFrom(...REQUEST_KINDS),
    });
    fc.assert(
      fc.property(fc.array(anyProblem, { minLength: 1, maxLength: 6 }), (problems) => {
        const siblings = splitRequest(common, problems);
        expect(siblings.map(({ description, kind }) => [description, kind])).toEqual(
          problems.map(({ description, kind }) => [description.trim(), kind]),
        );
        for (const { product, country, answers, subject } of siblings) {
          expect(subject.trim()).not.toBe("");
          expect({ product, country }).toEqual({ product: "harbour-mail", country: "NZ" });
          expect(common.answers).toMatchObject(answers);
          expect(Object.keys(answers)).not.toContain("happened");
        }
      }),
    );
  });
});

describe("a subject", () => {
  it("[2.3] is the first sentence, in either language, and no version is taken for its end", () => {
    expect(subjectOf("Version 11.6 crashes. Every day.")).toBe("Version 11.6 crashes");
    expect(subjectOf("更新失败。从周一开始。")).toBe("更新失败");
    expect(subjectOf("!")).toBe("!");
  });

  it("[2.3] is cut between words, and never inside a character", () => {
    const cut = subjectOf(`${"The nightly update of the servers ".repeat(5)}fails`);
    expect([...cut].length).toBeLessThanOrEqual(80);
    expect(cut).toMatch(/^(The nightly update of the servers )+.*…$/);
    expect("The nightly update of the servers ".repeat(5)).toContain(`${cut.slice(0, -1)} `);
    expect(subjectOf("🙂".repeat(100))).toBe(`${"🙂".repeat(79)}…`);
  });
});
