import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany } from "../../coverage/eligibility-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed, refusalsOf } from "../requests-testbed.ts";
import { everythingOfGroups, group, grouped, merging, shown, splitting, twoTalkedOver } from "./groups-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const ann = customer("Ann");
const bodiesOf = (request: Data) => request.messages.nodes.map(({ body }: Data) => body);
const kindsOf = (request: Data) => request.events.nodes.map(({ kind }: Data) => kind);
/** The merge by which a request is part of another now. */
const standing = ({ id, merges }: Data) =>
  merges.find(({ from, undoneAt }: Data) => from.id === id && undoneAt === null);
const reason = "They are two after all";

const two = () => twoTalkedOver(bed, ann);

describe("a request that is merged into another", () => {
  it("ends there, and is read there with its authors and times", async () => {
    const [one, other] = await two();
    const { request, into } = await grouped(bed, "mergeRequests", merging(one, other));
    expect(request).toMatchObject({ category: "CLOSED", mergedInto: { id: other.id } });
    const undo = request.moves.find(({ move }: Data) => move === "UNDO_MERGE");
    expect(undo).toMatchObject({ allowed: true, needs: ["REASON"] });
    expect(kindsOf(request).slice(-2)).toEqual(["MOVED", "MERGED_INTO"]);
    expect(kindsOf(into).at(-1)).toBe("MERGED");
    const moved = one.messages.nodes.map((message: Data) => ({ ...message, movedFrom: { number: one.number } }));
    expect(into.messages.nodes).toEqual(expect.arrayContaining([...moved, ...other.messages.nodes]));
    expect(into.messages.nodes).toHaveLength(moved.length + other.messages.nodes.length);
    expect(into.merges).toMatchObject([
      { from: { id: one.id }, into: { id: other.id }, undoneAt: null, by: { name: agent.name } },
    ]);
    const seen = await shown(bed, other.id, ann);
    expect(seen.merges).toMatchObject([{ from: { id: one.id }, by: null, reason: null }]);
    expect(JSON.stringify(seen)).not.toMatch(/walrus|The same outage/);
    expect(seen.events.nodes.at(-1)).toEqual({ kind: "MERGED", data: { numbers: [one.number] } });
    const late = await bed.change("replyToRequest", { id: one.id, body: "Too late" });
    expect(refusalsOf(late)).toEqual(["BAD_USER_INPUT input.id"]);
  });

  it("stays readable to a colleague who may not see the other one", async () => {
    const company = await aNewCompany(bed.api);
    const theirs = await bed.filed(company.member, { fileAnyway: true });
    const others = await bed.filed(company.administrator, { fileAnyway: true });
    const [one, other] = [await shown(bed, theirs.id), await shown(bed, others.id)];
    await bed.api.db.query("UPDATE support_request SET category = 'OPEN' WHERE id = ANY($1)", [[one.id, other.id]]);
    await grouped(bed, "mergeRequests", merging(one, other));
    const seen = await shown(bed, one.id, company.member);
    expect(bodiesOf(seen)).toEqual(bodiesOf(one));
    expect(seen).toMatchObject({ mergedInto: null, merges: [] });
    expect(JSON.stringify(seen)).not.toContain(other.number);
  });
});

it("[2.4] is never shown to another customer: neither person nor company, nor the same person for another", async () => {
  const [company, neighbour] = [await aNewCompany(bed.api), await aNewCompany(bed.api)];
  const own = await bed.filed(ann);
  const others = [
    await bed.filed(customer("Bea")),
    await bed.filed(company.member, { fileAnyway: true }),
    await bed.filed(neighbour.member, { fileAnyway: true }),
    await bed.filed(ann),
  ];
  await bed.api.db.query("UPDATE support_request SET category = 'OPEN' WHERE id = ANY($1)", [
    others.map(({ id }) => id),
  ]);
  await bed.api.db.query("UPDATE support_request SET account_id = $2 WHERE id = $1", [others[3].id, company.id]);
  const before = await everythingOfGroups(bed);
  for (const other of others) {
    expect(refusalsOf(await group(bed, "mergeRequests", merging(own, other)))).toEqual(["BAD_USER_INPUT input.into"]);
  }
  expect(refusalsOf(await group(bed, "mergeRequests", merging(others[1], others[2])))).toEqual([
    "BAD_USER_INPUT input.into",
  ]);
  expect(await everythingOfGroups(bed)).toEqual(before);
});

it("is refused clearly where it makes no sense, and changes nothing", async () => {
  const [one, other] = await two();
  const merged = (await two())[0];
  await grouped(bed, "mergeRequests", merging(merged, (await two())[1]));
  const filed = await bed.filed(ann);
  const closed = await bed.done("withdrawRequest", { id: filed.id, expectedRevision: filed.revision }, { actor: ann });
  const before = await everythingOfGroups(bed);
  const refused = async (input: object) => {
    const { userErrors } = await group(bed, "mergeRequests", { ...merging(one, other), ...input });
    return userErrors.map(({ code, field, message }: Data) => `${code} ${field.at(-1)} ${message}`)[0];
  };
  const present = async ({ id }: Data) => ({ into: id, expectedIntoRevision: (await shown(bed, id)).revision });
  expect(await refused(await present(one))).toMatch(/BAD_USER_INPUT into .*part of itself/);
  expect(await refused(await present(closed))).toMatch(/BAD_USER_INPUT into .*has ended/);
  expect(await refused(await present(merged))).toMatch(/BAD_USER_INPUT into .*itself part of another/);
  expect(await refused({ into: randomUUID() })).toMatch(/NOT_FOUND into/);
  expect(await refused({ expectedRevision: 1 })).toMatch(/CONFLICT expectedRevision/);
  expect(await refused({ expectedIntoRevision: 1 })).toMatch(/CONFLICT expectedIntoRevision/);
  expect(await refused({ reason: " " })).toMatch(/BAD_USER_INPUT reason/);
  const again = { id: merged.id, expectedRevision: (await shown(bed, merged.id)).revision };
  expect(await refused(again)).toMatch(/BAD_USER_INPUT id .*already/);
  expect(await everythingOfGroups(bed)).toEqual(before);
});

it("lets one of two that would merge each into the other, without waiting for ever", async () => {
  const [one, other] = await two();
  const asked = [merging(one, other), merging(other, one)].map((input) => group(bed, "mergeRequests", input));
  const refusals = (await Promise.all(asked)).flatMap(refusalsOf);
  expect(refusals).toEqual([expect.stringMatching(/^CONFLICT/)]);
});

describe("undoing a merge", () => {
  it("leaves what was said since where it was said", async () => {
    const [one, other] = await two();
    const { into } = await grouped(bed, "mergeRequests", merging(one, other));
    await bed.done("replyToRequest", { id: other.id, body: "Since then" });
    const merge = into.merges[0].id;
    const { request, into: left } = await grouped(bed, "undoMerge", { id: other.id, merge, reason });
    expect(request).toMatchObject({ category: "OPEN", mergedInto: null });
    expect(request.messages).toEqual(one.messages);
    expect(bodiesOf(left)).toEqual([...bodiesOf(other), "Since then"]);
    expect([kindsOf(request).at(-1), kindsOf(left).at(-1)]).toEqual(["MERGE_UNDONE", "MERGE_UNDONE"]);
    expect(refusalsOf(await group(bed, "undoMerge", { id: one.id, merge, reason }))).toEqual([
      "BAD_USER_INPUT input.merge",
    ]);
  });

  it("brings who watched along, and sends them back", async () => {
    const [one, other] = await two();
    const watchers = async (id: string) => {
      const document = "query ($id: ID!) { request(id: $id) { watchers { subject } } }";
      return (await bed.ask(document, { id })).request.watchers.map(({ subject }: Data) => subject);
    };
    const watch = "mutation ($input: WatchRequestInput!) { watchRequest(input: $input) { userErrors { code } } }";
    await bed.ask(watch, { input: { id: one.id } }, { actor: agent });
    const { request } = await grouped(bed, "mergeRequests", merging(one, other));
    expect(await watchers(other.id)).toEqual([agent.subject]);
    await grouped(bed, "undoMerge", { id: one.id, merge: standing(request).id, reason });
    expect([await watchers(one.id), await watchers(other.id)]).toEqual([[agent.subject], []]);
  });

  it("is refused while the other is part of a third, and after some of it went to a fourth", async () => {
    const [one, other] = await two();
    const third = (await two())[0];
    const { into } = await grouped(bed, "mergeRequests", merging(one, other));
    const [{ id: merge }] = into.merges;
    const { into: whole } = await grouped(bed, "mergeRequests", merging(into, third));
    expect(refusalsOf(await group(bed, "undoMerge", { id: one.id, merge, reason }))).toEqual([
      "BAD_USER_INPUT input.merge",
    ]);
    expect(refusalsOf(await group(bed, "undoMerge", { id: third.id, merge, reason }))).toEqual([
      "NOT_FOUND input.merge",
    ]);
    await grouped(bed, "undoMerge", { id: other.id, merge: whole.merges[0].id, reason });
    const present = await shown(bed, other.id);
    const moved = present.messages.nodes.find(({ movedFrom }: Data) => movedFrom !== null);
    const { created } = await grouped(bed, "splitRequest", splitting(present, [moved.id]));
    const { userErrors } = await group(bed, "undoMerge", { id: one.id, merge, reason });
    expect(userErrors[0].message).toContain(created.number);
  });

  it("puts every request and message back exactly, whatever was merged before, the last undone first", async () => {
    const filed = [await two(), await two()].flat();
    const ids = filed.map(({ id }) => id);
    await bed.api.db.query("UPDATE support_request SET category = 'OPEN' WHERE id = ANY($1)", [ids]);
    const stored = async () => [
      await bed.api.db.query(
        "SELECT to_jsonb(m) AS row FROM request_message m WHERE request_id = ANY($1) ORDER BY id",
        [ids],
      ),
      await bed.api.db.query(
        "SELECT to_jsonb(r) - '{revision,updated_at,category_since}'::text[] AS row FROM support_request r WHERE id = ANY($1) ORDER BY id",
        [ids],
      ),
    ];
    const before = await stored();
    const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 5 });
    const run = async (merges: readonly (readonly [number, number])[]) => {
      const done: Data[] = [];
      for (const [from, to] of merges) {
        const [one, other] = [await shown(bed, ids[from] ?? ""), await shown(bed, ids[to] ?? "")];
        const payload = await group(bed, "mergeRequests", merging(one, other));
        const isPossible = from !== to && one.category === "OPEN" && other.category === "OPEN";
        expect(payload.userErrors.length === 0).toBe(isPossible);
        if (isPossible) done.unshift({ id: one.id, merge: standing(payload.request).id, reason });
      }
      for (const undo of done) await grouped(bed, "undoMerge", undo);
      expect(await stored()).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(steps, run), { numRuns: 12 });
  });
});
