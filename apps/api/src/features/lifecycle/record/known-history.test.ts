import { MILESTONE_FIELDS, MILESTONE_KINDS } from "@supportbook/policy";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { productKnownAt, versionFactsOf } from "../index.ts";
import { aProduct, aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import type { VersionFacts } from "../snapshot/catalogue.ts";

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

const START = Temporal.Instant.from("2026-01-01T00:00:00Z");

interface Edit {
  readonly version: string;
  /** Since the edit before; 0 is the same instant, negative a clock that lags. */
  readonly elapsed: number;
  readonly field: (typeof MILESTONE_FIELDS)[keyof typeof MILESTONE_FIELDS];
  readonly date: string | null;
  readonly retired: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  version: fc.constantFrom("1", "2", "3"),
  elapsed: fc.oneof(fc.constant(0), fc.integer({ min: -2_000_000, max: 5_000_000 })),
  field: fc.constantFrom(...MILESTONE_KINDS.map((kind) => MILESTONE_FIELDS[kind])),
  date: fc.option(fc.integer({ min: 1, max: 28 }).map((day) => `2027-03-${String(day).padStart(2, "0")}`)),
  retired: fc.boolean(),
});

interface Row {
  readonly name: string;
  readonly since: string;
  readonly until: string | null;
  readonly revision: number;
}

const rowsOf = (slug: string): Promise<Row[]> =>
  bed.db.query(
    `SELECT v.name, lower(v.known_during)::text AS since, upper(v.known_during)::text AS until, v.revision
     FROM version_revision v JOIN product p ON p.id = v.product_id WHERE p.slug = $1 ORDER BY v.name, v.revision`,
    [slug],
  );

/** Runs the edits; returns what was published of each version after each of them, by the instant at which it was. */
async function publish(slug: string, edits: readonly Edit[]) {
  const facts = new Map<string, VersionFacts>();
  const published: { at: Temporal.Instant; facts: Map<string, VersionFacts> }[] = [];
  let now = START;
  for (const { version, elapsed, field, date, retired } of edits) {
    now = now.add({ microseconds: elapsed });
    bed.setNow(now.toString());
    const next = { ...(facts.get(version) ?? aVersion({ name: version })), [field]: date, retired };
    const { result, changed } = await changeCatalogue(bed.context, { reason: "Edit" }, async (writer) => {
      const product = await writer.putProduct({ slug, facts: aProduct() });
      await writer.putVersions(product.id, [{ name: version, facts: next }]);
      return writer.at;
    });
    facts.set(version, next);
    if (changed) published.push({ at: result, facts: new Map(facts) });
  }
  return published;
}

describe("what was known", () => {
  it("tiles time for each version without hole or overlap, and each instant gives back what was published then", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        run += 1;
        const slug = `history-${run}`;
        const published = await publish(slug, edits);

        for (const rows of Map.groupBy(await rowsOf(slug), ({ name }) => name).values()) {
          rows.forEach(({ since, until, revision }, place) => {
            const next = rows[place + 1];
            expect(revision).toBe(place + 1);
            expect(until).toBe(next?.since ?? null);
            expect(until).not.toBe(since);
          });
        }
        for (const { at, facts } of published) {
          const known = await productKnownAt(bed.context, slug, at);
          const versions = new Map(known?.versions.map((version) => [version.name, versionFactsOf(version)]));
          expect(versions).toEqual(new Map([...facts].map(([name, value]) => [name, versionFactsOf(value)])));
        }
      }),
      { numRuns: 40 },
    );
  });
});
