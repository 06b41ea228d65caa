import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareVersions } from "./version-order.ts";

describe("the order of version names", () => {
  const ascending: [string, string[]][] = [
    ["dotted numbers", ["1", "1.0", "1.0.0", "1.0.1", "1.9", "1.10", "2", "10"]],
    ["builds", ["11.5.9", "11.6", "11.6.0.49", "11.6.0.394", "11.6.1", "11.10.0.1"]],
    ["calendar versions", ["20.10", "22.04", "22.10", "2025.12", "2026.3", "2026.11"]],
    [
      "stages before a release",
      ["2.0-dev", "2.0-alpha", "2.0-alpha.2", "2.0-beta", "2.0-rc1", "2.0-rc2", "2.0", "2.0.1"],
    ],
    ["short stages", ["3.1a1", "3.1a2", "3.1b1", "3.1rc1", "3.1"]],
    ["patches with a letter", ["1.0.2", "1.0.2a", "1.0.2u", "1.0.3"]],
    ["service packs", ["13.0", "13.0-sp1", "13.0-sp2", "13.0.1"]],
    ["half-years", ["10-22h2", "11-23h2", "11-24h1", "11-24h2", "11-24h2-e", "11-24h2-w"]],
    ["words", ["aurora", "breeze", "cirrus", "1"]],
    ["numbers beyond a double", ["1.9007199254740992", "1.9007199254740993", "1.10000000000000000"]],
    ["a plus as part of the name", ["cm3", "cm3+", "cm4"]],
  ];
  it.each(ascending)("[3.2] %s ascend", (_scheme, names) => {
    expect(names.toReversed().sort(compareVersions)).toEqual(names);
    names.forEach((name, place) => {
      for (const later of names.slice(place + 1)) expect(compareVersions(name, later)).toBeLessThan(0);
    });
  });
  it.each([
    ["v3.1", "3.1"],
    ["V3.1", "3.1"],
    ["1.0-RC1", "1.0rc1"],
    ["1.0_rc.1", "1.0-rc-1"],
    ["22.04", "22.4"],
    [" 5.2 ", "5.2"],
    ["1.0a1", "1.0-alpha1"],
  ])("[3.2] %j and %j are spellings of one version", (a, b) => {
    expect(compareVersions(a, b)).toBe(0);
  });
  it("[3.2] a v that begins a word is no mark of a version", () => {
    expect(compareVersions("vista", "ista")).not.toBe(0);
  });
  it("[3.2] a word that every object knows is an ordinary word", () => {
    expect(compareVersions("1.0-constructor", "1.0")).toBeGreaterThan(0);
  });
});

describe("what holds of any names", () => {
  const piece = fc.oneof(
    fc.nat({ max: 12 }).map(String),
    fc.constantFrom(
      "0",
      "00",
      "04",
      "4",
      "a",
      "b",
      "rc",
      "alpha",
      "beta",
      "sp",
      "x",
      "lts",
      "+",
      "v",
      "é",
      "10000000000000000001",
    ),
  );
  const separator = fc.constantFrom("", ".", "-", "_", " ", "+");
  const name = fc.oneof(
    fc.array(fc.tuple(piece, separator), { maxLength: 5 }).map((pieces) => pieces.flat().join("")),
    fc.string({ maxLength: 6 }),
  );
  const sign = (a: string, b: string) => Math.sign(compareVersions(a, b));

  it("[3.2] every name equals itself", () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(compareVersions(a, a)).toBe(0);
      }),
    );
  });
  it("[3.2] the order of two names turns round with them", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
      }),
    );
  });
  it("[3.2] the order of three names agrees with the orders of each two", () => {
    fc.assert(
      fc.property(name, name, name, (...names) => {
        const [a, b, c] = names.sort(compareVersions);
        fc.pre(a !== undefined && b !== undefined && c !== undefined);
        expect([sign(a, b), sign(b, c), sign(a, c)]).not.toContain(1);
        expect(sign(a, c)).toBe(Math.min(sign(a, b), sign(b, c)));
      }),
    );
  });
  it("[3.2] two spellings of one version stand in the same place among all others", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(sign(`v1.${a}`, b)).toBe(sign(`1.${a}`, b));
      }),
    );
  });
  it("[3.2] dotted numbers of equal length compare as their numbers do", () => {
    const numbers = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const place = a.findIndex((number, index) => number !== b[index]);
        const expected = place < 0 ? 0 : Math.sign((a[place] ?? 0) - (b[place] ?? 0));
        expect(sign(a.join("."), b.join("."))).toBe(expected);
      }),
    );
  });
});
