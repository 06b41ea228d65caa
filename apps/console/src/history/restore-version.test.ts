import { expect, it } from "vitest";
import { fieldsToRestore } from "./restore-version.ts";

it("takes from an earlier revision what differs, as the API takes it", () => {
  const earlier = {
    name: "4.0",
    supportEndsOn: "2027-01-31",
    longTermSupport: "true",
    discontinued: "false",
    undatedMilestones: '["FULL_SUPPORT_END"]',
    successorId: "the-next",
  };
  const present = { name: "4.0", supportEndsOn: "2026-09-30", codename: "Tern", discontinued: "true", retired: "true" };
  expect(fieldsToRestore(present, earlier)).toEqual({
    supportEndsOn: "2027-01-31",
    longTermSupport: true,
    discontinued: false,
    undatedMilestones: ["FULL_SUPPORT_END"],
    successor: "the-next",
    codename: null,
  });
});

it("takes lists away that were not there", () => {
  const present = { undatedMilestones: '["SUPPORT_END"]', endedOnUnknownDate: "true" };
  expect(fieldsToRestore(present, {})).toEqual({ undatedMilestones: [], endedOnUnknownDate: false });
});
