import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agent, ann } from "../../accounts/accounts-testbed.ts";
import { type Data, refusalsOf } from "../../requests/requests-testbed.ts";
import { type GivingBed, openGivingBed, valuesOf } from "../giving/giving-testbed.ts";

let bed: GivingBed;
beforeAll(async () => {
  bed = await openGivingBed();
});
afterAll(() => bed.api.close());
beforeEach(() => bed.wait({ hours: 2 }));

const work = (
  name: "triageFeedback" | "answerFeedback" | "linkFeedback" | "releaseFeedback" | "discardFeedback",
  input: object,
) => bed.change(name, { ...input }, { actor: agent });
const seen = ({ id, revision }: Data) => ({ id, expectedRevision: revision });

async function given(some: object = {}, asking?: Parameters<GivingBed["give"]>[1]): Promise<Data> {
  expect((await bed.give({ ...some }, asking)).userErrors).toEqual([]);
  return (await bed.list())[0];
}

const factOf = async ({ id }: Data) => (await bed.api.db.query("SELECT * FROM feedback_fact WHERE id = $1", [id]))[0];
const mailsTo = (address: string) =>
  bed.api.db.query("SELECT * FROM mail WHERE recipient = $1 ORDER BY created_at", [address]);

describe("triage", () => {
  it("goes from state to state and hand to hand, and history tells without the words", async () => {
    const one = await given({ comment: "Secret words" });
    expect([one.state, one.nextStates]).toEqual(["NEW", ["IN_WORK", "CLOSED"]]);
    const assignee = { subject: agent.subject, name: agent.name };
    const { feedback: taken } = await work("triageFeedback", {
      ...seen(one),
      state: "IN_WORK",
      assignee,
      reason: "Mine",
    });
    expect(taken).toMatchObject({ state: "IN_WORK", assigneeName: agent.name, assignedToMe: true, revision: 2 });
    expect(await bed.list(", assignedToMe: true")).toMatchObject([{ id: one.id }]);
    expect(refusalsOf(await work("triageFeedback", { ...seen(taken), state: "ANSWERED" }))).toEqual([
      "BAD_USER_INPUT input.state",
    ]);
    const { feedback: closed } = await work("triageFeedback", { ...seen(taken), state: "CLOSED", assignee: null });
    const { feedback: again } = await work("triageFeedback", { ...seen(closed), state: "NEW" });
    expect(again.history.map(({ changes }: Data) => changes)).toEqual([
      [{ field: "state", before: "CLOSED", after: "NEW" }],
      [
        { field: "assignee", before: agent.name, after: null },
        { field: "state", before: "IN_WORK", after: "CLOSED" },
      ],
      [
        { field: "assignee", before: null, after: agent.name },
        { field: "state", before: "NEW", after: "IN_WORK" },
      ],
    ]);
    expect(again.history[2]).toMatchObject({ author: agent.name, action: "feedback.triage", reason: "Mine" });
    expect(JSON.stringify(again.history)).not.toContain("Secret");
  });

  it("is refused with what stands now where somebody was faster, and of two at once one wins", async () => {
    const one = await given();
    const close = () => work("triageFeedback", { ...seen(one), state: "CLOSED" });
    const outcomes = await Promise.all([close(), close()]);
    expect(outcomes.map(refusalsOf).toSorted()).toEqual([[], ["CONFLICT input.expectedRevision"]]);
    for (const { feedback } of outcomes) expect(feedback).toMatchObject({ state: "CLOSED", revision: 2 });
  });
});

describe("an answer", () => {
  it("goes out in the giver's language with their words, and the audit has none of either", async () => {
    const one = await given({ comment: "文字在此", email: "mei@home.example", name: "Mei" }, { locale: "zh-CN" });
    const { feedback } = await work("answerFeedback", { ...seen(one), text: "谢谢您，已修复。" });
    expect(feedback).toMatchObject({
      state: "ANSWERED",
      answers: [{ text: "谢谢您，已修复。", authorName: agent.name, mailed: true }],
    });
    const [mail] = await mailsTo("mei@home.example");
    expect(mail).toMatchObject({ kind: "FEEDBACK", subject: "关于您对我们支持服务的反馈", state: "WAITING" });
    expect(mail.body).toBe("Mei，您好：\n\n谢谢您，已修复。\n\n您曾告诉我们：\n\n> 文字在此");
    const audit = await bed.api.db.query("SELECT * FROM audit_entry WHERE target_id = $1", [one.id]);
    expect(audit).toHaveLength(1);
    expect(JSON.stringify(audit)).not.toMatch(/谢谢|文字|mei@/);
  });

  it("to whoever left no address and was not signed in is refused, and is refused blank", async () => {
    const one = await given();
    expect(one.answerable).toBe(false);
    expect(refusalsOf(await work("answerFeedback", { ...seen(one), text: "Hello?" }))).toEqual([
      "BAD_USER_INPUT input.id",
    ]);
    const reachable = await given({}, { actor: ann });
    expect(refusalsOf(await work("answerFeedback", { ...seen(reachable), text: " " }))).toEqual([
      "BAD_USER_INPUT input.text",
    ]);
  });
});

describe("a link", () => {
  it("to a request and clauses changes what is shown and nothing that is counted", async () => {
    const one = await given({ clauses: ["4.2.5"], satisfaction: 5 });
    const before = await factOf(one);
    const request = await bed.requests.filed(ann, { fileAnyway: true });
    const { feedback } = await work("linkFeedback", { ...seen(one), request: request.id, clauses: ["6.3"] });
    expect(feedback).toMatchObject({
      request: { number: request.number },
      requestLinkedByStaff: true,
      clauses: ["6.3"],
    });
    expect(valuesOf(feedback, "CLAUSE")).toEqual(["4.2.5"]);
    expect(await factOf(one)).toEqual(before);
    const document = `query ($id: ID!) { request(id: $id) { feedback { id } } }`;
    expect((await bed.ask(document, { id: request.id })).request.feedback).toEqual([{ id: one.id }]);
    expect((await bed.ask(document, { id: request.id }, { actor: ann })).request.feedback).toEqual([]);
    const { feedback: unlinked } = await work("linkFeedback", { ...seen(feedback), request: null });
    expect(unlinked).toMatchObject({ request: null, requestLinkedByStaff: false, clauses: ["6.3"] });
    const unknown = { ...seen(unlinked), clauses: ["9.9.9"] };
    expect(refusalsOf(await work("linkFeedback", unknown))).toEqual(["NOT_FOUND input.clauses"]);
  });

  it("does not replace the request that its giver named", async () => {
    const home = { product: "home-guard", version: "1", licence: undefined, fileAnyway: true };
    const own = await bed.requests.filed(ann, home);
    const one = await given({ request: own.number }, { actor: ann });
    const refused = await work("linkFeedback", { ...seen(one), request: null });
    expect(refusalsOf(refused)).toEqual(["BAD_USER_INPUT input.request"]);
  });
});

describe("what is held", () => {
  async function held(some: object = {}, asking?: Parameters<GivingBed["give"]>[1]): Promise<Data> {
    const one = await given(some, asking);
    await bed.api.db.query("UPDATE feedback SET held = true WHERE id = $1", [one.id]);
    await bed.api.db.query(
      "INSERT INTO feedback_held SELECT (jsonb_populate_record(NULL::feedback_held, to_jsonb(f))).* FROM feedback_fact f WHERE id = $1",
      [one.id],
    );
    await bed.api.db.query("DELETE FROM feedback_fact WHERE id = $1", [one.id]);
    return one;
  }

  it("is counted once released, as of when it came and with what became of its request since", async () => {
    const home = { product: "home-guard", version: "1", licence: undefined, fileAnyway: true };
    const own = await bed.requests.filed(ann, home);
    const one = await held({ request: own.number, satisfaction: 5 }, { actor: ann });
    expect(refusalsOf(await work("triageFeedback", { ...seen(one), state: "CLOSED" }))).toEqual([
      "BAD_USER_INPUT input.id",
    ]);
    bed.wait({ minutes: 5 });
    await bed.api.db.query(
      `INSERT INTO request_event (request_id, at, kind, actor_kind, actor_name, public, data)
       VALUES ($1, $2, 'MOVED', 'CUSTOMER', 'Ann', true, '{"move": "REOPEN", "from": "CLOSED", "to": "OPEN"}')`,
      [own.id, bed.api.contextFor().now().toString()],
    );
    bed.wait({ minutes: 5 });
    const { feedback } = await work("releaseFeedback", seen(one));
    expect(feedback).toMatchObject({ held: false, satisfaction: 5, receivedAt: one.receivedAt, revision: 2 });
    const fact = await factOf(one);
    expect(fact).toMatchObject({ satisfaction: 5, product: "home-guard", reopened: true });
    expect(fact.at.toISOString()).toBe(new Date(one.receivedAt).toISOString());
    expect(await bed.list(", held: true")).toEqual([]);
    expect(refusalsOf(await work("releaseFeedback", seen(feedback)))).toEqual(["BAD_USER_INPUT input.id"]);
  });

  it("is gone once discarded, and the audit knows by whom", async () => {
    const one = await held({ comment: "Buy this" });
    expect(await work("discardFeedback", { ...seen(one), reason: "Advertising" })).toMatchObject({
      feedback: null,
      userErrors: [],
    });
    expect(await bed.api.db.query("SELECT 1 FROM feedback WHERE id = $1", [one.id])).toEqual([]);
    const [entry] = await bed.api.db.query("SELECT action, reason, actor_name FROM audit_entry WHERE target_id = $1", [
      one.id,
    ]);
    expect(entry).toEqual({ action: "feedback.discard", reason: "Advertising", actor_name: agent.name });
  });
});
