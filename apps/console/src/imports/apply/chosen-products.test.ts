import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL, chosenCount, isChosen, NONE, toggled } from "./chosen-products.ts";

const SLUGS = ["harbour", "tide", "mole", "quay"];
const starts = fc.constantFrom(ALL, NONE);
const presses = fc.array(fc.constantFrom(...SLUGS), { maxLength: 12 });

describe("the chosen products", () => {
  it("are all of them, or none, before anything is pressed", () => {
    expect(SLUGS.map((slug) => isChosen(ALL, slug))).toEqual([true, true, true, true]);
    expect(SLUGS.map((slug) => isChosen(NONE, slug))).toEqual([false, false, false, false]);
  });

  it("change by the one that is pressed alone", () => {
    const property = fc.property(starts, presses, fc.constantFrom(...SLUGS), (start, before, pressed) => {
      const chosen = before.reduce(toggled, start);
      const after = toggled(chosen, pressed);
      for (const slug of SLUGS) expect(isChosen(after, slug)).toBe(isChosen(chosen, slug) !== (slug === pressed));
    });
    fc.assert(property);
  });

  it("are as many as are counted", () => {
    const property = fc.property(starts, presses, (start, pressed) => {
      const chosen = pressed.reduce(toggled, start);
      expect(chosenCount(chosen, SLUGS.length)).toBe(SLUGS.filter((slug) => isChosen(chosen, slug)).length);
    });
    fc.assert(property);
  });
});
