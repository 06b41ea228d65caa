import { expect, it } from "vitest";
import { datesOf, RELATIVE_PERIODS } from "./report-period.ts";

it("relative periods are days of the calendar: whole ones end with it, running ones with today", () => {
  // A Monday, in the first quarter, the day after a leap day's month began.
  const today = Temporal.PlainDate.from("2028-03-06");
  const spans = RELATIVE_PERIODS.map((relative) => {
    const { from, through } = datesOf({ relative }, today);
    return [relative, from, through];
  });
  expect(spans).toEqual([
    ["LAST_7_DAYS", "2028-02-29", "2028-03-06"],
    ["LAST_30_DAYS", "2028-02-06", "2028-03-06"],
    ["LAST_90_DAYS", "2027-12-08", "2028-03-06"],
    ["LAST_12_MONTHS", "2027-04-01", "2028-03-06"],
    ["LAST_WEEK", "2028-02-28", "2028-03-05"],
    ["THIS_MONTH", "2028-03-01", "2028-03-06"],
    ["LAST_MONTH", "2028-02-01", "2028-02-29"],
    ["THIS_QUARTER", "2028-01-01", "2028-03-06"],
    ["LAST_QUARTER", "2027-10-01", "2027-12-31"],
    ["YEAR_TO_DATE", "2028-01-01", "2028-03-06"],
    ["LAST_YEAR", "2027-01-01", "2027-12-31"],
  ]);
  expect(datesOf({ from: "2026-01-01", through: "2026-01-31" }, today)).toEqual({
    from: "2026-01-01",
    through: "2026-01-31",
  });
});
