import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { put } from "../graphql-testbed.ts";
import { aVersion, type LifecycleTestbed, openLifecycleTestbed } from "../lifecycle-testbed.ts";
import { fieldsOf, historyOf, type Input, move, mutate } from "../mutation-testbed.ts";

let bed: LifecycleTestbed;
let slug = "";
let count = 0;
/** Ends in 2027, has no end, ended yesterday (today is 2026-11-23). */
let ids: string[] = [];
beforeAll(async () => {
  bed = await openLifecycleTestbed();
});
afterAll(() => bed.close());
beforeEach(async () => {
  count += 1;
  slug = `moved-${count}`;
  ids = await put(bed.context, { slug, segment: "BUSINESS" }, [
    aVersion({ name: "3", releasedOn: "2025-01-01", supportEndsOn: "2027-06-30" }),
    aVersion({ name: "2", releasedOn: "2024-01-01" }),
    aVersion({ name: "1", releasedOn: "2023-01-01", supportEndsOn: "2026-11-22" }),
  ]);
});

const order = (input: Input) => ({ filter: { product: slug }, milestone: "SUPPORT_END", ...input });
const listed = (expectedRevision = 1) => ids.map((id) => ({ id, expectedRevision }));
const endOf = (id: string | undefined) => bed.context.catalogue.current().versionById.get(String(id))?.supportEndsOn;
const byName = (changes: { version: { name: string } }[]) =>
  Object.fromEntries(changes.map(({ version, ...change }) => [version.name, change]));

describe("a preview", () => {
  it("tells per version what would move, how phases change today and on which days answers change", async () => {
    const preview = await move(bed.context, order({ byDays: 10, preview: true }));
    expect(preview.userErrors).toEqual([]);
    expect(byName(preview.changes)).toEqual({
      3: {
        milestone: "SUPPORT_END",
        from: "2027-06-30",
        to: "2027-07-10",
        skipped: null,
        phaseBefore: "FULL",
        phaseAfter: "FULL",
        shortensPromise: false,
        answersChange: { from: "2027-07-01", through: "2027-07-10" },
      },
      2: {
        milestone: "SUPPORT_END",
        from: null,
        to: null,
        skipped: "NO_DATE",
        phaseBefore: "FULL",
        phaseAfter: "FULL",
        shortensPromise: false,
        answersChange: null,
      },
      1: {
        milestone: "SUPPORT_END",
        from: "2026-11-22",
        to: "2026-12-02",
        skipped: null,
        phaseBefore: "ENDED",
        phaseAfter: "FULL",
        shortensPromise: false,
        answersChange: { from: "2026-11-23", through: "2026-12-02" },
      },
    });
    expect(preview.counts).toEqual({ matched: 3, moved: 2, skipped: 1, shortened: 0, phaseChanged: 1 });
    expect(preview.answersChange).toEqual({ from: "2026-11-23", through: "2027-07-10" });
    expect(preview).toMatchObject({ applied: false, changeId: null });
  });

  it("writes nothing", async () => {
    const number = bed.context.catalogue.current().number;
    await move(bed.context, order({ toDate: "2030-01-01", preview: true }));
    expect((await bed.db.query("SELECT number FROM catalogue_state"))[0].number).toBe(String(number));
  });

  it("flags what takes away published support", async () => {
    const { changes, counts } = await move(bed.context, order({ byDays: -1, preview: true }));
    expect(byName(changes)["3"]).toMatchObject({ to: "2027-06-29", shortensPromise: true });
    expect(counts.shortened).toBe(2);
  });

  it("gives no token where the moves would be refused", async () => {
    const preview = await move(bed.context, order({ toDate: "2024-06-30", preview: true }));
    expect(preview.previewToken).toBeNull();
    expect(preview.changes).toHaveLength(3);
    expect(preview.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "toDate"] }]);
    expect(preview.userErrors[0].message).toMatch(/moved-\d+ 3: supportEndsOn 2024-06-30 .* releasedOn 2025-01-01/);
  });
});

describe("applied over a filter", () => {
  it("does exactly what the preview showed, as one change that history tells of", async () => {
    const preview = await move(bed.context, order({ byDays: -30, preview: true }));
    const input = order({ byDays: -30, reason: "Plant closes", expectedPreview: preview.previewToken });
    const applied = await move(bed.context, input);
    expect(applied.userErrors).toEqual([]);
    expect(applied).toMatchObject({ applied: true, previewToken: null, counts: preview.counts });
    expect(byName(applied.changes)).toEqual(byName(preview.changes));
    expect(ids.map(endOf)).toEqual(["2027-05-31", null, "2026-10-23"]);
    const [latest] = await historyOf(bed.context, String(ids[0]));
    expect(latest).toMatchObject({ revision: 2, reason: "Plant closes", shortenedMilestones: ["SUPPORT_END"] });
    expect(await historyOf(bed.context, String(ids[1]))).toHaveLength(1);
    const changed = await bed.db.query("SELECT count(*)::int AS n FROM version_revision WHERE change_id = $1", [
      applied.changeId,
    ]);
    expect(changed).toEqual([{ n: 2 }]);
  });

  it("sets a date also where there was none, and passes over what is there already", async () => {
    const input = order({ toDate: "2027-06-30" });
    const { previewToken, changes } = await move(bed.context, { ...input, preview: true });
    expect(byName(changes)["3"]).toMatchObject({ skipped: "ALREADY_THERE", from: "2027-06-30", to: "2027-06-30" });
    const applied = await move(bed.context, { ...input, reason: "One day for all", expectedPreview: previewToken });
    expect(applied.counts).toMatchObject({ moved: 2, skipped: 1 });
    expect(ids.map(endOf)).toEqual(["2027-06-30", "2027-06-30", "2027-06-30"]);
  });

  it("needs the token of a preview", async () => {
    const blind = await move(bed.context, order({ byDays: 5, reason: "Blind" }));
    expect(blind.userErrors).toMatchObject([{ code: "BAD_USER_INPUT", field: ["input", "expectedPreview"] }]);
    expect(endOf(ids[0])).toBe("2027-06-30");
  });

  it.each([
    [
      "a version moved on",
      () => mutate(bed.context, "updateVersion", { id: ids[0], expectedRevision: 1, label: "New" }),
    ],
    [
      "a version came to match",
      () => mutate(bed.context, "createVersion", { product: slug, name: "4", supportEndsOn: "2029-01-01" }),
    ],
    ["a version left", () => mutate(bed.context, "retireVersion", { id: ids[0], expectedRevision: 1, reason: "Gone" })],
  ])("is a CONFLICT with the new preview once %s", async (_, change) => {
    const preview = await move(bed.context, order({ byDays: 5, preview: true }));
    await change();
    const before = endOf(ids[2]);
    const input = order({ byDays: 5, reason: "Late", expectedPreview: preview.previewToken });
    const late = await move(bed.context, input);
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", field: ["input", "expectedPreview"] }]);
    expect(late).toMatchObject({ applied: false, changeId: null });
    expect(endOf(ids[2])).toBe(before);
    const again = await move(bed.context, { ...input, expectedPreview: late.previewToken });
    expect(again).toMatchObject({ applied: true, userErrors: [] });
  });

  it("does not take the token of another milestone or distance", async () => {
    const { previewToken } = await move(bed.context, order({ byDays: 5, preview: true }));
    const farther = await move(bed.context, order({ byDays: 6, reason: "More", expectedPreview: previewToken }));
    expect(farther.userErrors).toMatchObject([{ code: "CONFLICT" }]);
  });

  it("moves all or none", async () => {
    const input = order({ filter: { product: slug }, milestone: "RELEASE", toDate: "2026-12-01" });
    const refused = await move(bed.context, { ...input, preview: true });
    // Version 3 could be released then, version 1 has ended by then.
    expect(refused.userErrors.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringMatching(/moved-\d+ 1: supportEndsOn 2026-11-22 lies before releasedOn 2026-12-01/),
    ]);
    const versions = listed();
    const forced = await move(bed.context, { ...input, filter: null, versions, reason: "Try" });
    expect(forced.applied).toBe(false);
    expect(fieldsOf(forced.userErrors)).toEqual(["input.versions.2"]);
    for (const id of ids) expect(await historyOf(bed.context, id)).toHaveLength(1);
  });

  it("names the nearest products where the filter names one that there is not", async () => {
    const unknown = await move(bed.context, order({ filter: { product: `${slug}-x` }, byDays: 5, preview: true }));
    expect(unknown.userErrors).toMatchObject([{ code: "NOT_FOUND", field: ["input", "filter", "product"] }]);
    expect(unknown.userErrors[0].message).toContain(slug);
  });

  it("leaves retired versions alone", async () => {
    await mutate(bed.context, "retireVersion", { id: ids[2], expectedRevision: 1, reason: "Gone" });
    const { counts } = await move(bed.context, order({ byDays: 5, preview: true }));
    expect(counts).toMatchObject({ matched: 2, moved: 1 });
  });
});
