import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, problem, type RequestsBed, refusalsOf } from "../requests-testbed.ts";
import { everythingOfGroups, group, grouped, shown } from "./groups-testbed.ts";

let bed: RequestsBed;
const [ann, bea, newcomer] = [customer("Ann"), customer("Bea"), customer("Newcomer")];
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const STALLS = { subject: "Kestrel scanner stalls", text: "The quarantine folder was copied when it stalled." };
const tellOf = (actor: Data, some: Readonly<Record<string, unknown>>) =>
  bed.filed(actor, { problems: [problem({ ...some })] });

async function hints(variables: Readonly<Record<string, unknown>>, actor: Data = agent): Promise<Data> {
  const document = `query ($id: ID, $product: String, $version: String, $subject: String, $text: String) {
    duplicateHints(id: $id, product: $product, version: $version, subject: $subject, text: $text) {
      request { number } sharedWords sameVersion likeness why } }`;
  return (await bed.ask(document, variables, { actor })).duplicateHints;
}

const asking = { product: "harbour-guard", version: "2", subject: "Scanner stalling", text: "Copying the quarantine" };

describe("a hint at a duplicate", () => {
  it("names to staff the request of any customer, and the words that both have", async () => {
    const [one, other] = [
      await tellOf(ann, STALLS),
      await tellOf(bea, { ...STALLS, text: "The quarantine was copied." }),
    ];
    const [hint] = await hints({ id: one.id });
    expect(hint).toMatchObject({ request: { number: other.number }, sameVersion: true });
    expect(hint.sharedWords).toEqual(["kestrel", "scanner", "stalls", "quarantine", "copied"]);
    expect(hint.why).toBe("Both say: kestrel, scanner, stalls, quarantine, copied; both are about the same version.");
    const unfiled = await hints(asking);
    expect(unfiled.map(({ request }: Data) => request.number).sort()).toEqual([one.number, other.number].sort());
    expect(unfiled[0].sharedWords).toEqual(["scanner", "stalling", "copying", "quarantine"]);
  });

  it("compares Chinese two characters by two", async () => {
    const filed = await tellOf(ann, { subject: "隔离区无法清空", text: "清空隔离区后程序停止响应" });
    const [hint] = await hints({ product: "harbour-guard", text: "隔离区清空失败" });
    expect(hint).toMatchObject({ request: { number: filed.number } });
    expect(hint.sharedWords).toEqual(["隔离", "离区", "清空"]);
  });

  it("tells a customer of their own requests alone, in all that is told of them", async () => {
    const alone = await hints(asking, newcomer);
    expect(alone).toEqual([]);
    const own = await tellOf(newcomer, { ...STALLS, text: "It stalled." });
    const told = await hints(asking, newcomer);
    expect(told.map(({ request }: Data) => request.number)).toEqual([own.number]);
    for (let count = 0; count < 3; count += 1) await tellOf(bea, STALLS);
    await bed.api.db.query("ANALYZE support_request");
    expect(await hints(asking, newcomer)).toEqual(told);
    const others = await tellOf(bea, STALLS);
    expect(await hints({ id: others.id }, newcomer)).toEqual([]);
    expect(await hints({ id: own.id }, newcomer)).toEqual([]);
  });

  it("never comes from an internal note, another product or a request that was merged", async () => {
    const filed = await tellOf(ann, { subject: "Plain", text: "Nothing in particular" });
    await bed.done("addNote", { id: filed.id, body: "Zeppelin hydrogen leak" });
    expect(await hints({ product: "harbour-guard", text: "zeppelin hydrogen leak" })).toEqual([]);
    const subject = "Ostrich pelican flamingo";
    const [one, other] = [await tellOf(ann, { subject }), await tellOf(ann, { subject })];
    const expected = { expectedRevision: one.revision, expectedIntoRevision: other.revision };
    await grouped(bed, "mergeRequests", { id: one.id, into: other.id, ...expected, reason: "Twice" });
    const left = await hints({ product: "harbour-guard", subject });
    expect(left.map(({ request }: Data) => request.number)).toEqual([other.number]);
    await bed.api.db.query("UPDATE support_request SET product_id = gen_random_uuid() WHERE id = $1", [other.id]);
    expect(await hints({ product: "harbour-guard", subject })).toEqual([]);
  });

  it("is asked for with something to compare", async () => {
    await expect(hints({ product: "harbour-guard" })).rejects.toThrow("a product with a subject");
    await expect(hints({ text: "It stalls" })).rejects.toThrow("a product with a subject");
    await expect(hints({ product: "no-such", text: "It stalls" })).rejects.toThrow("no-such");
  });
});

describe("a link", () => {
  it("is read from both sides by staff, and by no customer", async () => {
    const [one, other] = [await tellOf(ann, STALLS), await tellOf(bea, STALLS)];
    const link = { id: one.id, to: other.id, kind: "DUPLICATE_OF" };
    for (const _ of [1, 2]) await grouped(bed, "linkRequests", link);
    await grouped(bed, "linkRequests", { id: other.id, to: one.id, kind: "RELATES_TO" });
    const by = { name: agent.name };
    expect((await shown(bed, one.id)).links).toEqual(
      expect.arrayContaining([
        { kind: "DUPLICATE_OF", outgoing: true, request: { number: other.number }, by },
        { kind: "RELATES_TO", outgoing: expect.any(Boolean), request: { number: other.number }, by },
      ]),
    );
    expect((await shown(bed, other.id)).links).toContainEqual({
      kind: "DUPLICATE_OF",
      outgoing: false,
      request: { number: one.number },
      by,
    });
    const seen = await shown(bed, one.id, ann);
    expect(seen.links).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/LINKED|DUPLICATE/);
    await grouped(bed, "unlinkRequests", { id: one.id, to: other.id, kind: "RELATES_TO" });
    const { request } = await grouped(bed, "unlinkRequests", link);
    expect(request.links).toEqual([]);
    const kinds = request.events.nodes.map(({ kind }: Data) => kind);
    expect(kinds.slice(-4)).toEqual(["LINKED", "LINKED", "UNLINKED", "UNLINKED"]);
  });

  it("to itself, to nothing or from nothing is refused, and changes nothing", async () => {
    const { id } = await tellOf(ann, STALLS);
    const before = await everythingOfGroups(bed);
    const refused = async (input: object) =>
      refusalsOf(await group(bed, "linkRequests", { id, to: id, kind: "CAUSED_BY", ...input }));
    expect(await refused({})).toEqual(["BAD_USER_INPUT input.to"]);
    expect(await refused({ to: "R1000001" })).toEqual(["NOT_FOUND input.to"]);
    expect(await refused({ id: "nothing" })).toEqual(["NOT_FOUND input.id"]);
    expect(await everythingOfGroups(bed)).toEqual(before);
  });
});
