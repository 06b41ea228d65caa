import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Upload as TusUpload } from "tus-js-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../../accounts/accounts-testbed.ts";
import { USUAL_LIMITS } from "../attachment-settings.ts";
import {
  type AttachmentsBed,
  actorHeader,
  at,
  openAttachmentsBed,
  PROGRAM,
  refusalOf,
} from "../attachments-testbed.ts";

let bed: AttachmentsBed;
beforeAll(async () => {
  const limits = { ...USUAL_LIMITS, fileBytes: 100_000, requestFiles: 8, requestBytes: 150_000, waitingPerPerson: 3 };
  bed = await openAttachmentsBed({ limits });
});
afterAll(() => bed.close());

const bytes = (size: number) => Buffer.from(Array.from({ length: size }, (_, index) => (index * 7) % 251));

const EVENTS = `query ($id: ID!) { request(id: $id) { attachments { id name size checksum state path message }
  events(first: 50) { nodes { kind actorKind actorName data } } } }`;

describe("an upload", () => {
  it("that is cut off goes on where it stands, and is attached with its checksum before the last bytes are acknowledged", async () => {
    const { member } = bed.company;
    const content = bytes(40_000);
    const begun = await bed.announce(member, content.length, { filename: "trace.bin", request: bed.request.id });
    expect(begun.status).toBe(201);
    const path = begun.headers.get("location") ?? "";
    expect(
      (await bed.tus(path, member, { method: "PATCH", headers: at(0), body: content.subarray(0, 9_000) })).status,
    ).toBe(204);
    // A connection that breaks: more is announced than comes.
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(content.subarray(9_000, 14_000)));
        setTimeout(() => controller.error(new Error("cut off")), 200);
      },
    });
    const headers = { "tus-resumable": "1.0.0", ...actorHeader(member), ...at(9_000) };
    const cut = { method: "PATCH", headers, body: broken, duplex: "half" } as RequestInit;
    await expect(bed.api.http(path, cut)).rejects.toThrow();

    const head = await bed.tus(path, member, { method: "HEAD" });
    const offset = Number(head.headers.get("upload-offset"));
    expect([9_000, 14_000]).toContain(offset);
    expect(head.headers.get("upload-length")).toBe("40000");
    const last = await bed.tus(path, member, {
      method: "PATCH",
      headers: at(offset),
      body: new Uint8Array(content.subarray(offset)),
    });
    expect([last.status, last.headers.get("upload-offset")]).toEqual([204, "40000"]);

    const { request } = await bed.ask(EVENTS, { id: bed.request.id }, { actor: member });
    const id = path.split("/").at(-1);
    expect(request.attachments).toEqual([
      {
        id,
        name: "trace.bin",
        size: 40_000,
        checksum: createHash("sha256").update(content).digest("hex"),
        state: "ATTACHED",
        path: `/attachments/${id}`,
        message: null,
      },
    ]);
    expect(request.events.nodes.at(-1)).toMatchObject({
      kind: "ATTACHED",
      actorKind: "CUSTOMER",
      actorName: member.name,
    });
    // Whoever did not hear of the end asks again, and nothing is written twice.
    const again = await bed.tus(path, member, { method: "HEAD" });
    expect([again.status, again.headers.get("upload-offset")]).toEqual([200, "40000"]);
    expect((await bed.tus(path, member, { method: "PATCH", headers: at(0), body: new Uint8Array(4) })).status).toBe(
      409,
    );
  });

  it("is sent by a client of the protocol in pieces", async () => {
    const content = bytes(30_000);
    const upload = await new Promise<TusUpload>((resolve, reject) => {
      const sending: TusUpload = new TusUpload(content, {
        endpoint: `${bed.api.url}/attachments/uploads`,
        chunkSize: 7_000,
        retryDelays: null,
        headers: actorHeader(agent),
        metadata: { filename: "by client.bin", request: bed.request.id },
        onError: reject,
        onSuccess: () => resolve(sending),
      });
      sending.start();
    });
    const row = await bed.row(upload.url?.split("/").at(-1) ?? "");
    expect(row).toMatchObject({ state: "ATTACHED", size: "30000", uploader_kind: "STAFF" });
  });

  it("goes on only where it stands, and tells where to look", async () => {
    const { member } = bed.company;
    const begun = await bed.announce(member, 10, { filename: "a" });
    const path = begun.headers.get("location") ?? "";
    const refused = await bed.tus(path, member, { method: "PATCH", headers: at(5), body: new Uint8Array(5) });
    expect(await refusalOf(refused)).toMatchObject({
      status: 409,
      code: "CONFLICT",
      message: expect.stringContaining("HEAD"),
    });
    const more = await bed.tus(path, member, { method: "PATCH", headers: at(0), body: new Uint8Array(11) });
    expect(await refusalOf(more)).toMatchObject({ status: 413 });
    expect((await bed.tus(path, member, { method: "HEAD" })).headers.get("upload-offset")).toBe("0");
    expect((await bed.tus(path, member, { method: "DELETE" })).status).toBe(204);
    expect((await bed.tus(path, member, { method: "HEAD" })).status).toBe(404);
    expect(await bed.row(path.split("/").at(-1) ?? "")).toBeUndefined();
  });

  it("is to everybody but its uploader one that does not exist, and goes to no request of another", async () => {
    const { member, administrator } = bed.company;
    const begun = await bed.announce(member, 10, { filename: "a" });
    const path = begun.headers.get("location") ?? "";
    const unknown = `/attachments/uploads/${crypto.randomUUID()}`;
    for (const method of ["PATCH", "DELETE"]) {
      for (const other of [administrator, agent]) {
        const [theirs, nobodys] = await Promise.all(
          [path, unknown].map(async (each) =>
            refusalOf(await bed.tus(each, other, { method, headers: at(0), body: new Uint8Array(1) })),
          ),
        );
        expect({ ...theirs, requestId: "" }).toEqual({ ...nobodys, requestId: "" });
        expect(theirs.status).toBe(404);
      }
    }
    expect((await bed.api.http(path, { method: "HEAD" })).status).toBe(401);
    const stranger = await bed.announce(customer("Stranger"), 10, { filename: "a", request: bed.request.id });
    expect(await refusalOf(stranger)).toMatchObject({ status: 404, field: ["upload-metadata", "request"] });
    await bed.tus(path, member, { method: "DELETE" });
  });

  it("is refused beyond a limit with the limit and what to do, and leaves nothing", async () => {
    const { member } = bed.company;
    const { id } = bed.request;
    const refused = async (size: number, metadata: Record<string, string>) =>
      refusalOf(await bed.announce(member, size, metadata));
    const count = async () => (await bed.api.db.query("SELECT count(*)::int AS n FROM request_attachment"))[0].n;
    const before = await count();
    expect(await refused(100_001, { filename: "a" })).toMatchObject({
      status: 413,
      limit: "fileBytes",
      allowed: 100_000,
    });
    expect(await refused(90_000, { filename: "a", request: id })).toMatchObject({ status: 413, limit: "requestBytes" });
    expect(await refused(0, { filename: "a" })).toMatchObject({ status: 400, field: ["upload-length"] });
    expect(await refused(10, { filename: " " })).toMatchObject({ status: 400, field: ["upload-metadata", "filename"] });
    expect(await refused(10, { filename: "a", draft: "perhaps" })).toMatchObject({
      field: ["upload-metadata", "draft"],
    });
    expect(await count()).toBe(before);
    // Begun all at once: no two find room for the last.
    const answers = await Promise.all(Array.from({ length: 6 }, () => bed.announce(member, 10, { filename: "a" })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 400, 400, 400]);
    const full = answers.find(({ status }) => status === 400);
    expect(full === undefined ? null : await refusalOf(full)).toMatchObject({ limit: "waitingPerPerson", allowed: 3 });
    for (const answer of answers) {
      const path = answer.headers.get("location");
      if (path !== null) await bed.tus(path, member, { method: "DELETE" });
    }
    expect(await count()).toBe(before);
  });

  it("is named by the last part of what it came as, and its type is what its bytes say", async () => {
    const metadata = {
      filename: "C:\\evil\\..\\photo\u202egnp.exe\r\n.png",
      filetype: "image/png",
      request: bed.request.id,
    };
    const id = await bed.upload(bed.company.member, PROGRAM, metadata);
    expect(await bed.row(id)).toMatchObject({
      name: "photognp.exe.png",
      declared_type: "image/png",
      sniffed_type: "application/x-msdownload",
      state: "ATTACHED",
    });
    expect(await readdir(join(bed.directory, "files"))).toContain(id);
  });
});
