import { describe, expect, it } from "vitest";
import { formattingLocale, preferredLocale } from "./locales.ts";

describe("the console's language", () => {
  it.each([
    [["de-DE", "zh-TW", "en"], "zh-CN"],
    [["en-GB", "zh-CN"], "en"],
    [["de", "fr"], "en"],
    [[], "en"],
  ] as const)("for a reader of %j is %s", (languages, expected) => {
    expect(preferredLocale(languages)).toBe(expected);
  });
});

describe("the format of dates", () => {
  it("is the reader's variant of the console's language", () => {
    expect(formattingLocale("en", ["de-AT", "en-GB", "en-US"])).toBe("en-GB");
  });

  it("passes over what the browser tells and is no language tag", () => {
    expect(formattingLocale("en", ["en-US@posix", "en-GB"])).toBe("en-GB");
    expect(formattingLocale("en", ["en-US@posix"])).toBe("en");
  });

  it("is the console's own where the reader has none of that language", () => {
    expect(formattingLocale("zh-CN", ["de-AT"])).toBe("zh-CN");
  });
});
