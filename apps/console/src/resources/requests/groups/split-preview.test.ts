import { expect, it } from "vitest";
import { splitPreview, splitProblem } from "./split-preview.ts";

const messages = [
  { id: "first", visibility: "PUBLIC" },
  { id: "second", visibility: "PUBLIC" },
  { id: "note", visibility: "INTERNAL" },
] as const;

it.each([
  [[], "choose"],
  [["note"], "notes_only"],
  [["first", "second"], "leave"],
  [["second", "note"], null],
] as const)("of %j says %j", (chosen, problem) => {
  expect(splitProblem(splitPreview(messages, chosen))).toBe(problem);
});

it("counts what moves, and what the customer can still read where it was", () => {
  expect(splitPreview(messages, ["second", "note"])).toEqual({ moving: 2, readableMoving: 1, readableStaying: 1 });
});
