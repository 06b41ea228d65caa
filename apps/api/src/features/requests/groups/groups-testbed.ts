import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/context.ts";
import { agent } from "../../accounts/accounts-testbed.ts";
import { type Data, everything, type RequestsBed } from "../requests-testbed.ts";

const SEEN = `id number revision category subject kind severity outcome assignee { name } siblings { id }
  product { slug } version { name } build answers account { id } requester { name }
  mergedInto { id } moves { move allowed needs } receipts { position because outcome replays }
  messages(first: 50) { nodes { id at authorKind authorName visibility body movedFrom { number } } }
  events(first: 50) { nodes { kind data } }
  links { kind outgoing request { number } by { name } }
  merges { id from { id } into { id } undoneAt by { name } reason }`;

const CHANGES = {
  splitRequest: ["SplitRequestInput", "created"],
  mergeRequests: ["MergeRequestsInput", "into"],
  undoMerge: ["UndoMergeInput", "into"],
  linkRequests: ["LinkRequestsInput", null],
  unlinkRequests: ["LinkRequestsInput", null],
} as const;
type Input = Readonly<Record<string, unknown>>;

/** The payload of a mutation of this folder, by a support agent. */
export async function group(bed: RequestsBed, name: keyof typeof CHANGES, input: Input): Promise<Data> {
  const [type, other] = CHANGES[name];
  const selection = `request { ${SEEN} } ${other === null ? "" : `${other} { ${SEEN} }`} userErrors { code field message }`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
  return (await bed.ask(document, { input }, { actor: agent }))[name];
}

/** The same where it must succeed. */
export async function grouped(bed: RequestsBed, name: keyof typeof CHANGES, input: Input): Promise<Data> {
  const payload = await group(bed, name, input);
  if (payload.userErrors.length > 0) throw new Error(payload.userErrors[0].message);
  return payload;
}

/** A request as somebody sees it with what belongs to it; null where he sees none. */
export async function shown(bed: RequestsBed, id: string, actor: Actor = agent): Promise<Data> {
  return (await bed.ask(`query ($id: ID!) { request(id: $id) { ${SEEN} } }`, { id }, { actor })).request;
}

/** All rows of requests and of their groups. */
export async function everythingOfGroups(bed: RequestsBed): Promise<Data> {
  const tables = ["request_merge", "request_merge_message", "request_split", "request_link"];
  const rows = await Promise.all(tables.map((table) => bed.api.db.query(`SELECT * FROM ${table} ORDER BY 1, 2`)));
  return [await everything(bed), rows];
}

export function splitting(request: Data, messages: readonly string[], some: Input = {}): Input {
  const { id, revision: expectedRevision } = request;
  const reason = "Two problems in one";
  return { id, expectedRevision, subject: "The update fails", messages, reason, idempotencyKey: randomUUID(), ...some };
}

export function merging(request: Data, into: Data): Input {
  const expected = { expectedRevision: request.revision, expectedIntoRevision: into.revision };
  return { id: request.id, into: into.id, ...expected, reason: "The same outage" };
}

/** Two requests of somebody, with a note in the first, and in both a message that was sent with the same key. */
export async function twoTalkedOver(bed: RequestsBed, actor: Actor): Promise<[Data, Data]> {
  const [one, other] = [await bed.filed(actor), await bed.filed(actor)];
  const idempotencyKey = "same-key";
  await bed.done("addNote", { id: one.id, body: "Internal walrus" });
  await bed.done("answerRequest", { id: one.id, body: "It stops again", idempotencyKey }, { actor });
  await bed.done("answerRequest", { id: other.id, body: "And here", idempotencyKey }, { actor });
  return [await shown(bed, one.id), await shown(bed, other.id)];
}
