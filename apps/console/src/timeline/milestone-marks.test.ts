import { NO_MILESTONES } from "@supportbook/policy";
import { expect, it } from "vitest";
import { milestoneMarks } from "./milestone-marks.ts";

const told = (dates: Parameters<typeof milestoneMarks>[0]) =>
  milestoneMarks(dates).map(({ kind, known, date }) => `${kind} ${date ?? known}`);

it("tells what is known of a version in the order of its life", () => {
  const version = {
    ...NO_MILESTONES,
    releasedOn: "2024-03-01",
    supportEndsOn: "2027-06-30",
    databaseUpdatesEndOn: "2027-01-31",
    undatedMilestones: ["FULL_SUPPORT_END"] as const,
    unannouncedMilestones: ["EXTENDED_SUPPORT_END"] as const,
  };
  expect(told(version)).toEqual([
    "RELEASE 2024-03-01",
    "FULL_SUPPORT_END UNDATED",
    "DATABASE_UPDATES_END 2027-01-31",
    "SUPPORT_END 2027-06-30",
    "EXTENDED_SUPPORT_END UNANNOUNCED",
  ]);
});

it("tells of the end of support even where nothing is known of it", () => {
  expect(told(NO_MILESTONES)).toEqual(["SUPPORT_END UNANNOUNCED"]);
});

it("does not believe a date of the end where support is over since an unknown day", () => {
  expect(told({ ...NO_MILESTONES, supportEndsOn: "2030-01-01", endedOnUnknownDate: true })).toEqual([
    "SUPPORT_END UNDATED",
  ]);
});
