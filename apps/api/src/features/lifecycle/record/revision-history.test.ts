import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { anonymous, ask, put } from "../graphql-testbed.ts";
import { aProduct, aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  bed.setNow("2026-02-01T10:00:00Z");
  await put(bed.context, { slug: "scanner", name: "Scanner" }, [
    aVersion({ name: "1.0", releasedOn: "2025-01-01", supportEndsOn: "2027-01-31" }),
    aVersion({ name: "2.0", releasedOn: "2026-01-01" }),
  ]);
  await changeScanner("2026-04-01T10:00:00Z", "Brought forward", {
    supportEndsOn: "2026-09-30",
    undatedMilestones: ["FULL_SUPPORT_END"],
  });
  await changeScanner("2026-06-01T10:00:00Z", "Too early for our customers", { supportEndsOn: "2027-06-30" });
});
afterAll(() => bed.close());

async function changeScanner(
  at: string,
  reason: string,
  dates: Partial<Parameters<typeof aVersion>[0]>,
): Promise<void> {
  bed.setNow(at);
  await changeCatalogue(bed.context, { reason, author: "Orla Finch" }, async (writer) => {
    const { id } = await writer.putProduct({ slug: "scanner", facts: aProduct({ name: "Scanner" }) });
    return writer.putVersions(id, [
      { name: "1.0", facts: aVersion({ name: "1.0", releasedOn: "2025-01-01", ...dates }) },
    ]);
  });
}

interface Histories {
  readonly product: {
    readonly history: Record<string, unknown>[];
    readonly versions: { readonly name: string; readonly history: Record<string, unknown>[] }[];
  };
}

const HISTORY = `{ product(slug: "scanner") {
  history { revision author changes { field from to } }
  versions { name history { revision at author reason changeId shortensPromise shortenedMilestones supportEndsOn
    changes { field from to } } } } }`;

describe("Version.history", () => {
  it("tells every change, newest first: who, when, why, how, and whether it took a promise away", async () => {
    const { product } = await ask<Histories>(caller, HISTORY);
    const [last, middle, first] = product.versions.find(({ name }) => name === "1.0")?.history ?? [];
    expect(last).toMatchObject({
      revision: 3,
      at: "2026-06-01T10:00:00Z",
      author: "Orla Finch",
      reason: "Too early for our customers",
      shortensPromise: false,
      supportEndsOn: "2027-06-30",
      changes: [
        { field: "supportEndsOn", from: "2026-09-30", to: "2027-06-30" },
        { field: "undatedMilestones", from: '["FULL_SUPPORT_END"]', to: null },
      ],
    });
    expect(middle).toMatchObject({
      revision: 2,
      reason: "Brought forward",
      shortensPromise: true,
      supportEndsOn: "2026-09-30",
      changes: [
        { field: "supportEndsOn", from: "2027-01-31", to: "2026-09-30" },
        { field: "undatedMilestones", from: null, to: '["FULL_SUPPORT_END"]' },
      ],
    });
    expect(middle?.shortenedMilestones).toContain("SUPPORT_END");
    expect(first).toMatchObject({
      revision: 1,
      shortensPromise: false,
      changes: [
        { field: "name", from: null, to: "1.0" },
        { field: "releasedOn", from: null, to: "2025-01-01" },
        { field: "supportEndsOn", from: null, to: "2027-01-31" },
      ],
    });
  });

  it("keeps the histories of versions and of their product apart", async () => {
    const { product } = await ask<Histories>(caller, HISTORY);
    expect(product.versions.map(({ name, history }) => [name, history.length])).toEqual([
      ["2.0", 1],
      ["1.0", 3],
    ]);
    expect(product.history).toHaveLength(1);
    expect(product.history[0]).toMatchObject({
      revision: 1,
      changes: expect.arrayContaining([{ field: "name", from: null, to: "Scanner" }]),
    });
  });

  it("gives what one step changed one id", async () => {
    const { product } = await ask<Histories>(caller, HISTORY);
    const [two, one] = product.versions.map(({ history }) => history.at(-1)?.changeId);
    expect(two).toBe(one);
    const ids = product.versions.find(({ name }) => name === "1.0")?.history.map(({ changeId }) => changeId);
    expect(new Set(ids).size).toBe(3);
  });

  it("is read for all versions of an answer in one statement", async () => {
    const statements: string[] = [];
    const db = new Proxy(caller.db, {
      get(target, name) {
        if (name !== "query") return Reflect.get(target, name);
        return (sql: string, parameters: unknown[]) => {
          statements.push(sql);
          return target.query(sql, parameters);
        };
      },
    });
    await ask<Histories>({ ...caller, db }, HISTORY);
    expect(statements.filter((sql) => sql.includes("FROM version_revision"))).toHaveLength(1);
    expect(statements).toHaveLength(2);
  });
});
