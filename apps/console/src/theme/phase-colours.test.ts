import { PHASES } from "@supportbook/policy";
import { describe, expect, it } from "vitest";
import { phasePaint } from "./phase-colours.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("the phases in the %s theme", (mode) => {
  it.each(PHASES)("%s: its text reads on its fill (WCAG AA)", (phase) => {
    const { fill, text } = phasePaint(phase, mode);
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it("gives each a pattern of its own", () => {
    const shapes = PHASES.map((phase) => phasePaint(phase, mode).background.replaceAll(/#[0-9a-f]+/g, ""));
    expect(new Set(shapes).size).toBe(PHASES.length);
  });
});
