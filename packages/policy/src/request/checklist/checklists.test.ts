import { describe, expect, it } from "vitest";
import { REQUEST_KINDS, SEGMENTS } from "../../facts.ts";
import { ANSWER_FORMS } from "./checklist-item.ts";
import { checklistOf } from "./checklists.ts";

const isChinese = (words: string) => /\p{Script=Han}/u.test(words);
const everyItem = REQUEST_KINDS.flatMap((kind) => checklistOf(kind, "BUSINESS"));
const idsOf = (...[kind, segment]: Parameters<typeof checklistOf>) => checklistOf(kind, segment).map(({ id }) => id);

describe.each(REQUEST_KINDS)("the checklist of %s", (kind) => {
  it.each(SEGMENTS)("[2.3] needs something of %s, and asks nothing twice", (segment) => {
    const items = checklistOf(kind, segment);
    expect(items.filter(({ needed }) => needed).length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it("[2.3] puts what is needed before what helps", () => {
    const needed = checklistOf(kind, "BUSINESS").map((item) => item.needed);
    expect(needed).toEqual([...needed].sort((one, other) => Number(other) - Number(one)));
  });

  it("[2.3] needs of nobody a file, which not everybody can get", () => {
    const files = checklistOf(kind, "BUSINESS").filter(({ answer }) => answer === "FILE");
    for (const { id, needed } of files) expect(needed, id).toBe(false);
  });
});

describe("the items of checklists", () => {
  it("[2.3] ask a question and say why, in both languages", () => {
    for (const { id, question, why } of everyItem) {
      expect(question.en.endsWith("?") && !isChinese(question.en), id).toBe(true);
      expect(isChinese(question.zh) && /[？。]$/.test(question.zh), id).toBe(true);
      expect(why.en.endsWith(".") && !isChinese(why.en), id).toBe(true);
      expect(why.zh.endsWith("。"), id).toBe(true);
    }
  });

  it("[2.3] are the same item wherever they have the same id, and only there", () => {
    const byId = new Map(everyItem.map((item) => [item.id, item]));
    for (const item of everyItem) expect({ ...byId.get(item.id), needed: item.needed }).toEqual(item);
    for (const language of ["en", "zh"] as const) {
      const questions = [...byId.values()].map(({ question }) => question[language]);
      expect(new Set(questions).size).toBe(byId.size);
    }
  });

  it("[2.3] offer choices exactly where one is to be chosen", () => {
    for (const { id, answer, choices } of everyItem) expect(choices.length >= 2, id).toBe(answer === "CHOICE");
  });

  it("[2.3] use every form of answer", () => {
    expect(new Set(everyItem.map(({ answer }) => answer))).toEqual(new Set(ANSWER_FORMS));
  });

  it("[2.3] ask a company how many devices are affected, and nobody at home", () => {
    expect(idsOf("SOFTWARE_FAULT", "BUSINESS")).toContain("affectedDevices");
    expect(idsOf("SOFTWARE_FAULT", "HOME_MOBILE")).not.toContain("affectedDevices");
  });

  it("[4.1.1] a fault is asked for its steps, its messages, the build and the system", () => {
    const needed = checklistOf("SOFTWARE_FAULT", "HOME_MOBILE").filter((item) => item.needed);
    expect(needed.map(({ id }) => id)).toEqual(["happened", "steps", "productBuild", "operatingSystem"]);
  });

  it("[4.1.3] who lost a licence is not asked for a licence", () => {
    expect(idsOf("LICENCE_RECOVERY", "BUSINESS")).toEqual(["whatIsLost", "purchase", "proofOfPurchase", "codeTail"]);
  });
});
