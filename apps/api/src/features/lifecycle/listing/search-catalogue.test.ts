import { describe, expect, it } from "vitest";
import { isMentioned, searchWords } from "./search-catalogue.ts";

const found = (search: string, text: string) => isMentioned(searchWords(search), searchWords(text).join(" "));

describe("the search", () => {
  it("does not mind case, diacritics or the way a letter is composed", () => {
    expect(found("ANCRE", "Âncre")).toBe(true);
    expect(found("âncre", "ancre")).toBe(true);
    expect(found("a\u0302ncre", "\u00e2ncre")).toBe(true);
    expect(found("ЙОД", "йод")).toBe(true);
  });

  it("takes full-width letters for the usual ones and finds Chinese words", () => {
    expect(found("Ａｎｃｈｏｒ", "anchor")).toBe(true);
    expect(found("网关", "港口网关 3")).toBe(true);
  });

  it("wants every word, in any order", () => {
    expect(found("gate harbour", "Harbour Gateway")).toBe(true);
    expect(found("harbour scanner", "Harbour Gateway")).toBe(false);
  });
});
