import {
  ENVIRONMENT_FACTS,
  type Environment,
  LICENCE_STATUSES,
  LICENSINGS,
  PHASES,
  REQUEST_KINDS,
  SEGMENTS,
  SERVICE_CODES,
  SEVERITIES,
} from "@supportbook/policy";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskedFacts, NOTHING_ASKED } from "./asked-facts.ts";
import { COUNTRIES } from "./countries.ts";
import { readLink, writeLink } from "./link.ts";

const maybe = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
const aName = fc
  .string({ minLength: 1, maxLength: 200, unit: "grapheme" })
  .filter((text) => text.trim() !== "" && text.length <= 200);
const said = {
  kind: maybe(REQUEST_KINDS),
  licence: maybe(LICENCE_STATUSES),
  environment: fc.record(
    Object.fromEntries(ENVIRONMENT_FACTS.map((fact) => [fact, maybe([true, false])])),
  ) as unknown as fc.Arbitrary<Environment>,
  gaveInformation: maybe([true, false]),
  problems: fc.integer({ min: 1, max: 9_999 }),
  country: maybe(COUNTRIES),
  plan: fc.option(aName),
  services: fc.subarray([...SERVICE_CODES]),
  severity: maybe(SEVERITIES),
  at: fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date("1970-01-01"), max: new Date("9999-12-31") })
      .map((date) => Temporal.Instant.from(date.toISOString()).toString()),
  ),
};
const none = fc.constant(null);
const anyFacts: fc.Arbitrary<AskedFacts> = fc.oneof(
  fc.record({ ...said, product: aName, version: fc.option(aName), segment: none, licensing: none, phase: none }),
  fc.record({
    ...said,
    product: none,
    version: none,
    segment: maybe(SEGMENTS),
    licensing: maybe(LICENSINGS),
    phase: maybe(PHASES),
  }),
);

describe("a link", () => {
  it("restores every fact, and nothing else", () => {
    fc.assert(
      fc.property(anyFacts, (asked) => {
        const written = new URLSearchParams(writeLink(asked).toString());
        expect(readLink(written)).toEqual({ asked, unusable: [] });
      }),
    );
  });

  it("says nothing where nothing is known", () => {
    expect(writeLink(NOTHING_ASKED).toString()).toBe("");
    expect(readLink(new URLSearchParams())).toEqual({ asked: NOTHING_ASKED, unusable: [] });
  });

  it.each([
    "licence=GONE",
    "kind=",
    "severity=5",
    "problems=0",
    "problems=1.5",
    "country=Germany",
    "services=INCIDENT_RESPONSE,OTHER",
    "infected=perhaps",
    "at=yesterday",
    "at=2026-11-23",
    "product=%20",
    "__proto__=x",
    "constructor=x",
    "colour=blue",
    "version=11.6",
  ])("that says %s leaves it unknown and tells of it", (part) => {
    const [name = "", value = ""] = [...new URLSearchParams(part)][0] ?? [];
    expect(readLink(new URLSearchParams(`${part}&gaveInformation=true`))).toEqual({
      asked: { ...NOTHING_ASKED, gaveInformation: true },
      unusable: [{ name, value }],
    });
  });

  it("that says what its product settles is told so, and the product counts", () => {
    const { asked, unusable } = readLink(new URLSearchParams("product=guard&segment=BUSINESS&phase=FULL"));
    expect(asked).toEqual({ ...NOTHING_ASKED, product: "guard" });
    expect(unusable.map(({ name }) => name)).toEqual(["segment", "phase"]);
  });

  it("survives any address at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { asked } = readLink(new URLSearchParams(text));
        expect(readLink(writeLink(asked))).toEqual({ asked, unusable: [] });
      }),
    );
  });
});
