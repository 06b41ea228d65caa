import { expect, it } from "vitest";
import { stepOf } from "./import-step.ts";

it.each([
  ["UPLOADED", null, "settings"],
  ["PLANNED", null, "check"],
  ["PLANNED", "settings", "settings"],
  ["APPLYING", null, "apply"],
  ["APPLYING", "settings", "apply"],
  ["DONE", null, "result"],
  ["DONE", "settings", "settings"],
  ["FAILED", null, "result"],
  ["PLANNED", "no-such-step", "check"],
] as const)("an import that is %s stands, where the address asks for %s, at %s", (state, asked, step) => {
  expect(stepOf(state, asked)).toBe(step);
});
