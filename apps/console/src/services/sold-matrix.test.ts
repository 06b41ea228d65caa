import { describe, expect, it } from "vitest";
import { type MatrixChoices, matrixOf, offerState, type SoldThing, VENDOR } from "./sold-matrix.ts";

const today = "2026-11-23";
const offer = (id: string, more: object = {}) => ({
  id,
  country: "DE",
  provider: { id: "p", name: "Partner" },
  soldFrom: null,
  soldThrough: null,
  url: null,
  revision: 1,
  ...more,
});
const thing = (code: string, kind: SoldThing["kind"], offers: SoldThing["offers"]): SoldThing => ({
  kind,
  code,
  name: code,
  offers,
});
const everything: MatrixChoices = { kind: null, provider: null, country: null, over: false };

describe("[5.2] an offer in the matrix", () => {
  it.each([
    [null, null, "SOLD"],
    ["2026-11-23", null, "SOLD"],
    ["2026-11-24", null, "UPCOMING"],
    [null, "2026-11-22", "OVER"],
    [null, "2026-11-23", "ENDING"],
    [null, "2027-01-22", "ENDING"],
    [null, "2027-01-23", "SOLD"],
  ])("sold from %s through %s is %s", (soldFrom, soldThrough, expected) => {
    expect(offerState({ soldFrom, soldThrough }, today)).toBe(expected);
  });
});

describe("[5.2] the matrix", () => {
  const things = [
    thing("A", "service", [offer("1"), offer("2", { country: null, provider: null }), offer("3", { country: "FR" })]),
    thing("B", "plan", [offer("4", { country: "US", soldThrough: "2026-11-22" })]),
  ];
  const shown = (choices: Partial<MatrixChoices>) =>
    matrixOf(things, { ...everything, ...choices }, today).rows.map(({ country, cells }) => [
      country,
      ...cells.map(({ offers, everywhere }) => offers.map(({ id }) => id).join() + (everywhere ? "*" : "")),
    ]);

  it("has a row for each country that is sold to, and says what reaches it from everywhere", () => {
    expect(shown({})).toEqual([
      [null, "2", ""],
      ["DE", "1*", ""],
      ["FR", "3*", ""],
    ]);
  });

  it("is narrowed by what is sold, by seller and by country; what is over comes when it is asked for", () => {
    expect(shown({ kind: "plan", over: true })).toEqual([
      [null, ""],
      ["US", "4"],
    ]);
    expect(shown({ provider: VENDOR })).toEqual([[null, "2", ""]]);
    expect(shown({ provider: "p", country: "FR" })).toEqual([
      [null, "", ""],
      ["FR", "3", ""],
    ]);
  });
});
