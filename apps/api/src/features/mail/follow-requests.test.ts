import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../accounts/accounts-testbed.ts";
import { aNewCompany } from "../coverage/eligibility-testbed.ts";
import { type Data, filing, problem } from "../requests/requests-testbed.ts";
import { type MailBed, openMailBed } from "./mail-testbed.ts";

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed();
});
afterAll(() => bed.close());

const person = (name: string) => {
  const actor = customer(name);
  return { actor, address: String(actor.email) };
};
const linkTo = ({ number }: Data) => `http://localhost:4000/support/requests/${number}`;

describe("mail about a request", () => {
  it("begins with a receipt in the customer's language: number, outcome, what applies, where to follow it", async () => {
    const { actor, address } = person("Mei");
    const filed = filing({ problems: [problem({ subject: "<b>扫描</b>中断" })] });
    const request = await bed.done("fileRequest", filed, { actor, locale: "zh-CN" });
    const [mail] = await bed.settled(address, 1);
    expect(mail).toMatchObject({ state: "SENT", attempts: 1, request: { number: request.number } });
    const [arrived] = await bed.arrived(address);
    expect(arrived?.subject).toBe(`[${request.number}] <b>扫描</b>中断`);
    expect(arrived?.from?.text).toBe('"Vendor support" <support@vendor.example>');
    expect(arrived?.headers.get("auto-submitted")).toBe("auto-generated");
    const finding = request.receipts[0].decidedBy[0];
    const [explained] = await bed.api.db.query<Data[]>(
      `SELECT f ->> 'explanation' AS words FROM request_receipt r, jsonb_array_elements(r.decision -> 'findings') f
       WHERE r.request_id = $1 AND f ->> 'clause' = $2`,
      [request.id, finding],
    );
    expect(arrived?.text).toContain("在支持范围内");
    expect(arrived?.text).toContain(JSON.parse(explained.words).zh);
    expect(arrived?.text).toContain(linkTo(request));
  });

  it("tells of replies, questions and ends, in one thread, and of each change once", async () => {
    const { actor, address } = person("Thea");
    const request = await bed.filed(actor);
    await bed.done("replyToRequest", { id: request.id, body: "Look at <script>alert(1)</script> & wait" });
    const asked = {
      move: "ASK_CUSTOMER",
      message: "Which build is it?",
      assignee: { subject: "a", name: "Secret agent" },
    };
    const waiting = await bed.seen(request.id);
    await bed.done("moveRequest", { id: request.id, expectedRevision: waiting.revision, ...asked });
    await bed.done("answerRequest", { id: request.id, body: "It is 4711" }, { actor });
    const open = await bed.seen(request.id);
    const solved = { move: "RESOLVE", message: "Fixed in 4712", reason: "Known walrus" };
    await bed.done("moveRequest", { id: request.id, expectedRevision: open.revision, ...solved });

    const mails = await bed.settled(address, 4);
    const bodies = mails.map(({ body }) => body);
    expect(bodies).toHaveLength(4);
    expect(bodies[1]).toContain("Test agent wrote:\n\nLook at <script>");
    expect(bodies[2]).toMatch(/we need something from you:[\s\S]*Which build is it\?/);
    expect(bodies[3]).toMatch(/is solved[\s\S]*within 7 days[\s\S]*Fixed in 4712/);
    expect(bodies.join()).not.toMatch(/4711|walrus|Secret agent/);

    const [first, ...later] = await bed.arrived(address);
    const root = first?.messageId;
    expect(first?.references).toBeUndefined();
    for (const mail of later) expect([mail.references].flat()[0]).toBe(root);
    expect(later.map(({ inReplyTo }) => inReplyTo)).toEqual([root, later[0]?.messageId, later[1]?.messageId]);
    expect(later[0]?.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; wait");
    expect(later[0]?.html).toContain(`<a href="${linkTo(request)}">`);
  });

  it("tells nothing that is internal, and nobody what he did himself", async () => {
    const { actor, address } = person("Ida");
    const request = await bed.filed(actor);
    await bed.done("addNote", { id: request.id, body: "A difficult walrus" });
    const { revision } = await bed.seen(request.id);
    const assignee = { subject: "agent-2", name: "Second agent" };
    await bed.done("assignRequest", { id: request.id, expectedRevision: revision, assignee });
    await bed.done("answerRequest", { id: request.id, body: "One thing more" }, { actor });
    const { revision: now } = await bed.seen(request.id);
    await bed.done("withdrawRequest", { id: request.id, expectedRevision: now }, { actor });
    // What is told last shows that nothing was told before it.
    await bed.done("replyToRequest", { id: request.id, body: "Goodbye" });
    expect((await bed.settled(address, 2)).map(({ body }) => /Goodbye/.test(body))).toEqual([false, true]);
  });

  it("goes to the account's administrators once the requester has left it", async () => {
    const company = await aNewCompany(bed.api);
    const { subject } = company.member;
    const [left, administrator] = ["left@quay.example", "office@quay.example"];
    const reachAt = "UPDATE account_member SET email = $2 WHERE subject = $1";
    await bed.api.db.query(reachAt, [subject, left]);
    await bed.api.db.query(reachAt, [company.administrator.subject, administrator]);
    const request = await bed.filed(company.member, { fileAnyway: true });
    await bed.api.db.query("UPDATE account_member SET removed_at = now() WHERE subject = $1", [subject]);
    await bed.done("replyToRequest", { id: request.id, body: "Who goes on with this?" });
    expect((await bed.settled(administrator, 1))[0]).toMatchObject({
      state: "SENT",
      request: { number: request.number },
    });
    const toLeft = await bed.outbox({ search: left });
    expect(toLeft.filter(({ body }) => body.includes("Who goes on"))).toEqual([]);
  });

  it("is seen next to the request by staff alone, and in the outbox by administrators alone", async () => {
    const { actor, address } = person("Uma");
    const request = await bed.filed(actor);
    await bed.settled(address, 1);
    const mailsOf = async (who: Data) =>
      (
        await bed.ask(
          "query ($id: ID!) { request(id: $id) { mails { nodes { recipient state } totalCount } } }",
          request,
          { actor: who },
        )
      ).request.mails;
    expect(await mailsOf(agent)).toEqual({ nodes: [{ recipient: address, state: "SENT" }], totalCount: 1 });
    expect(await mailsOf(actor)).toEqual({ nodes: [], totalCount: 0 });
    for (const who of [agent, actor]) {
      const { errors } = await bed.api.query("{ outbox { totalCount } }", {}, { actor: who });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
    }
  });
});
