import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../../../platform/context.ts";
import { changeCatalogue } from "../change/change-catalogue.ts";
import { anonymous, ask, faultsOf, put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";

let bed: LifecycleTestbed;
let caller: Context;
let scanner: string[];
let gateway: string[];
beforeAll(async () => {
  bed = await openLifecycleTestbed();
  caller = anonymous(bed.context);
  bed.setNow("2026-02-01T10:00:00Z");
  scanner = await put(bed.context, { slug: "scanner" }, [
    aVersion({ name: "1.0", releasedOn: "2025-01-01", supportEndsOn: "2027-01-31" }),
    aVersion({ name: "2.0", releasedOn: "2026-01-01", supportEndsOn: "2028-01-31" }),
  ]);
  bed.setNow("2026-03-01T10:00:00Z");
  gateway = await put(bed.context, { slug: "gateway" }, [aVersion({ name: "5" })]);
  bed.setNow("2026-04-01T10:00:00Z");
  await revise("Later and sooner", [
    { id: scanner[1], facts: aVersion({ name: "2.0", releasedOn: "2026-01-01", supportEndsOn: "2029-01-31" }) },
    { id: scanner[0], facts: aVersion({ name: "1.0", releasedOn: "2025-01-01", supportEndsOn: "2026-09-30" }) },
  ]);
  bed.setNow("2026-05-01T10:00:00Z");
  await revise("Withdrawn", [{ id: gateway[0], facts: aVersion({ name: "5", retired: true }) }]);
});
afterAll(() => bed.close());

type Revision = { readonly id: string | undefined; readonly facts: ReturnType<typeof aVersion> };

async function revise(reason: string, revisions: readonly Revision[]): Promise<void> {
  await changeCatalogue(bed.context, { reason, author: "Orla Finch" }, (writer) =>
    writer.reviseVersions(revisions.map(({ id, facts }) => ({ id: String(id), facts }))),
  );
}

interface Changes {
  readonly recentChanges: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: {
      readonly changeId: string;
      readonly reason: string;
      readonly versions: { readonly version: { readonly name: string } }[];
    }[];
  };
}

const CHANGES = `query ($filter: RecentChangesFilter, $first: Int, $after: String) {
  recentChanges(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor hasNextPage } nodes {
    changeId at author reason versionCount shortenedCount
    versions { version { name product { slug } } revision { revision shortenedMilestones changes { field from to } } } } } }`;

const changes = async (variables: Record<string, unknown> = {}, context = caller) =>
  (await ask<Changes>(context, CHANGES, variables)).recentChanges;
const reasons = async (filter: object, context = caller) =>
  (await changes({ filter }, context)).nodes.map(({ reason }) => reason);

describe("Query.recentChanges", () => {
  it("has one entry for each step, the newest first, and names who, when, why and what", async () => {
    const { totalCount, nodes } = await changes();
    expect(totalCount).toBe(2);
    expect(nodes[0]).toMatchObject({
      at: "2026-04-01T10:00:00Z",
      author: "Orla Finch",
      reason: "Later and sooner",
      versionCount: 2,
      shortenedCount: 1,
    });
    expect(nodes[1]).toMatchObject({
      at: "2026-02-01T10:00:00Z",
      reason: "Set up",
      versionCount: 2,
      shortenedCount: 0,
    });
  });

  it("names what shortened a promise first, with the fields that changed", async () => {
    const [latest] = (await changes()).nodes;
    expect(latest?.versions.map(({ version }) => version.name)).toEqual(["1.0", "2.0"]);
    expect(latest?.versions[0]).toMatchObject({
      version: { product: { slug: "scanner" } },
      revision: {
        revision: 2,
        shortenedMilestones: ["SUPPORT_END"],
        changes: [{ field: "supportEndsOn", from: "2027-01-31", to: "2026-09-30" }],
      },
    });
  });

  it("lists only what shortened a promise, and of such a change only that", async () => {
    const { nodes } = await changes({ filter: { shortensPromise: true } });
    expect(nodes).toMatchObject([{ reason: "Later and sooner", versionCount: 1, shortenedCount: 1 }]);
    expect(nodes[0]?.versions.map(({ version }) => version.name)).toEqual(["1.0"]);
  });

  it("is narrowed by time, product and change", async () => {
    const [latest] = (await changes()).nodes;
    expect(await reasons({ since: "2026-04-01T10:00:00Z" })).toEqual(["Later and sooner"]);
    expect(await reasons({ since: "2026-04-01T10:00:01Z" })).toEqual([]);
    expect(await reasons({ product: "scanner" })).toEqual(["Later and sooner", "Set up"]);
    expect(await reasons({ product: "no-such-product" })).toEqual([]);
    expect(await reasons({ change: latest?.changeId })).toEqual(["Later and sooner"]);
    expect(await reasons({ change: "no change" })).toEqual([]);
  });

  it("says nothing of retired versions, except to those who may read of them", async () => {
    expect(await reasons({ product: "gateway" })).toEqual([]);
    expect(await reasons({ product: "gateway" }, bed.context)).toEqual(["Withdrawn", "Set up"]);
  });

  it("is paged without repeating or leaving out", async () => {
    const first = await changes({ first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await changes({ first: 1, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes].map(({ reason }) => reason)).toEqual(["Later and sooner", "Set up"]);
  });

  it.each([
    ["of another list", "yesterday"],
    ["of a day that no calendar has", "2026-02-31T10:00:00.000000Z"],
  ])("refuses a cursor %s", async (_, at) => {
    const after = Buffer.from(JSON.stringify(["recentChanges", at, "7"])).toString("base64url");
    expect(await faultsOf(caller, CHANGES, { after })).toMatchObject([{ code: "BAD_USER_INPUT", field: ["after"] }]);
  });
});
