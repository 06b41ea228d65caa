import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { file, product, release } from "../endoflife/written-testbed.ts";
import { csv, type ImportTestbed, openImportTestbed, otherEditor } from "./import-testbed.ts";

let bed: ImportTestbed;
beforeAll(async () => {
  bed = await openImportTestbed();
  await bed.importAll(csv("harbour 1 2026-12-31", "harbour 2 2028-06-30", "tide 1 2027-01-31"));
});
afterAll(() => bed.api.close());

const ROWS = `rows(first: 100) { totalCount nodes { place product version action reason notes changes { field from to }
  shortensPromise outcome productId versionId } }`;
const number = () => bed.api.contextFor().catalogue.current().number;
const actionsOf = (found: { rows: { nodes: { product: string; version: string; action: string }[] } }) =>
  found.rows.nodes.map(({ product, version, action }) => [product, version, action]);

describe("a plan", () => {
  it("says row by row what would become of the file, where it stands, and writes none of it", async () => {
    const text = csv(
      "harbour 1 2026-12-31",
      "harbour 2 2027-06-30",
      "harbour 3 2029-01-31",
      "tide 1 2027-02-30",
      "mole 1 2030-01-01",
    );
    const id = await bed.uploaded(text);
    const before = number();
    expect(await bed.order("planImport", { id })).toMatchObject({ import: { state: "PLANNED" }, userErrors: [] });
    const found = await bed.look(id, ROWS);
    expect(number()).toBe(before);
    expect(actionsOf(found)).toEqual([
      ["harbour", null, "UNCHANGED"],
      ["harbour", "1", "UNCHANGED"],
      ["harbour", "2", "UPDATED"],
      ["harbour", "3", "CREATED"],
      ["tide", null, "REFUSED"],
      ["tide", "1", "REFUSED"],
      ["mole", null, "CREATED"],
      ["mole", "1", "CREATED"],
    ]);
    expect(found.rows.nodes[2]).toMatchObject({
      place: "line 3",
      changes: [{ field: "supportEndsOn", from: "2028-06-30", to: "2027-06-30" }],
      shortensPromise: true,
      outcome: null,
      versionId: expect.any(String),
    });
    expect(found.rows.nodes[5]).toMatchObject({
      place: "line 5, column support_ends_on",
      reason: expect.stringContaining("2027-02-30"),
      changes: [],
    });
    expect(found.rows.nodes[7]).toMatchObject({ productId: null, versionId: null });
    expect(found.counts).toEqual({
      products: 3,
      versions: 5,
      created: 3,
      updated: 1,
      unchanged: 2,
      refused: 2,
      shortened: 1,
    });
  });

  it("is told product by product", async () => {
    const id = await bed.uploaded(csv("harbour 2 2027-06-30", "tide 1 2027-01-31", "mole 1 2030-13-01"));
    await bed.order("planImport", { id });
    const { products } = await bed.look(
      id,
      "products { totalCount nodes { slug exists action outcome counts { updated shortened } } }",
    );
    expect(products).toEqual({
      totalCount: 3,
      nodes: [
        { slug: "harbour", exists: true, action: "UPDATED", outcome: null, counts: { updated: 1, shortened: 1 } },
        { slug: "tide", exists: true, action: "UNCHANGED", outcome: null, counts: { updated: 0, shortened: 0 } },
        { slug: "mole", exists: false, action: "REFUSED", outcome: null, counts: { updated: 0, shortened: 0 } },
      ],
    });
  });

  it("can be read by what becomes of rows, by product, by words, and page by page in both directions", async () => {
    const versions = Array.from({ length: 30 }, (_, index) => `fleet ${index} 2030-01-01`);
    const id = await bed.uploaded(csv(...versions, "tide 1 2027-01-31", "100%_real 1 2030-01-01"));
    await bed.order("planImport", { id });
    const names = async (args: string) => {
      const { rows } = await bed.look(
        id,
        `rows(${args}) { totalCount nodes { product version } pageInfo { endCursor startCursor hasNextPage } }`,
      );
      return { ...rows, names: rows.nodes.map((node: { version: string | null }) => node.version) };
    };
    expect((await names("action: [UNCHANGED]")).totalCount).toBe(2);
    expect((await names('product: "fleet", first: 100')).totalCount).toBe(31);
    expect((await names('search: "100%_"')).totalCount).toBe(2);
    expect((await names('search: "%"')).totalCount).toBe(2);
    expect((await names('search: "FLEET"')).totalCount).toBe(31);
    const first = await names("first: 20");
    expect(first.names.slice(0, 3)).toEqual([null, "0", "1"]);
    const second = await names(`first: 20, after: "${first.pageInfo.endCursor}"`);
    expect([...first.names, ...second.names]).toEqual([
      null,
      ...versions.map((_, index) => String(index)),
      null,
      "1",
      null,
      "1",
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const back = await names(`last: 20, before: "${second.pageInfo.startCursor}"`);
    expect(back.names).toEqual(first.names);
  });

  it("gives segment and licensing to new products, and to others only when asked to", async () => {
    const id = await bed.uploaded(
      file(product([release({ name: "1" })], { name: "tide", label: "tide", category: null })),
      {
        format: "endoflife",
      },
    );
    const segmentOf = async (input: object) => {
      await bed.order("planImport", { id, ...input });
      const found = await bed.look(id, "rows(first: 1) { nodes { changes { field to } } }");
      const [{ changes }] = found.rows.nodes;
      return changes.find(({ field }: { field: string }) => field === "segment")?.to;
    };
    expect(await segmentOf({ segment: "HOME_MOBILE" })).toBeUndefined();
    expect(await segmentOf({ segment: "HOME_MOBILE", reclassify: true })).toBe("HOME_MOBILE");
    const { userErrors } = await bed.order("planImport", { id, reclassify: true });
    expect(userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "reclassify"] }]);
  });

  it("is its owner's to make; others may look", async () => {
    const id = await bed.uploaded(csv("tide 1 2027-01-31"));
    expect(await bed.look(id, "", otherEditor)).toMatchObject({ mine: false, owner: "Test editor" });
    for (const name of ["planImport", "applyImport", "resumeImport"] as const) {
      const { userErrors } = await bed.order(name, { id }, otherEditor);
      expect(userErrors).toMatchObject([{ code: "FORBIDDEN", field: ["input", "id"] }]);
    }
    for (const missing of ["nonsense", "b3a9c5f0-0000-4000-8000-000000000000", "\0"]) {
      const { userErrors } = await bed.order("planImport", { id: missing });
      expect(userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
    }
  });

  it("is listed with the others of the day, the newest first", async () => {
    const id = await bed.uploaded(csv("tide 1 2027-01-31"));
    await bed.api.db.query(
      "UPDATE lifecycle_import SET uploaded_at = uploaded_at + interval '1 minute' WHERE id = $1",
      [id],
    );
    const ask = async (args: string) => {
      const document = `{ lifecycleImports(${args}) { nodes { id } edges { cursor node { id } } pageInfo { endCursor } totalCount } }`;
      const { data, errors } = await bed.api.query(document, {}, { actor: otherEditor });
      expect(errors).toEqual([]);
      return data.lifecycleImports;
    };
    const newest = await ask("first: 1");
    expect(newest.nodes).toEqual([{ id }]);
    const rest = await ask(`first: 100, after: "${newest.pageInfo.endCursor}"`);
    expect(rest.nodes).toHaveLength(newest.totalCount - 1);
    expect(rest.nodes).not.toContainEqual({ id });
  });
});
