import { describe, expect, it } from "vitest";
import { fileProblem, formatFitting, LARGEST_FILE } from "./file-formats.ts";

describe("a file", () => {
  it.each([
    ["versions.csv", "csv"],
    ["VERSIONS.CSV", "csv"],
    ["products-full.json", "endoflife"],
    ["shell.json", "openeox"],
  ] as const)("called %s can be sent as %s", (name, format) => {
    expect(fileProblem({ name, size: 1 }, format)).toBeNull();
  });

  it("of another type cannot", () => {
    expect(fileProblem({ name: "versions.xlsx", size: 1 }, "csv")).toBe("wrong_type");
    expect(fileProblem({ name: "versions.csv", size: 1 }, "openeox")).toBe("wrong_type");
  });

  it("may have just as many bytes as the server takes", () => {
    expect(fileProblem({ name: "a.csv", size: LARGEST_FILE }, "csv")).toBeNull();
    expect(fileProblem({ name: "a.csv", size: LARGEST_FILE + 1 }, "csv")).toBe("too_large");
  });

  it("without content is not sent", () => {
    expect(fileProblem({ name: "a.csv", size: 0 }, "csv")).toBe("empty");
  });
});

describe("the format", () => {
  it("follows a name that leaves no doubt", () => {
    expect(formatFitting("versions.csv", "openeox")).toBe("csv");
  });

  it("stays as it was chosen where several fit, or none", () => {
    expect(formatFitting("list.json", "openeox")).toBe("openeox");
    expect(formatFitting("list.xlsx", "endoflife")).toBe("endoflife");
  });

  it("is not JSON's while a table was chosen: which of the two is for the reader to say", () => {
    expect(formatFitting("list.json", "csv")).toBe("csv");
  });
});
