import { access } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { aNewCompany } from "../../coverage/eligibility-testbed.ts";
import { grouped, merging, shown, splitting } from "../../requests/groups/groups-testbed.ts";
import { filing, problem, refusalsOf } from "../../requests/requests-testbed.ts";
import { type AttachmentsBed, openAttachmentsBed, PROGRAM, refusalOf } from "../attachments-testbed.ts";

let bed: AttachmentsBed;
beforeAll(async () => {
  bed = await openAttachmentsBed();
});
afterAll(() => bed.close());

const SEEN = `query ($id: ID!) { request(id: $id) {
  attachments { id name path isMalwareSample passwordNote state removedBy mayChange sniffedType }
  messages(first: 50) { nodes { body attachments { id } } }
  events(first: 50) { nodes { kind data } } } }`;

type Actor = typeof agent;
const seen = async (actor: Actor, id = bed.request.id) => (await bed.ask(SEEN, { id }, { actor })).request;
const text = Buffer.from("what the machine said\n");

const CHANGE = "{ attachment { id state isMalwareSample path } userErrors { code field message } }";
const mark = async (input: object, actor: Actor) =>
  (
    await bed.ask(
      `mutation ($input: MarkAsSampleInput!) { markAsSample(input: $input) ${CHANGE} }`,
      { input },
      { actor },
    )
  ).markAsSample;
const remove = async (id: string, actor: Actor) =>
  (
    await bed.ask(
      `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) ${CHANGE} }`,
      { input: { id } },
      { actor },
    )
  ).removeAttachment;

describe("attaching", () => {
  it("takes uploads that a message or a filing names, with it or not at all", async () => {
    const { member } = bed.company;
    const [first, second] = [await bed.upload(member, text), await bed.upload(member, text)];
    expect(await seen(member)).toMatchObject({ attachments: [] });
    const answer = { id: bed.request.id, body: "See the log", attachments: [first] };
    await bed.done("answerRequest", answer, { actor: member });
    const filed = await bed.filed(member, { problems: [problem({ attachments: [second] })], fileAnyway: true });
    expect((await seen(member)).messages.nodes.at(-1)).toEqual({ body: "See the log", attachments: [{ id: first }] });
    expect((await seen(member, filed.id)).messages.nodes[0].attachments).toEqual([{ id: second }]);

    const begun = await bed.announce(member, 5, { filename: "half" });
    const half = begun.headers.get("location")?.split("/").at(-1) ?? "";
    const foreign = await bed.upload(agent, text);
    const before = await seen(member);
    for (const [attachments, code] of [
      [[first], "CONFLICT"],
      [[half], "CONFLICT"],
      [[foreign], "NOT_FOUND"],
      [["nonsense"], "NOT_FOUND"],
    ]) {
      const payload = await bed.change(
        "answerRequest",
        { id: bed.request.id, body: "Not said", attachments },
        { actor: member },
      );
      expect(refusalsOf(payload)).toEqual([`${code} input.attachments`]);
    }
    const refused = await bed.change(
      "fileRequest",
      filing({ problems: [problem({ attachments: [foreign] })], fileAnyway: true }),
      {
        actor: member,
      },
    );
    expect(refused.requests).toEqual([]);
    expect(await seen(member)).toEqual(before);
  });

  it("to a note stays with staff: in no list, event or download of the customer", async () => {
    const { member } = bed.company;
    const before = await seen(member);
    const id = await bed.upload(agent, text, { filename: "inside.txt" });
    await bed.done("addNote", { id: bed.request.id, body: "Look", attachments: [id] });
    expect(await seen(member)).toEqual(before);
    expect((await seen(agent)).attachments.map((each: { id: string }) => each.id)).toContain(id);
    expect((await bed.download(id, agent)).status).toBe(200);
    expect((await bed.download(id, member)).status).toBe(404);
  });

  it("goes along with a message that is split off, and with one that is merged is still read by whoever sees its own request", async () => {
    const { member, administrator } = bed.company;
    const id = await bed.upload(member, text);
    const asked = { id: bed.request.id, body: "To be split off", attachments: [id] };
    await bed.done("answerRequest", asked, { actor: member });
    const { message_id: message } = await bed.row(id);
    const { created } = await grouped(bed, "splitRequest", splitting(await shown(bed, bed.request.id), [message]));
    expect(await bed.row(id)).toMatchObject({ request_id: created.id, message_id: message });

    const theirs = await bed.filed(administrator, { fileAnyway: true });
    for (const { id: declined, revision: expectedRevision } of [created, theirs]) {
      await bed.done("takeUpDeclined", { id: declined, expectedRevision, reason: "Let us look" });
    }
    await grouped(bed, "mergeRequests", merging(await shown(bed, created.id), await shown(bed, theirs.id)));
    expect(await bed.row(id)).toMatchObject({ request_id: theirs.id });
    expect(await bed.seen(theirs.id, { actor: member })).toBeNull();
    expect((await bed.download(id, member)).status).toBe(200);
  });
});

describe("a download", () => {
  it("is a file to be saved for whoever sees the request, and nothing to anybody else", async () => {
    const { member, administrator } = bed.company;
    const name = "Größe “2” 日志.html";
    const id = await bed.upload(member, Buffer.from("<html><script>1</script>"), {
      filename: name,
      request: bed.request.id,
    });
    for (const actor of [member, administrator, agent]) {
      const response = await bed.download(id, actor);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe("<html><script>1</script>");
      const { headers } = response;
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename=/);
      expect(headers.get("content-disposition")).toContain(`filename*=UTF-8''Gr%C3%B6%C3%9Fe`);
      expect(headers.get("content-type")).toBe("application/octet-stream");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("sandbox");
      expect(headers.get("cache-control")).toBe("private, no-store");
    }
    const neighbour = await aNewCompany(bed.api);
    const strip = async (response: Response) => ({ ...(await refusalOf(response)), requestId: "" });
    const unknown = crypto.randomUUID();
    for (const actor of [neighbour.administrator, neighbour.member, customer("Loner")]) {
      const theirs = await strip(await bed.download(id, actor));
      expect(theirs).toMatchObject({ status: 404, code: "NOT_FOUND" });
      expect(theirs).toEqual(await strip(await bed.download(unknown, actor)));
    }
    expect((await bed.api.http(`/attachments/${id}`)).status).toBe(401);
  });
});

describe("a sample of malware", () => {
  it("lies apart, and goes to its uploader and those who work on requests after they confirmed it, as plain bytes", async () => {
    const { member, administrator } = bed.company;
    const id = await bed.upload(member, PROGRAM, { filename: "virus.exe", request: bed.request.id });
    expect(refusalsOf(await mark({ id }, administrator))).toEqual(["FORBIDDEN input.id"]);
    const old = (await bed.row(id)).storage_key;
    expect(await mark({ id, passwordNote: "infected" }, member)).toMatchObject({
      attachment: { isMalwareSample: true },
    });
    const row = await bed.row(id);
    expect(row.storage_key).toMatch(/^samples\//);
    await expect(access(join(bed.directory, old))).rejects.toThrow();

    expect(await refusalOf(await bed.download(id, agent))).toMatchObject({ status: 428, reason: "MALWARE_SAMPLE" });
    for (const actor of [agent, member]) {
      const response = await bed.download(id, actor, { "x-confirm-sample": "confirmed" });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/octet-stream"]);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(PROGRAM);
    }
    expect((await bed.download(id, administrator, { "x-confirm-sample": "confirmed" })).status).toBe(404);
    const shown = (await seen(administrator)).attachments.find((each: { id: string }) => each.id === id);
    expect(shown).toMatchObject({ isMalwareSample: true, path: null, passwordNote: null, mayChange: false });
  });
});

describe("what is removed", () => {
  it("is gone from the store, and who removed it stays", async () => {
    const { member, administrator } = bed.company;
    const id = await bed.upload(member, text, { request: bed.request.id });
    expect(refusalsOf(await remove(id, customer("Loner")))).toEqual(["NOT_FOUND input.id"]);
    expect(refusalsOf(await remove(id, administrator))).toEqual(["FORBIDDEN input.id"]);
    const { storage_key: key } = await bed.row(id);
    expect(await remove(id, agent)).toMatchObject({ attachment: { state: "REMOVED", path: null }, userErrors: [] });
    await expect(access(join(bed.directory, key))).rejects.toThrow();
    expect((await bed.download(id, agent)).status).toBe(404);
    const { attachments, events } = await seen(agent);
    expect(attachments.find((each: { id: string }) => each.id === id)).toMatchObject({ removedBy: agent.name });
    expect(events.nodes.at(-1)).toMatchObject({ kind: "ATTACHMENT_REMOVED", data: { attachment: id } });
    expect(refusalsOf(await remove(id, agent))).toEqual(["NOT_FOUND input.id"]);
  });
});
