import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Data } from "../../requests/requests-testbed.ts";
import { type MailBed, openMailBed } from "../mail-testbed.ts";
import { asked, type Headers, mail, person, post, said } from "./answers-testbed.ts";

const start = Temporal.Instant.from("2026-11-23T10:00:00Z");
let days = 0;
let ticks = 0;
let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(() => start.add({ hours: 24 * days, milliseconds: ticks++ }));
});
afterAll(() => bed.close());

const receive = async (raw: string): Promise<Data> => (await post(bed, raw)).json();

async function move(request: Data, some: object): Promise<Data> {
  const { revision } = await bed.seen(request.id);
  return await bed.done("moveRequest", { id: request.id, expectedRevision: revision, ...some });
}

const TAKEN = { state: "TAKEN", reason: null };

describe("an answer by mail", () => {
  it("answers what support asked, without what it quotes; the same mail twice is one message", async () => {
    const anna = person("Anna");
    const { request, byAddress } = await asked(bed, anna);
    await move(request, { move: "ASK_CUSTOMER", message: "Which build?", assignee: { subject: "a", name: "Agent" } });
    const [, question] = await bed.settled(anna.email, 2);
    const raw = mail(
      "Anna <ANNA@customer.example>",
      byAddress,
      `It is 4711.\r\n\r\n${question.body.replace(/^/gm, "> ")}`,
    );
    const answers = await Promise.all([receive(raw), receive(raw), receive(raw)]);
    expect([...answers, await receive(raw)]).toEqual([TAKEN, TAKEN, TAKEN, TAKEN]);
    expect(await said(bed, request)).toEqual([
      "OPEN",
      "CUSTOMER The scan stops halfway.",
      "STAFF Which build?",
      "CUSTOMER It is 4711.",
    ]);
  });

  it("finds its request by the thread alone, takes its files along, and says what of it was left out", async () => {
    const { request, byThread } = await asked(bed, person("Bea"));
    const body = [
      "--x",
      "Content-Type: text/plain; charset=gb18030",
      "Content-Transfer-Encoding: base64",
      "",
      "1tDOxA==",
      "--x",
      "Content-Type: text/plain; name=log.txt",
      "Content-Disposition: attachment; filename=log.txt",
      "",
      "line",
      "--x",
      "Content-Type: application/octet-stream; name=empty.bin",
      "Content-Disposition: attachment; filename=empty.bin",
      "",
      "",
      "--x--",
    ];
    const headers = { ...byThread, "Content-Type": "multipart/mixed; boundary=x" };
    expect(await receive(mail("bea@customer.example", headers, body.join("\r\n")))).toEqual(TAKEN);
    const [category, , message] = await said(bed, request);
    expect(category).toBe("NEW");
    expect(message).toMatch(/^CUSTOMER 中文\n\n\[A file came with the mail and was left out/);
    const document =
      "query ($id: ID!) { request(id: $id) { messages { nodes { attachments { name size checksum } } } } }";
    const { messages } = (await bed.ask(document, request)).request;
    const checksum = createHash("sha256").update("line").digest("hex");
    expect(messages.nodes.map(({ attachments }: Data) => attachments)).toEqual([
      [],
      [{ name: "log.txt", size: 4, checksum }],
    ]);
  });

  it("reopens what has ended as long as it may, and is told what to do instead later", async () => {
    const cleo = person("Cleo");
    const { request, byAddress } = await asked(bed, cleo);
    await move(request, { move: "RESOLVE", message: "Fixed" });
    expect(await receive(mail(cleo.email, byAddress, "It is not."))).toEqual(TAKEN);
    expect((await said(bed, request)).at(0)).toBe("OPEN");
    await move(request, { move: "CLOSE", message: "Over", reason: "Over" });
    days = 30;
    expect(await receive(mail(cleo.email, byAddress, "It is back."))).toEqual({ state: "REJECTED", reason: "ENDED" });
    const told = (await bed.settled(cleo.email, 4)).at(-1);
    expect(told).toMatchObject({ kind: "ANSWER", state: "SENT" });
    expect(told.body).toContain(`http://localhost:4000/support/requests/${request.number}`);
    expect((await said(bed, request)).at(0)).toBe("CLOSED");
    days = 0;
  });

  it("is taken from nobody else, who learns nothing from that, and is told so once a day", async () => {
    const { request, to, byAddress } = await asked(bed, person("Dora"));
    const [before, forged] = [await said(bed, request), to.replace(/.@/, (end) => (end === "a@" ? "b@" : "a@"))];
    const [stranger, other] = ["stranger@elsewhere.example", "other@elsewhere.example"];
    expect(await receive(mail(stranger, byAddress, "Let me in"))).toEqual({ state: "REJECTED", reason: "NOT_THEIRS" });
    expect(await receive(mail(other, { To: forged }, "Let me in"))).toEqual({
      state: "REJECTED",
      reason: "NO_REQUEST",
    });
    await receive(mail(stranger, byAddress, "Let me in again"));
    const [toStranger, ...more] = await bed.settled(stranger, 1);
    const [toOther] = await bed.settled(other, 1);
    expect(more).toEqual([]);
    expect(toStranger.body).toBe(toOther.body);
    expect(toStranger.request).toBeNull();
    expect(await said(bed, request)).toEqual(before);
    const [, , kept] = (
      await bed.ask(
        "{ receivedMails(first: 3) { nodes { sender state reason text } } }",
        {},
        { actor: { subject: "x", name: "X", roles: ["admin"] } },
      )
    ).receivedMails.nodes;
    expect(kept).toEqual({ sender: other, state: "REJECTED", reason: "NO_REQUEST", text: "Let me in" });
  });

  it("is neither taken from a machine nor answered to one, nor to ourselves", async () => {
    const eva = person("Eva");
    const { request, byAddress, byThread } = await asked(bed, eva);
    const before = await said(bed, request);
    const machines: Headers[] = [
      { "Auto-Submitted": "auto-replied" },
      { Precedence: "bulk" },
      { "Return-Path": "<>" },
      { "List-Id": "<all.customer.example>" },
    ];
    for (const headers of machines) {
      const answer = await receive(mail(eva.email, { ...byAddress, ...headers }, "I am out of the office"));
      expect(answer).toEqual({ state: "IGNORED", reason: "AUTOMATIC" });
    }
    const circled = mail(eva.email, byAddress, "Round and round", byThread.References);
    expect(await receive(circled)).toEqual({ state: "IGNORED", reason: "AUTOMATIC" });
    expect(await said(bed, request)).toEqual(before);
    expect(await bed.outbox({ search: eva.email })).toHaveLength(1);
  });

  it("comes only from a mail server that shows the secret, and only so large", async () => {
    const raw = mail("anybody@elsewhere.example", { To: "support@vendor.example" }, "x".repeat(200_000));
    expect((await post(bed, raw, "another secret, as long as it")).status).toBe(403);
    expect((await post(bed, raw)).status).toBe(413);
    expect(await bed.outbox({ search: "anybody@" })).toEqual([]);
  });
});
