import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin, agent, customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany, type Company, licenceOf } from "../../coverage/eligibility-testbed.ts";
import { type Data, everything, openRequestsBed, problem, type RequestsBed, refusalsOf } from "../requests-testbed.ts";

let bed: RequestsBed;
let [company, neighbour]: Company[] = [];
let request: Data;
const loner = customer("Loner");
beforeAll(async () => {
  bed = await openRequestsBed();
  [company, neighbour] = [await aNewCompany(bed.api), await aNewCompany(bed.api)];
  request = await bed.filed(company.member, { fileAnyway: true });
  await bed.done("addNote", { id: request.id, body: "Internal walrus" });
  await bed.done("replyToRequest", { id: request.id, body: "Public seal" });
});
afterAll(() => bed.api.close());

const listed = async (actor: Data, filter = {}) =>
  (
    await bed.ask(
      `query ($filter: OwnRequestFilter) { ownRequests(filter: $filter) { nodes { id } totalCount } }`,
      { filter },
      { actor },
    )
  ).ownRequests;

describe("[2.4] a request", () => {
  it("is seen by its requester, the administrators of its account and the desk", async () => {
    for (const actor of [company?.member, company?.administrator, agent, admin]) {
      expect(await bed.seen(request.id, actor === undefined ? {} : { actor })).toMatchObject({ id: request.id });
    }
    for (const actor of [company?.member, company?.administrator]) {
      expect(await listed(actor)).toEqual({ nodes: [{ id: request.id }], totalCount: 1 });
    }
  });

  it("is to everybody else one that does not exist, by id, by number, in lists and to mutations", async () => {
    const before = await everything(bed);
    for (const actor of [neighbour?.administrator, neighbour?.member, loner] as const) {
      if (actor === undefined) throw new Error("There is no neighbour.");
      expect(await bed.seen(request.id, { actor })).toBeNull();
      const byNumber = `query ($number: String) { request(number: $number) { id } }`;
      expect((await bed.ask(byNumber, { number: request.number }, { actor })).request).toBeNull();
      expect(await listed(actor, { search: "seal" })).toEqual({ nodes: [], totalCount: 0 });
      const answers = [request.id, randomUUID()].map((id) =>
        bed.change("answerRequest", { id, body: "Hello" }, { actor }),
      );
      const [foreign, missing] = await Promise.all(answers);
      expect(refusalsOf(foreign)).toEqual(["NOT_FOUND input.id"]);
      expect(foreign).toEqual(missing);
    }
    expect(await everything(bed)).toEqual(before);
  });

  it("is no longer followed by whoever left the company", async () => {
    const left = await aNewCompany(bed.api);
    const theirs = await bed.filed(left.member, { fileAnyway: true });
    await bed.api.db.query("UPDATE account_member SET removed_at = now() WHERE subject = $1", [left.member.subject]);
    expect(await bed.seen(theirs.id, { actor: left.member })).toBeNull();
    expect(await listed(left.member)).toEqual({ nodes: [], totalCount: 0 });
    expect(await bed.seen(theirs.id, { actor: left.administrator })).toMatchObject({ id: theirs.id });
  });

  it("keeps internal notes and events from customers, and from what they find", async () => {
    const toStaff = await bed.seen(request.id, { actor: agent });
    expect(toStaff.messages.nodes.map(({ visibility }: Data) => visibility)).toEqual(["PUBLIC", "INTERNAL", "PUBLIC"]);
    for (const actor of [company?.member, company?.administrator]) {
      if (actor === undefined) throw new Error("There is no company.");
      const seen = await bed.seen(request.id, { actor });
      expect(JSON.stringify(seen)).toContain("Public seal");
      expect(JSON.stringify(seen)).not.toMatch(/walrus|INTERNAL/);
      expect((await listed(actor, { search: "seal" })).totalCount).toBe(1);
      expect((await listed(actor, { search: "walrus" })).totalCount).toBe(0);
    }
  });
});

it("[2.4] is found by the end of its licence by the desk, and by no customer, also of the company", async () => {
  const { administrator, member, ...account } = await aNewCompany(bed.api);
  await licenceOf(bed.api, account, { code: "AAAABBBBCCCCTUSK" });
  const licensed = await bed.filed(member, { problems: [problem({ text: "The mail gateway is red." })] });
  const found = async (search: string) =>
    (await bed.ask(`query ($s: String) { requests(filter: { search: $s }) { nodes { id } } }`, { s: search })).requests;
  for (const search of [
    "TUSK",
    "tusk",
    "••••TUSK",
    "this tusk",
    "gateway tusk",
    "tusk from red",
    `${licensed.number} TUSK`,
  ]) {
    expect(await found(search), search).toEqual({ nodes: [{ id: licensed.id }] });
  }
  for (const search of ["USKT", "tusk blue", "AAAABBBBCCCCTUSK"]) expect((await found(search)).nodes).toEqual([]);
  for (const actor of [member, administrator]) {
    expect(await listed(actor, { search: "gateway" })).toMatchObject({ totalCount: 1 });
    for (const search of ["TUSK", "gateway tusk", "licence ends tusk", "'licence ends tusk'"]) {
      expect(await listed(actor, { search }), search).toEqual({ nodes: [], totalCount: 0 });
    }
  }
});

it("writes a message once when it is sent again with its key", async () => {
  const input = { id: request.id, body: "Sent twice", idempotencyKey: "message-key-1" };
  const sent = await Promise.all([1, 2, 3].map(() => bed.change("replyToRequest", input)));
  expect(new Set(sent.map(({ message }) => message.id)).size).toBe(1);
  expect(sent.flatMap(refusalsOf)).toEqual([]);
});

it.each([
  ["answerRequest", { body: " " }, "BAD_USER_INPUT input.body"],
  ["answerRequest", { body: "x".repeat(20_001) }, "BAD_USER_INPUT input.body"],
  ["answerRequest", { body: "Hello", idempotencyKey: "short" }, "BAD_USER_INPUT input.idempotencyKey"],
] as const)("refuses %s with a clear error and writes nothing (%#)", async (name, some, refusal) => {
  const before = await everything(bed);
  const actor = company?.member ?? loner;
  expect(refusalsOf(await bed.change(name, { id: request.id, ...some }, { actor }))).toEqual([refusal]);
  expect(await everything(bed)).toEqual(before);
});
