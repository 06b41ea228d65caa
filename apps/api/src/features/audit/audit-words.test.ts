import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../../../test/harness.ts";
import { wordQuery, wordVector } from "./audit-words.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function found(text: string, search: string): Promise<boolean> {
  const [row] = await api.db.query<{ found: boolean }[]>("SELECT $1::tsvector @@ $2::tsquery AS found", [
    wordVector(text),
    wordQuery(search),
  ]);
  return row?.found === true;
}

const label = "harbour-gateway 11.6.0.394: Überarbeitet, 更正了支持终止日期 (CHG_0042)";

describe("a search of the audit", () => {
  it.each([
    "harbour",
    "GATEWAY",
    "harbour-gateway",
    "harb",
    "11.6",
    "11.6.0.394",
    "uberarbeitet",
    "终止",
    "支持终止",
    "gateway 11.6",
    "11.6 gateway",
    "0042",
    "chg_0042",
  ])("finds %s", async (search) => {
    expect(await found(label, search)).toBe(true);
  });

  it.each(["arbour", "gateway-harbour", "11.60", "6.11", "止终", "harbour nowhere", "—", "' | 'harbour"])(
    "does not find %s",
    async (search) => {
      expect(await found(label, search)).toBe(false);
    },
  );

  it("is none where nothing is typed", () => {
    expect([wordQuery(""), wordQuery(" \t ")]).toEqual([null, null]);
  });

  it("can be of any text in any text, and finds every text by itself", async () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 }).filter((text) => /[\p{L}\p{N}]/u.test(text));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const spoken = text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
        expect(await found(`before ${text} after`, spoken.join(" "))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("can be stored however long the text is", async () => {
    const text = Array.from({ length: 30_000 }, (_, index) => `word${index}`).join(" ");
    expect(await found(text, "word4999")).toBe(true);
    expect(await found("x".repeat(100_000), "x".repeat(100_000))).toBe(true);
  });
});
