import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storableJson } from "./storable.ts";

describe("storableJson", () => {
  it.each([
    ["\0", "\ufffd"],
    ["\ud83d", "\ufffd"],
    ["\udc00x", "\ufffdx"],
    ["😀", "😀"],
    ["\\u0000", "\\u0000"],
    ["\\\\u0000", "\\\\u0000"],
    ["\\\0", "\\\ufffd"],
    ["\\ud800", "\\ud800"],
  ])("stores %j as %j", (text, stored) => {
    expect(JSON.parse(storableJson({ [text]: [text] }))).toEqual({ [stored]: [stored] });
  });

  it("is what JSON is, but for U+0000 and half characters", () => {
    const mended = (text: string) => text.toWellFormed().replaceAll("\0", "\ufffd");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(storableJson(text))).toBe(mended(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("\\", "\0", "u", "0", "d", "8", "\ud800", "\udc00") }), (text) => {
        expect(JSON.parse(storableJson(text))).toBe(mended(text));
      }),
    );
  });
});
