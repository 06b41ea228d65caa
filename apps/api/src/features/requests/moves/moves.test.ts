import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany, holds, licenceOf } from "../../coverage/eligibility-testbed.ts";
import { type Data, everything, openRequestsBed, problem, type RequestsBed, refusalsOf } from "../requests-testbed.ts";

let bed: RequestsBed;
beforeAll(async () => {
  bed = await openRequestsBed();
});
afterAll(() => bed.api.close());

const ann = customer("Ann");
const assignee = { subject: "agent-2", name: "Second agent" };
const seenAt = ({ id, revision }: Data) => ({ id, expectedRevision: revision });
const kindsOf = (request: Data) => request.events.nodes.map(({ kind }: Data) => kind);
const offer = (request: Data, wanted: string) => request.moves.find(({ move }: Data) => move === wanted);

async function resolved(): Promise<Data> {
  const request = await bed.filed(ann);
  return await bed.done("moveRequest", { ...seenAt(request), move: "RESOLVE", message: "Install the newer build." });
}

describe("a request from filing to close", () => {
  it("[6.4] is taken on, waits for the customer, is answered, resolved and confirmed", async () => {
    let request = await bed.filed(ann);
    request = await bed.done("moveRequest", { ...seenAt(request), move: "TAKE_ON", assignee });
    expect(request).toMatchObject({ category: "OPEN", assignee: { name: "Second agent" } });
    request = await bed.done("moveRequest", { ...seenAt(request), move: "ASK_CUSTOMER", message: "Which build?" });
    expect(request.category).toBe("WAITING_FOR_CUSTOMER");
    request = await bed.done("answerRequest", { id: request.id, body: "2.1.0.7" }, { actor: ann });
    expect(request.category).toBe("OPEN");
    request = await bed.done("moveRequest", { ...seenAt(request), move: "RESOLVE", message: "Install 2.2." });
    expect(request).toMatchObject({ category: "RESOLVED", closedAt: null });
    expect(request.resolvedAt).not.toBeNull();
    request = await bed.done("confirmResolved", seenAt(request), { actor: ann });
    expect(request.category).toBe("CLOSED");
    expect(request.closedAt).not.toBeNull();
    const said = request.messages.nodes.map(({ authorKind, body }: Data) => `${authorKind} ${body}`);
    expect(said).toEqual([
      "CUSTOMER The scan stops halfway.",
      "STAFF Which build?",
      "CUSTOMER 2.1.0.7",
      "STAFF Install 2.2.",
    ]);
  });

  it("offers each side its moves and says why not", async () => {
    const request = await bed.filed(ann);
    expect(offer(request, "WITHDRAW")).toMatchObject({ allowed: true, why: null });
    expect(offer(request, "CONFIRM")).toMatchObject({ allowed: false, why: expect.stringContaining("Resolved") });
    expect(offer(request, "TAKE_ON")).toBeUndefined();
    const toStaff = await bed.seen(request.id, { actor: agent });
    expect(offer(toStaff, "TAKE_ON")).toMatchObject({ allowed: true, needs: ["ASSIGNEE"] });
    expect(offer(toStaff, "CONFIRM")).toBeUndefined();
  });

  it("is refused a move that the table does not allow, or without what it needs, and stays as it was", async () => {
    const request = await bed.filed(ann);
    const before = await everything(bed);
    const refused = async (some: object) =>
      refusalsOf(await bed.change("moveRequest", { ...seenAt(request), ...some }));
    expect(await refused({ move: "TAKE_ON" })).toEqual(["BAD_USER_INPUT input.assignee"]);
    expect(await refused({ move: "RESOLVE", message: " " })).toEqual(["BAD_USER_INPUT input.message"]);
    expect(await refused({ move: "STOP_WAITING", reason: "x" })).toEqual(["BAD_USER_INPUT input.id"]);
    expect(await refused({ move: "CONFIRM" })).toEqual(["BAD_USER_INPUT input.id"]);
    expect(await refused({ move: "MERGE" })).toEqual(["BAD_USER_INPUT input.move"]);
    expect(await refused({ move: "WITHDRAW", expectedRevision: 9 })).toEqual(["CONFLICT input.expectedRevision"]);
    expect(await everything(bed)).toEqual(before);
  });

  it("moves once, and says once, what is asked again with its key", async () => {
    const request = await bed.filed(ann);
    const input = { ...seenAt(request), move: "ASK_CUSTOMER", message: "Which build?", idempotencyKey: randomUUID() };
    const moved = await bed.done("moveRequest", input);
    await bed.done("setSeverity", { ...seenAt(moved), severity: 2, reason: "Production" });
    const before = await everything(bed);
    const again = await bed.done("moveRequest", input);
    expect(again.category).toBe("WAITING_FOR_CUSTOMER");
    expect(await everything(bed)).toEqual(before);
    const stale = await bed.change("moveRequest", { ...input, idempotencyKey: randomUUID() });
    expect(refusalsOf(stale)).toEqual(["CONFLICT input.expectedRevision"]);
    const { message: _left, ...unsaid } = { ...input, ...seenAt(again), idempotencyKey: randomUUID() };
    expect(refusalsOf(await bed.change("moveRequest", unsaid))).toEqual(["BAD_USER_INPUT input.message"]);
    expect(refusalsOf(await bed.change("moveRequest", { ...input, idempotencyKey: "short" }))).toEqual([
      "BAD_USER_INPUT input.idempotencyKey",
    ]);
    expect(await everything(bed)).toEqual(before);
  });

  it("shows the present request to whoever has an older revision", async () => {
    const request = await bed.filed(ann);
    const changed = await bed.done("setSeverity", { ...seenAt(request), severity: 2, reason: "Production" });
    const stale = await bed.change("setSeverity", { ...seenAt(request), severity: 3, reason: "Late" });
    expect(refusalsOf(stale)).toEqual(["CONFLICT input.expectedRevision"]);
    expect(stale.request).toEqual(changed);
  });

  it("lets one of two who move it at the same time", async () => {
    const request = await bed.filed(ann);
    const asked = ["first", "second"].map((name) =>
      bed.change("moveRequest", { ...seenAt(request), move: "TAKE_ON", assignee: { subject: name, name } }),
    );
    const refusals = (await Promise.all(asked)).flatMap(refusalsOf);
    expect(refusals).toEqual(["CONFLICT input.expectedRevision"]);
  });
});

describe("after the end", () => {
  it("reopens what is resolved with what is still to be done", async () => {
    const request = await resolved();
    const answered = await bed.change("answerRequest", { id: request.id, body: "No." }, { actor: ann });
    expect(refusalsOf(answered)).toEqual(["BAD_USER_INPUT input.id"]);
    const message = "It stops again.";
    const reopened = await bed.done("reopenRequest", { ...seenAt(request), message }, { actor: ann });
    expect(reopened).toMatchObject({ category: "OPEN", resolvedAt: null });
    expect(reopened.messages.nodes.at(-1)).toMatchObject({ authorKind: "CUSTOMER", body: message });
  });

  it("is followed up by a linked request once the time to reopen is over", async () => {
    const request = await bed.done("withdrawRequest", seenAt(await bed.filed(ann)), { actor: ann });
    await bed.api.db.query(
      "UPDATE support_request SET category_since = category_since - interval '15 days' WHERE id = $1",
      [request.id],
    );
    const late = await bed.change("reopenRequest", { ...seenAt(request), message: "Again" }, { actor: ann });
    expect(refusalsOf(late)).toEqual(["BAD_USER_INPUT input.id"]);
    expect(offer(await bed.seen(request.id, { actor: ann }), "REOPEN")).toMatchObject({ instead: "FOLLOW_UP" });
    const input = { id: request.id, idempotencyKey: randomUUID(), text: "It stops again." };
    const followUp = await bed.done("followUpRequest", input, { actor: ann });
    expect(followUp).toMatchObject({ followUpOf: { id: request.id }, subject: request.subject, category: "NEW" });
    expect(kindsOf(await bed.seen(request.id, { actor: ann })).at(-1)).toBe("FOLLOWED_UP");
    expect(refusalsOf(await bed.change("followUpRequest", { ...input, id: followUp.id }, { actor: ann }))).toEqual([
      "BAD_USER_INPUT input.id",
    ]);
  });
});

describe("what was declined", () => {
  const demonstration = { problems: [problem({ kind: "DEMO_OR_DEPLOYMENT" })], fileAnyway: true };

  it("is taken up by staff with a reason, which the customer is not told", async () => {
    const request = await bed.filed(ann, demonstration);
    expect(refusalsOf(await bed.change("takeUpDeclined", { ...seenAt(request), reason: " " }))).toEqual([
      "BAD_USER_INPUT input.reason",
    ]);
    const reason = "A promise of the sales desk";
    const taken = await bed.done("takeUpDeclined", { ...seenAt(request), reason });
    expect(taken).toMatchObject({ category: "OPEN", outcome: request.outcome, assignee: { name: agent.name } });
    expect(JSON.stringify(taken.events)).toContain(reason);
    const seen = await bed.seen(request.id, { actor: ann });
    expect(seen).toMatchObject({ category: "OPEN", assignee: null });
    expect(JSON.stringify(seen)).not.toContain(reason);
    expect(JSON.stringify(seen)).not.toContain(agent.name);
  });

  it("begins anew when the facts have changed, with a receipt beside the old one", async () => {
    const company = await aNewCompany(bed.api);
    await licenceOf(bed.api, company);
    const request = await bed.filed(company.administrator, demonstration);
    expect(request).toMatchObject({ category: "DECLINED", account: { id: company.id } });
    const same = await bed.change("decideAgain", { ...seenAt(request), because: "NOTHING_NEW" });
    expect(same).toMatchObject({ receipt: null, request: { revision: request.revision }, userErrors: [] });

    await holds(bed.api, company, { service: "PROFESSIONAL_SERVICES" });
    const again = await bed.change("decideAgain", { ...seenAt(request), because: "SERVICE_BOUGHT" });
    expect(again.receipt).toMatchObject({ position: 2, because: "SERVICE_BOUGHT", replays: true });
    expect(again.request.receipts[0]).toEqual(request.receipts[0]);
    expect(again.request).toMatchObject({ category: "NEW", outcome: again.receipt.outcome });
    expect(again.request.events.nodes.at(-1)).toMatchObject({ kind: "MOVED", actorKind: "SYSTEM" });
  });
});

it("is handed to an agent and a team, and back, which the customer is not told", async () => {
  const request = await bed.filed(ann);
  const team = randomUUID();
  await bed.api.db.query("INSERT INTO team (id, name) VALUES ($1, 'Second line')", [team]);
  const given = await bed.done("assignRequest", { ...seenAt(request), assignee, team });
  expect(given).toMatchObject({ assignee: { name: "Second agent" }, team: { id: team } });
  const back = await bed.done("assignRequest", { ...seenAt(given), assignee: null });
  expect(back).toMatchObject({ assignee: null, team: { id: team } });
  const unknown = await bed.change("assignRequest", { ...seenAt(back), team: randomUUID() });
  expect(refusalsOf(unknown)).toEqual(["NOT_FOUND input.team"]);
  const seen = await bed.seen(request.id, { actor: ann });
  expect(seen).toMatchObject({ assignee: null, team: null });
  expect(kindsOf(seen)).toEqual(["FILED", "MESSAGE"]);
});
