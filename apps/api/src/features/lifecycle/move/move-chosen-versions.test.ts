import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { fieldsOf, historyOf, type Input, move, mutate } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
let slug = "";
let count = 0;
let ids: string[] = [];
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());
beforeEach(async () => {
  count += 1;
  slug = `chosen-${count}`;
  ids = await put(
    bed.context,
    { slug },
    ["1", "2"].map((name) => aVersion({ name, releasedOn: "2025-01-01", supportEndsOn: "2027-06-30" })),
  );
});

const listed = () => ids.map((id) => ({ id, expectedRevision: 1 }));
const order = (input: Input) => ({
  versions: listed(),
  milestone: "SUPPORT_END",
  byDays: 1,
  reason: "Moved",
  ...input,
});
const endOf = (id: string | undefined) => bed.context.catalogue.current().versionById.get(String(id))?.supportEndsOn;

describe("applied to chosen versions", () => {
  it("moves exactly these, without a preview", async () => {
    const applied = await move(bed.context, order({ versions: listed().slice(0, 1) }));
    expect(applied).toMatchObject({ applied: true, userErrors: [], counts: { matched: 1, moved: 1 } });
    expect(applied.changes[0].version).toMatchObject({ revision: 2, supportEndsOn: "2027-07-01" });
    expect(ids.map(endOf)).toEqual(["2027-07-01", "2027-06-30"]);
  });

  it("is a CONFLICT that shows the versions which moved on, and moves none", async () => {
    await mutate(bed.context, "updateVersion", { id: ids[1], expectedRevision: 1, label: "Theirs" });
    const late = await move(bed.context, order({}));
    expect(late.userErrors).toMatchObject([
      { code: "CONFLICT", field: ["input", "versions", "1", "expectedRevision"] },
    ]);
    expect(late.conflicts).toEqual([{ id: ids[1], name: "2", revision: 2, supportEndsOn: "2027-06-30" }]);
    expect(late.applied).toBe(false);
    expect(endOf(ids[0])).toBe("2027-06-30");
  });

  it("says so in the preview already", async () => {
    await mutate(bed.context, "updateVersion", { id: ids[1], expectedRevision: 1, label: "Theirs" });
    const preview = await move(bed.context, order({ preview: true }));
    expect(preview.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    expect(preview.previewToken).toBeNull();
  });

  it("names a version that there is not", async () => {
    const unknown = { id: "00000000-0000-4000-8000-000000000000", expectedRevision: 1 };
    const lost = await move(bed.context, order({ versions: [...listed(), unknown] }));
    expect(lost.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "versions", "2", "id"] }]);
    expect(endOf(ids[0])).toBe("2027-06-30");
  });

  it("does nothing, and says so, where every date is there already", async () => {
    const idle = await move(bed.context, order({ byDays: null, toDate: "2027-06-30" }));
    expect(idle).toMatchObject({ applied: false, changeId: null, userErrors: [], counts: { moved: 0, skipped: 2 } });
    expect(await historyOf(bed.context, String(ids[0]))).toHaveLength(1);
  });

  it("lets one of two simultaneous moves win whole", async () => {
    const other = await bed.openSecondProcess();
    const answers = await Promise.all([
      move(bed.context, order({ byDays: 1 })),
      move(other, order({ byDays: 2, versions: listed().reverse() })),
    ]);
    expect(answers.filter(({ applied }) => applied)).toHaveLength(1);
    const loser = answers.find(({ applied }) => !applied);
    expect(loser.conflicts).toHaveLength(2);
    expect(
      new Set(await Promise.all(ids.map(async (id) => (await historyOf(bed.context, id))[0].supportEndsOn))).size,
    ).toBe(1);
  });

  it("moves 500 versions as one change, written with its account in four statements", async () => {
    const names = Array.from({ length: 500 }, (_, i) => `many-${i}`);
    const many = await put(
      bed.context,
      { slug: `${slug}-many` },
      names.map((name) => aVersion({ name, supportEndsOn: "2028-01-31" })),
    );
    const statements: string[] = [];
    // TypeORM hands every statement to the logger, which decides what to show.
    const { logger } = bed.db;
    Object.assign(bed.db, { logger: { ...logger, logQuery: (query: string) => statements.push(query) } });
    const versions = many.map((id) => ({ id, expectedRevision: 1 }));
    const applied = await move(bed.context, order({ versions, toDate: "2029-01-31", byDays: null }));
    Object.assign(bed.db, { logger });
    expect(applied.counts).toEqual({ matched: 500, moved: 500, skipped: 0, shortened: 0, phaseChanged: 0 });
    const writing = statements.flatMap(
      (statement) => /^\s*(UPDATE|INSERT INTO) "?(\w+)/.exec(statement)?.slice(1, 3) ?? [],
    );
    expect(writing).toEqual([
      "UPDATE",
      "version_revision",
      "INSERT INTO",
      "version_revision",
      "UPDATE",
      "catalogue_state",
      "INSERT INTO",
      "audit_entry",
    ]);
  });
});

describe("an order that is not clear", () => {
  it.each([
    [["input.byDays", "input.toDate"], { byDays: null }],
    [["input.byDays", "input.toDate"], { toDate: "2028-01-01" }],
    [["input.byDays"], { byDays: 0 }],
    [["input.byDays"], { byDays: 36_501 }],
    [["input.filter", "input.versions"], { versions: null }],
    [["input.filter", "input.versions"], { filter: {} }],
    [["input.filter.endingWithinDays"], { versions: null, filter: { endingWithinDays: -1 } }],
    [["input.reason"], { reason: " " }],
    [["input.reason"], { reason: null }],
    [["input.reason"], { reason: "x".repeat(1_001) }],
  ])("is refused at %j", async (fields, flaw) => {
    const refused = await move(bed.context, order(flaw));
    expect(fieldsOf(refused.userErrors)).toEqual(fields);
    for (const { code } of refused.userErrors) expect(code).toBe("BAD_USER_INPUT");
    expect(refused).toMatchObject({ applied: false, changes: [], previewToken: null });
    expect(endOf(ids[0])).toBe("2027-06-30");
  });

  it("is refused where a version is listed twice", async () => {
    const twice = await move(bed.context, order({ versions: [...listed(), ...listed().slice(0, 1)] }));
    expect(fieldsOf(twice.userErrors)).toEqual(["input.versions.2.id"]);
  });

  it("is refused where the day could not be written", async () => {
    await mutate(bed.context, "updateVersion", {
      id: ids[0],
      expectedRevision: 1,
      supportEndsOn: "9999-12-31",
      reason: "For ever",
    });
    const far = await move(bed.context, order({ versions: [{ id: ids[0], expectedRevision: 2 }] }));
    expect(fieldsOf(far.userErrors)).toEqual(["input.byDays"]);
  });
});
