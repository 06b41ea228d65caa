import { describe, expect, it } from "vitest";
import { exportAddress } from "./export-address.ts";

const list = {
  list: "versions",
  filter: { segment: "BUSINESS", search: "guard & co" },
  orderBy: { field: "SUPPORT_ENDS_ON", direction: "ASC" },
  columns: ["product", "name", "supportEndsOn"],
} as const;

describe("the address of an exported list", () => {
  it("says filter, order and columns as the list has them", () => {
    const address = new URL(exportAddress("csv", list), "http://localhost");
    expect(address.pathname).toBe("/exports/lifecycle.csv");
    expect(JSON.parse(address.searchParams.get("filter") ?? "")).toEqual(list.filter);
    expect(JSON.parse(address.searchParams.get("orderBy") ?? "")).toEqual(list.orderBy);
    expect(address.searchParams.get("columns")).toBe("product,name,supportEndsOn");
    expect(address.searchParams.has("ids")).toBe(false);
  });

  it("leaves columns out where the format has its own", () => {
    expect(exportAddress("openeox.json", list)).not.toContain("columns");
  });

  it("names the chosen rows, and leaves out days that were not chosen", () => {
    const address = exportAddress("json", {
      list: "supportedVersions",
      segment: "BUSINESS",
      at: null,
      ids: ["a", "b"],
    });
    expect(address).toBe("/exports/lifecycle.json?list=supportedVersions&segment=BUSINESS&ids=a%2Cb");
  });
});
