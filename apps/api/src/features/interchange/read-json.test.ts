import { describe, expect, it } from "vitest";
import { jsonPath, readJson } from "./read-json.ts";
import { MalformedFile } from "./record.ts";

function failureOf(text: string): MalformedFile {
  try {
    readJson(text);
  } catch (error) {
    if (error instanceof MalformedFile) return error;
  }
  throw new Error(`${text} was read`);
}

describe("reading JSON", () => {
  it("takes a byte order mark off", () => {
    expect(readJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  it.each([
    ['{"a":\n  1', "line 2, column 4"],
    ['{"a":\n  "b', "line 2, column 5"],
    ['{"result":[{"name":"x"}', "line 1, column 24"],
    ["[1, tru", "line 1, column 8"],
    ['{"a": 1,\n', "line 1, column 9"],
  ])("%j was cut off at %s", (text, place) => {
    const failure = failureOf(text);
    expect(failure.place).toBe(place);
    expect(failure.reason).toContain("cut off");
  });

  it.each([
    ['{"a" 1}', "line 1, column 6"],
    ['{"a":\n tru}', "line 2, column 2"],
    ['{"a":1}x', "line 1, column 8"],
    ["[1,]", "line 1, column 4"],
    ['{"a":[1 2]}', "line 1, column 9"],
    ['{"a": /* note */ 1}', "line 1, column 7"],
  ])("%j is wrong at %s", (text, place) => {
    const failure = failureOf(text);
    expect(failure.place).toBe(place);
    expect(failure.reason).toContain("not JSON");
  });

  it("says so when there is nothing", () => {
    expect(failureOf(" \n").reason).toBe("the file is empty");
  });
});

describe("a path in a document", () => {
  it("is written with brackets and dots", () => {
    expect(jsonPath(["result", 3, "releases", 2, "eolFrom"])).toBe("result[3].releases[2].eolFrom");
  });
});
