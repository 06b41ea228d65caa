import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { productKnownAt } from "../index.ts";
import { aProduct, aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { StaleRevision } from "./catalogue-put.ts";
import { changeCatalogue } from "./change-catalogue.ts";

let bed: LifecycleTestbed;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());

async function create(slug: string, ...names: string[]) {
  const change = await changeCatalogue(bed.context, { reason: "Set up" }, async (writer) => {
    const product = await writer.putProduct({ slug, facts: aProduct() });
    const versions = await writer.putVersions(
      product.id,
      names.map((name) => ({ name, facts: aVersion({ name, supportEndsOn: "2027-06-30" }) })),
    );
    return { productId: product.id, versionIds: versions.map(({ id }) => id) };
  });
  return change.result;
}

const rowsOf = (versionId: string) =>
  bed.db.query(
    `SELECT revision, lower(known_during) AS since, upper(known_during) AS until, author, reason, change_id,
       support_ends_on::text AS "supportEndsOn", shortened_milestones
     FROM version_revision WHERE version_id = $1 ORDER BY revision`,
    [versionId],
  );

describe("changeCatalogue", () => {
  it("shows the change in this process's snapshot once it resolves, under the next number", async () => {
    const before = bed.context.catalogue.current().number;
    const { versionIds } = await create("read-back", "1.0");
    const catalogue = bed.context.catalogue.current();
    expect(catalogue.number).toBe(before + 1);
    expect(catalogue.versionById.get(String(versionIds[0]))).toMatchObject({ name: "1.0", revision: 1 });
  });

  it("closes what was known and opens the next revision with author, reason and one change id", async () => {
    const { productId, versionIds } = await create("next-revision", "1.0", "2.0");
    bed.setNow("2026-11-24T08:00:00Z");
    const change = await changeCatalogue(bed.context, { reason: "Moved by the board" }, (writer) =>
      writer.putVersions(
        productId,
        ["1.0", "2.0"].map((name) => ({ name, facts: aVersion({ name, supportEndsOn: "2027-03-31" }) })),
      ),
    );
    expect(change.result.map(({ revision, shortened }) => ({ revision, shortened }))).toEqual([
      { revision: 2, shortened: ["SUPPORT_END"] },
      { revision: 2, shortened: ["SUPPORT_END"] },
    ]);
    for (const id of versionIds) {
      const [first, second] = await rowsOf(id);
      expect(first).toMatchObject({ revision: 1, supportEndsOn: "2027-06-30", reason: "Set up" });
      expect(first.until).toEqual(second.since);
      expect(second).toMatchObject({
        revision: 2,
        supportEndsOn: "2027-03-31",
        until: null,
        author: "Test editor",
        reason: "Moved by the board",
        change_id: change.changeId,
        shortened_milestones: ["SUPPORT_END"],
      });
    }
  });

  it("writes nothing and counts nothing where the facts are equal", async () => {
    const identifiers = [{ type: "cpe", id: "cpe:2.3:a:invented" }];
    const specialTerms = [
      { clauses: ["4.5b"], waives: true, summary: "No licence", url: null, from: null, to: "2027-01-01" },
    ];
    const facts = aProduct({ identifiers, specialTerms, milestoneLabels: { SUPPORT_END: "End", RELEASE: "Start" } });
    const put = () => changeCatalogue(bed.context, { reason: "Load" }, (w) => w.putProduct({ slug: "equal", facts }));
    const first = await put();
    const second = await put();
    expect([first.changed, second.changed]).toEqual([true, false]);
    expect(second.number).toBe(first.number);
    expect(second.result).toMatchObject({ id: first.result.id, revision: 1, changed: false });
  });

  it("leaves nothing behind when the work throws after writing", async () => {
    const number = bed.context.catalogue.current().number;
    const failing = changeCatalogue(bed.context, { reason: "Half" }, async (writer) => {
      await writer.putProduct({ slug: "half-written", facts: aProduct() });
      throw new Error("stop here");
    });
    await expect(failing).rejects.toThrow("stop here");
    expect(await bed.db.query("SELECT 1 FROM product WHERE slug = 'half-written'")).toEqual([]);
    expect((await bed.context.catalogue.atLeast(number)).number).toBe(number);
  });

  it("orders changes made at the same instant, and by a clock that lags", async () => {
    const { productId, versionIds } = await create("same-instant", "1.0");
    const move = (supportEndsOn: string) =>
      changeCatalogue(bed.context, { reason: "Again" }, (writer) =>
        writer.putVersions(productId, [{ name: "1.0", facts: aVersion({ name: "1.0", supportEndsOn }) }]),
      );
    await move("2027-07-31");
    bed.setNow("2020-01-01T00:00:00Z");
    await move("2027-08-31");
    bed.setNow("2026-11-24T09:00:00Z");
    const rows = await rowsOf(String(versionIds[0]));
    expect(rows.map((row: { supportEndsOn: string }) => row.supportEndsOn)).toEqual([
      "2027-06-30",
      "2027-07-31",
      "2027-08-31",
    ]);
  });

  it("loads a history that was known elsewhere before", async () => {
    const at = Temporal.Instant.from("2025-02-01T00:00:00Z");
    const later = Temporal.Instant.from("2025-08-01T00:00:00Z");
    const load = (supportEndsOn: string, instant: Temporal.Instant) =>
      changeCatalogue(bed.context, { reason: "Earlier promise", at: instant }, async (writer) => {
        const { id } = await writer.putProduct({ slug: "earlier", facts: aProduct() });
        await writer.putVersions(id, [{ name: "9", facts: aVersion({ name: "9", supportEndsOn }) }]);
      });
    await load("2026-01-31", at);
    await load("2026-12-31", later);
    const knownAt = async (instant: string) =>
      (await productKnownAt(bed.context, "earlier", Temporal.Instant.from(instant)))?.versions[0]?.supportEndsOn;
    expect(await knownAt("2025-07-31T23:59:59Z")).toBe("2026-01-31");
    expect(await knownAt("2025-08-01T00:00:00Z")).toBe("2026-12-31");
    expect(await knownAt("2025-01-31T23:59:59Z")).toBeUndefined();
  });

  it("swaps two names in one change", async () => {
    const { productId, versionIds } = await create("swap", "1", "2");
    const [one, two] = versionIds.map(String);
    await changeCatalogue(bed.context, { reason: "Named the wrong way round" }, (writer) =>
      writer.putVersions(productId, [
        { id: String(one), name: "1", facts: aVersion({ name: "2" }) },
        { id: String(two), name: "2", facts: aVersion({ name: "1" }) },
      ]),
    );
    const { versionById } = bed.context.catalogue.current();
    expect([one, two].map((id) => versionById.get(String(id))?.name)).toEqual(["2", "1"]);
  });

  it("lets exactly one of two simultaneous edits win, from two processes", async () => {
    const { productId, versionIds } = await create("race", "1.0");
    const other = await bed.openSecondProcess();
    const edit = (context: typeof other, label: string) =>
      changeCatalogue(context, { reason: "Race" }, (writer) =>
        writer.putVersions(productId, [
          { id: String(versionIds[0]), name: "1.0", facts: aVersion({ name: "1.0", label }), expectedRevision: 1 },
        ]),
      );
    const contenders = Array.from({ length: 8 }, (_, i) => edit(i % 2 === 0 ? bed.context : other, `edit ${i}`));
    const outcomes = await Promise.allSettled(contenders);
    const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(lost).toHaveLength(7);
    for (const error of lost) expect(error).toBeInstanceOf(StaleRevision);
    expect(await rowsOf(String(versionIds[0]))).toHaveLength(2);
  });

  it("gives the work the catalogue as another process left it, before this process's snapshot has it", async () => {
    const { productId } = await create("behind", "1.0");
    const other = await bed.openSecondProcess();
    const stale = other.catalogue.current();
    await changeCatalogue(bed.context, { reason: "Ahead" }, (writer) =>
      writer.putVersions(productId, [{ name: "2.0", facts: aVersion({ name: "2.0" }) }]),
    );
    const behind = { ...other, catalogue: { ...other.catalogue, current: () => stale } };
    const { result } = await changeCatalogue(behind, { reason: "Look" }, async (_, catalogue) => {
      const seen = await catalogue();
      return seen.productBySlug.get("behind")?.versions.map(({ name }) => name);
    });
    expect(result).toEqual(["2.0", "1.0"]);
  });
});
