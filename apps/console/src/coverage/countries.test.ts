import { expect, it } from "vitest";
import { COUNTRIES, countryName } from "./countries.ts";

it("names every country once in both languages", () => {
  for (const locale of ["en-GB", "zh-CN"]) {
    const names = COUNTRIES.map((code) => countryName(code, locale));
    expect(names.filter((name, place) => name === COUNTRIES[place])).toEqual([]);
    expect(new Set(names).size).toBe(COUNTRIES.length);
  }
});
