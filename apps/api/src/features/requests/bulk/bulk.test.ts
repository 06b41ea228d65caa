import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, everything, openRequestsBed, problem, type RequestsBed, refusalsOf } from "../requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const ann = customer("Ann");
const lin = { subject: "agent-lin", name: "Lin" };
const filed = async (subject: string): Promise<Data> => await bed.filed(ann, { problems: [problem({ subject })] });

async function bulk(input: object, actor = agent): Promise<Data> {
  const document = `mutation ($input: BulkUpdateRequestsInput!) { bulkUpdateRequests(input: $input) {
    rows { id number request { revision severity assignee { name } category viewerWatches } userErrors { code field message } }
    remaining userErrors { code field message } } }`;
  const { bulkUpdateRequests } = await bed.ask(
    document,
    { input: { idempotencyKey: randomUUID(), ...input } },
    { actor },
  );
  return bulkUpdateRequests;
}

const everythingAndBulk = async () => [
  await everything(bed),
  await bed.api.db.query("SELECT * FROM bulk_request_change ORDER BY id"),
  await bed.api.db.query("SELECT * FROM request_watch ORDER BY 1, 2"),
];

describe("what is done to many requests", () => {
  it("is done to each as a whole or not at all, and what is refused to one keeps none of the others", async () => {
    const [fresh, resolved, other] = [await filed("Fresh"), await filed("Resolved"), await filed("Other")];
    await bed.done("moveRequest", { id: resolved.id, expectedRevision: 1, move: "RESOLVE", message: "Done." });
    const missing = randomUUID();
    const ids = [fresh.id, resolved.id, missing, other.id];
    const input = { ids, move: "ASK_CUSTOMER", message: "Which build?", assignee: lin, severity: 2, watch: true };
    const { rows, remaining, userErrors } = await bulk({ ...input, reason: "Storm" });
    expect({ remaining, userErrors }).toEqual({ remaining: 0, userErrors: [] });
    expect(rows.map(({ id }: Data) => id)).toEqual(ids);
    expect(rows.map(refusalsOf)).toEqual([[], ["BAD_USER_INPUT input.id"], ["NOT_FOUND input.id"], []]);
    const done = { assignee: { name: "Lin" }, severity: 2, category: "WAITING_FOR_CUSTOMER", viewerWatches: true };
    expect(rows[0]).toMatchObject({ number: fresh.number, request: done });
    expect(rows[3]).toMatchObject({ number: other.number, request: done });
    const asBefore = { assignee: null, severity: null, category: "RESOLVED", viewerWatches: false };
    expect(rows[1]).toMatchObject({ number: resolved.number, request: asBefore });
    expect(rows[2]).toMatchObject({ number: null, request: null });
  });

  it("is done once for a key, however often and at how many places at once it is asked", async () => {
    const [one, two] = [await filed("One"), await filed("Two")];
    const input = { idempotencyKey: randomUUID(), ids: [one.id, two.id], severity: 1, reason: "Outage" };
    const answers = await Promise.all([bulk(input), bulk(input), bulk(input)]);
    expect(answers.flatMap(({ rows }) => rows.flatMap(refusalsOf))).toEqual([]);
    const again = await bulk(input);
    expect(again.rows.map(({ request }: Data) => request)).toEqual([
      expect.objectContaining({ severity: 1, revision: 2 }),
      expect.objectContaining({ severity: 1, revision: 2 }),
    ]);
    const { events } = await bed.seen(one.id, { actor: agent });
    expect(events.nodes.filter(({ kind }: Data) => kind === "SEVERITY_CHANGED")).toHaveLength(1);
    expect(refusalsOf(await bulk({ ...input, severity: 2 }))).toEqual(["CONFLICT input.idempotencyKey"]);
  });

  it("goes on with the requests that a filter found first, though it finds them no longer", async () => {
    const some = await Promise.all([1, 2, 3].map((number) => filed(`Walrus ${number}`)));
    const filter = { search: "walrus", assigned: false };
    const input = { idempotencyKey: randomUUID(), allMatching: { filter, expectedCount: 3 }, assignee: lin };
    const wrong = await bulk({ ...input, idempotencyKey: randomUUID(), allMatching: { filter, expectedCount: 2 } });
    expect(refusalsOf(wrong)).toEqual(["CONFLICT input.allMatching.expectedCount"]);
    const first = await bulk(input);
    expect(first.rows.map(({ id }: Data) => id).sort()).toEqual(some.map(({ id }) => id).sort());
    // As if it had been cut off before the last.
    const cut = "DELETE FROM bulk_request_row WHERE request_id = $1";
    await bed.api.db.query(cut, [some[0]?.id]);
    await bed.api.db.query("UPDATE support_request SET assignee_subject = NULL, assignee_name = NULL WHERE id = $1", [
      some[0]?.id,
    ]);
    const second = await bulk(input);
    expect(second.rows.map(({ request }: Data) => request.assignee)).toEqual(Array(3).fill({ name: "Lin" }));
  });

  it.each([
    [{}, "BAD_USER_INPUT input.ids"],
    [{ ids: [] }, "BAD_USER_INPUT input.ids"],
    [{ ids: Array(101).fill(randomUUID()) }, "BAD_USER_INPUT input.ids"],
    [{ ids: [randomUUID(), "R100"] }, "BAD_USER_INPUT input.ids.1"],
    [{ ids: [randomUUID()], idempotencyKey: "short" }, "BAD_USER_INPUT input.idempotencyKey"],
    [{ allMatching: { filter: {}, expectedCount: 1001 } }, "BAD_USER_INPUT input.allMatching.expectedCount"],
    [{ ids: [randomUUID()], watch: undefined }, "BAD_USER_INPUT input"],
  ])("is refused as a whole where it is not one thing to so many (%#)", async (input, refusal) => {
    const before = await everythingAndBulk();
    expect(refusalsOf(await bulk({ watch: true, ...input }))).toEqual([refusal]);
    expect(await everythingAndBulk()).toEqual(before);
  });
});
