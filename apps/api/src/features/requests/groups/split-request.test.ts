import { afterAll, beforeAll, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed, refusalsOf } from "../requests-testbed.ts";
import { everythingOfGroups, group, grouped, shown, splitting } from "./groups-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const ann = customer("Ann");
const kindsOf = (request: Data) => request.events.nodes.map(({ kind }: Data) => kind);
const idsOf = (request: Data) => request.messages.nodes.map(({ id }: Data) => id);

/** A request with four messages: the problem, another one, a note about that, and a reply. */
async function talkedOver(): Promise<Data> {
  const { id } = await bed.filed(ann, { answers: { operatingSystem: "Gannet 7" }, build: "2.0.7" });
  await bed.done(
    "answerRequest",
    { id, body: "> stops\nAnd the walrus update fails.", idempotencyKey: "other-problem" },
    { actor: ann },
  );
  await bed.done("addNote", { id, body: "Looks like two" });
  await bed.done("replyToRequest", { id, body: "We look at both" });
  return await shown(bed, id);
}

it("[2.3] gives the other problem a request of its own, with the same facts and a receipt by its kind", async () => {
  const request = await talkedOver();
  const [, second, note] = request.messages.nodes;
  const input = splitting(request, [second.id, note.id], { kind: "TRAINING", severity: 3 });
  const { request: left, created } = await grouped(bed, "splitRequest", input);
  for (const fact of ["product", "version", "build", "answers", "account", "requester"]) {
    expect(created[fact]).toEqual(request[fact]);
  }
  // What the rules refuse is split all the same, and recorded with its decision.
  expect(created).toMatchObject({
    subject: "The update fails",
    kind: "TRAINING",
    outcome: "NOT_COVERED",
    category: "DECLINED",
  });
  expect(created.receipts).toEqual([{ position: 1, because: "SPLIT", outcome: "NOT_COVERED", replays: true }]);
  expect(left).toMatchObject({
    category: request.category,
    receipts: request.receipts,
    siblings: [{ id: created.id }],
  });
  expect(kindsOf(left).at(-1)).toBe("SPLIT");
  expect(kindsOf(created)).toEqual(["FILED", "SPLIT_FROM"]);
});

it("[2.3] moves messages with authors, times and quotes, which the customer follows in both", async () => {
  const request = await talkedOver();
  const [, second, note] = request.messages.nodes;
  const moved = { movedFrom: { number: request.number } };
  const { created } = await grouped(bed, "splitRequest", splitting(request, [note.id, second.id, second.id]));
  expect(created.messages.nodes).toEqual([
    { ...second, ...moved },
    { ...note, ...moved },
  ]);
  const seen = await shown(bed, created.id, ann);
  expect(seen.messages.nodes).toEqual([{ ...second, ...moved }]);
  expect(kindsOf(seen)).toEqual(["FILED", "SPLIT_FROM"]);
  expect(JSON.stringify(seen)).not.toContain("Two problems in one");
  const left = await shown(bed, request.id, ann);
  expect(left.messages.nodes).toEqual([request.messages.nodes[0], request.messages.nodes[3]]);
  expect(left.events.nodes.at(-1)).toEqual({ kind: "SPLIT", data: { numbers: [created.number] } });
  const found = async (search: string) => {
    const document = "query ($filter: OwnRequestFilter) { ownRequests(filter: $filter) { nodes { id } } }";
    return (await bed.ask(document, { filter: { search } }, { actor: ann })).ownRequests.nodes.map(
      ({ id }: Data) => id,
    );
  };
  expect(await found(`walrus ${created.number}`)).toEqual([created.id]);
  expect(await found(`walrus ${request.number}`)).toEqual([]);
  expect(await found(`gannet halfway ${request.number}`)).toEqual([request.id]);
});

it("[2.3] takes the attachments of what it moves along, and leaves the others", async () => {
  const request = await talkedOver();
  const [first, second] = request.messages.nodes;
  const attach = `INSERT INTO request_attachment (id, request_id, message_id, name, size, checksum, uploader_subject,
      uploader_name, uploader_kind, is_malware_sample, state, is_draft, storage_key, created_at, attached_at)
    SELECT gen_random_uuid(), request_id, id, 'trace.txt', 12, 'none', author_subject, author_name, author_kind, false,
      'ATTACHED', false, id, at, at FROM request_message WHERE id = ANY($1::uuid[])`;
  await bed.api.db.query(attach, [[first.id, second.id]]);
  const { created } = await grouped(bed, "splitRequest", splitting(request, [second.id]));
  const places = "SELECT request_id, message_id FROM request_attachment WHERE message_id = ANY($1::uuid[])";
  const kept = await bed.api.db.query(places, [[first.id, second.id]]);
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual({ request_id: created.id, message_id: second.id });
  expect(kept).toContainEqual({ request_id: request.id, message_id: first.id });
});

it("writes no second message when one that was moved is sent again with its key", async () => {
  const request = await talkedOver();
  const { created } = await grouped(bed, "splitRequest", splitting(request, [request.messages.nodes[1].id]));
  const again = { id: request.id, body: "> stops\nAnd the walrus update fails.", idempotencyKey: "other-problem" };
  const payload = await bed.change("answerRequest", again, { actor: ann });
  expect(payload.message.id).toBe(created.messages.nodes[0].id);
});

it("makes one request for a key, also when it is asked at the same time", async () => {
  const request = await talkedOver();
  const input = splitting(request, [request.messages.nodes[1].id]);
  const asked = await Promise.all([1, 2, 3].map(() => group(bed, "splitRequest", input)));
  expect(asked.flatMap(refusalsOf)).toEqual([]);
  expect(new Set(asked.map(({ created }) => created.id)).size).toBe(1);
  expect((await shown(bed, request.id)).siblings).toHaveLength(1);
  const other = await talkedOver();
  const taken = { ...splitting(other, [other.messages.nodes[1].id]), idempotencyKey: input.idempotencyKey };
  expect(refusalsOf(await group(bed, "splitRequest", taken))).toEqual(["CONFLICT input.idempotencyKey"]);
});

it("is refused clearly what leaves nothing, takes what is not there, or is stale, and changes nothing", async () => {
  const request = await talkedOver();
  const foreign = await talkedOver();
  const before = await everythingOfGroups(bed);
  const [first, second, note, reply] = idsOf(request);
  const refused = async (messages: string[], some = {}) =>
    refusalsOf(await group(bed, "splitRequest", splitting(request, messages, some)));
  expect(await refused([])).toEqual(["BAD_USER_INPUT input.messages"]);
  expect(await refused([first, second, note, reply])).toEqual(["BAD_USER_INPUT input.messages"]);
  expect(await refused([first, second, reply])).toEqual(["BAD_USER_INPUT input.messages"]);
  expect(await refused([note])).toEqual(["BAD_USER_INPUT input.messages"]);
  expect(await refused([second, idsOf(foreign)[1]])).toEqual(["NOT_FOUND input.messages.1"]);
  expect(await refused(["nothing"])).toEqual(["NOT_FOUND input.messages.0"]);
  expect(await refused([second], { expectedRevision: 1 })).toEqual(["CONFLICT input.expectedRevision"]);
  expect(await refused([second], { subject: " " })).toEqual(["BAD_USER_INPUT input.subject"]);
  expect(await refused([second], { reason: " " })).toEqual(["BAD_USER_INPUT input.reason"]);
  expect(await refused([second], { idempotencyKey: "short" })).toEqual(["BAD_USER_INPUT input.idempotencyKey"]);
  expect(await refused([second], { severity: 9 })).toHaveLength(1);
  expect(await everythingOfGroups(bed)).toEqual(before);
  expect((await shown(bed, request.id, agent)).siblings).toEqual([]);
});
