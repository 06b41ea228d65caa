import { describe, expect, it } from "vitest";
import chinese from "./chinese.ts";
import english from "./english.ts";
import type { Messages } from "./messages.ts";

const SOURCES = import.meta.glob<string>(
  ["../**/*.ts", "../**/*.tsx", "!../i18n/{en,zh}/**", "!../gql/**", "!../**/*.test.*"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

function flatten(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const en = new Map(flatten(english));
const zh = new Map(flatten(chinese));
const ours = [...en.keys()].filter((key) => !key.startsWith("ra."));
const areas = new Set(ours.map((key) => key.split(".")[0]));
const COMMENT_LINES = /^\s*(\/\/|\/?\*).*$/gm;
const code = Object.entries(SOURCES).map(([file, text]) => [file, text.replaceAll(COMMENT_LINES, "")] as const);

/** `"area.some.key"` and `` `area.${value}` `` in the code, with the file; react-admin's own are left to react-admin. */
function keysInCode(): { file: string; key: string }[] {
  return code.flatMap(([file, text]) =>
    [...text.matchAll(/["'`]([a-z_]+(?:\.(?:[A-Za-z0-9_]|\$\{[^}`]*\})+)+)["'`]/g)]
      .map(([, key = ""]) => ({ file, key }))
      .filter(({ key }) => areas.has(key.split(".")[0] ?? "")),
  );
}

const asPattern = (key: string) =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll(".", "\\."))
      .join("[^.]+")}$`,
  );

describe("the messages", () => {
  it("exist in both languages", () => {
    expect(
      [...en.keys()].filter((key) => !zh.has(key)),
      "missing in Chinese",
    ).toEqual([]);
    expect(
      [...zh.keys()].filter((key) => !en.has(key)),
      "missing in English",
    ).toEqual([]);
  });

  it("are not blank", () => {
    const blank = [...en, ...zh].filter(([key, text]) => text.trim() === "" && key !== "ra.boolean.null");
    expect(blank).toEqual([]);
  });

  it("have the same placeholders in both languages, unless a plural form drops its number", () => {
    const placeholders = (text = "") => [...new Set(text.match(/%\{\w+\}/g))].sort();
    const differing = ours.filter((key) => placeholders(en.get(key)).join() !== placeholders(zh.get(key)).join());
    expect(differing).toEqual([]);
  });

  it("exist for every key that the code uses", () => {
    const known = [...en.keys()];
    const missing = keysInCode().filter(({ key }) => {
      const pattern = asPattern(key);
      return !known.some((each) => pattern.test(each));
    });
    expect(missing).toEqual([]);
  });

  it("are all used", () => {
    const patterns = keysInCode().map(({ key }) => asPattern(key));
    const sources = new Set(
      code.flatMap(([, text]) => [...text.matchAll(/source="([\w.]+)"/g)].map(([, name]) => name)),
    );
    const unused = ours
      .filter((key) => !patterns.some((pattern) => pattern.test(key)))
      // react-admin names a column or an input by its source.
      .filter((key) => !sources.has(/^resources\.\w+\.fields\.(.+)$/.exec(key)?.[1]));
    expect(unused).toEqual([]);
  });
});
