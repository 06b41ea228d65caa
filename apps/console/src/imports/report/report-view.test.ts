import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ACTIONS,
  addressOf,
  narrowed,
  nextPage,
  pageArguments,
  previousPage,
  type ReportView,
  viewOf,
} from "./report-view.ts";

const FIRST: ReportView = { kind: "rows", action: null, search: "", after: null, before: null, start: 0 };
const cursor = fc.option(fc.base64String({ minLength: 4 }));

describe("the view of a report", () => {
  it("comes back from its address", () => {
    const views = fc.record({
      kind: fc.constantFrom("products", "rows"),
      action: fc.option(fc.constantFrom(...ACTIONS)),
      search: fc.string(),
      after: cursor,
      before: cursor,
      start: fc.nat(),
    });
    const property = fc.property(views, (view) => {
      expect(viewOf(addressOf(view, new URLSearchParams()))).toEqual(view);
    });
    fc.assert(property);
  });

  it("leaves alone what else the address says", () => {
    expect(addressOf(FIRST, new URLSearchParams("step=settings")).get("step")).toBe("settings");
  });

  it("takes what no view writes for the beginning", () => {
    const strange = new URLSearchParams("view=all&action=DELETED&start=-3");
    expect(viewOf(strange)).toEqual({ ...FIRST, kind: "products" });
  });

  it("goes on after the last row and back before the first one", () => {
    const page = { startCursor: "s", endCursor: "e" };
    const second = nextPage(FIRST, page);
    expect(second).toEqual({ ...FIRST, after: "e", start: 50 });
    const third = nextPage(second, page);
    expect(previousPage(third, page)).toEqual({ ...FIRST, before: "s", start: 50 });
  });

  it("asks for the beginning again when it is back there, so that no row is missed", () => {
    expect(previousPage({ ...FIRST, after: "e", start: 50 }, { startCursor: "s", endCursor: "t" })).toEqual(FIRST);
  });

  it("begins anew when it is narrowed", () => {
    expect(narrowed({ ...FIRST, after: "e", start: 50 }, { action: "REFUSED" })).toEqual({
      ...FIRST,
      action: "REFUSED",
    });
  });

  it("asks backwards from a cursor that it stands before", () => {
    expect(pageArguments({ ...FIRST, before: "s", start: 50 })).toEqual({ last: 50, before: "s" });
    expect(pageArguments({ ...FIRST, kind: "products", after: "e" })).toEqual({ first: 25, after: "e" });
  });
});
