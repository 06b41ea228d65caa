import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapePlaceholders, fillPlaceholders, placeholderProblems, REPLY_PLACEHOLDERS } from "./fill-placeholders.ts";

const same = (words: string) => ({ en: words, zh: words });

describe("a canned reply", () => {
  it("is filled in both languages, with values that differ or not", () => {
    const template = {
      en: "Hello {{customerName}}, request {{ requestNumber }} will be closed on {{closesOn}}.",
      zh: "{{customerName}}，您好：请求 {{requestNumber}} 将于{{closesOn}}关闭。",
    };
    const closesOn = { en: "1 December", zh: "12月1日" };
    expect(fillPlaceholders(template, { customerName: "Lin", requestNumber: "1000007", closesOn })).toEqual({
      state: "FILLED",
      text: {
        en: "Hello Lin, request 1000007 will be closed on 1 December.",
        zh: "Lin，您好：请求 1000007 将于12月1日关闭。",
      },
    });
  });

  it("is incomplete while a name is unknown in one of the languages, and shows which", () => {
    const template = { en: "Hello {{customerNmae}}", zh: "{{customerName}}，您好" };
    expect(fillPlaceholders(template, { customerName: "Lin" })).toEqual({
      state: "INCOMPLETE",
      text: { en: "Hello {{customerNmae}}", zh: "Lin，您好" },
      unknown: ["customerNmae"],
      blank: [],
      malformed: [],
    });
  });

  it("is incomplete where a value is blank: nobody is greeted by an empty name", () => {
    const values = { customerName: { en: "Lin", zh: " " } };
    expect(fillPlaceholders(same("Hello {{customerName}}"), values)).toMatchObject({
      state: "INCOMPLETE",
      blank: ["customerName"],
    });
  });

  it.each(["{{customerName}", "{{customer name}}", "{{}}", "{{1st}}", "{{{customerName}}}"])(
    "is incomplete with %s, which is no placeholder",
    (mistake) => {
      const filled = fillPlaceholders(same(`Hello ${mistake}`), { customerName: "Lin" });
      expect(filled).toMatchObject({ state: "INCOMPLETE", malformed: [mistake] });
    },
  );

  it("takes a path with a backslash as it stands", () => {
    const filled = fillPlaceholders(same("C:\\Data\\{{productName}}\\logs"), { productName: "Harbour" });
    expect(filled).toEqual({ state: "FILLED", text: same("C:\\Data\\Harbour\\logs") });
  });

  it("knows no name that nobody gave, such as those every object has", () => {
    expect(fillPlaceholders(same("{{constructor}} {{toString}}"), {})).toMatchObject({
      unknown: ["constructor", "toString"],
    });
  });

  it("is checked when it is written, before anybody sends it", () => {
    const names = Object.keys(REPLY_PLACEHOLDERS).map((name) => `{{${name}}}`);
    expect(placeholderProblems(same(names.join(" ")))).toEqual({ unknown: [], malformed: [] });
    expect(placeholderProblems({ en: "{{price}}", zh: "{{" })).toEqual({ unknown: ["price"], malformed: ["{{"] });
  });
});

describe("whatever the words are", () => {
  const bracy = fc
    .array(fc.oneof(fc.constantFrom("{", "{{", "}", "}}", "name", "{{name}}", " "), fc.string()), { maxLength: 8 })
    .map((pieces) => pieces.join(""));

  it("escaped, they stand for themselves", () => {
    fc.assert(
      fc.property(bracy, (words) => {
        expect(fillPlaceholders(same(escapePlaceholders(words)), {})).toEqual({ state: "FILLED", text: same(words) });
      }),
    );
  });

  it("as a value, they are put in as they are and not read again", () => {
    fc.assert(
      fc.property(
        bracy.filter((words) => words.trim() !== ""),
        (words) => {
          const filled = fillPlaceholders(same("<{{name}}>"), { name: words, other: "secret" });
          expect(filled).toEqual({ state: "FILLED", text: same(`<${words}>`) });
        },
      ),
    );
  });

  it("a reply is finished exactly when every name in it has a value", () => {
    const names = ["one", "two", "three"] as const;
    fc.assert(
      fc.property(fc.subarray([...names]), fc.subarray([...names]), (used, known) => {
        const template = same(used.map((name) => `{{${name}}}`).join(", "));
        const filled = fillPlaceholders(template, Object.fromEntries(known.map((name) => [name, "x"])));
        const unknown = used.filter((name) => !known.includes(name));
        if (filled.state === "FILLED") expect(unknown).toEqual([]);
        else expect(filled.unknown).toEqual(unknown);
      }),
    );
  });
});
