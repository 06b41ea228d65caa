import { access } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AttachmentsBed, at, openAttachmentsBed } from "../attachments-testbed.ts";
import { UploadLocker } from "../store/upload-locker.ts";
import { clearUploads } from "./clear-uploads.ts";

let bed: AttachmentsBed;
beforeAll(async () => {
  bed = await openAttachmentsBed();
});
afterAll(() => bed.close());

const text = Buffer.from("what the machine said\n");

describe("an upload", () => {
  it("has one writer at a time, through whichever process, until it is done or dead", async () => {
    const { member } = bed.company;
    const path = (await bed.announce(member, 10, { filename: "a" })).headers.get("location") ?? "";
    const id = path.split("/").at(-1) ?? "";
    const [here, there] = [new UploadLocker(bed.api.db), new UploadLocker(bed.api.db)];
    const { signal } = new AbortController();
    const first = here.newLock(`files/${id}`);
    await first.lock(signal, () => {});
    const impatient = new AbortController();
    const waiting = there.newLock(`files/${id}`).lock(impatient.signal, () => {});
    impatient.abort();
    await expect(waiting).rejects.toMatchObject({ body: expect.stringContaining("lock") });
    await first.unlock();
    const second = there.newLock(`files/${id}`);
    await second.lock(signal, () => {});
    // As if its process had been killed long enough ago.
    await bed.api.db.query("UPDATE request_attachment SET held_until = now() - interval '1 second' WHERE id = $1", [
      id,
    ]);
    const third = here.newLock(`files/${id}`);
    await third.lock(signal, () => {});
    await Promise.all([second.unlock(), third.unlock()]);
    expect(await bed.row(id)).toMatchObject({ held_by: null });
    await bed.tus(path, member, { method: "DELETE" });
  });
});

describe("the clean-up", () => {
  it("ends what a crash kept from being ended, and clears what nobody attached within a day", async () => {
    const { member } = bed.company;
    const context = bed.api.contextFor();
    const complete = await bed.upload(member, text, { request: bed.request.id });
    // As if the process had died between the last byte and the end.
    await bed.api.db.query(
      `UPDATE request_attachment SET state = 'RECEIVING', checksum = NULL, attached_at = NULL WHERE id = $1`,
      [complete],
    );
    const head = await bed.tus(`/attachments/uploads/${complete}`, member, { method: "HEAD" });
    expect(head.headers.get("upload-offset")).toBe(String(text.length));
    expect(await bed.row(complete)).toMatchObject({ state: "ATTACHED" });
    await bed.api.db.query(`UPDATE request_attachment SET state = 'RECEIVING', checksum = NULL WHERE id = $1`, [
      complete,
    ]);

    const begun = await bed.announce(member, 10, { filename: "half" });
    const half = begun.headers.get("location") ?? "";
    await bed.tus(half, member, { method: "PATCH", headers: at(0), body: new Uint8Array(5) });
    const waiting = await bed.upload(member, text);
    bed.clock.now = bed.clock.now.add({ hours: 23 });
    await clearUploads(context);
    expect(await bed.row(complete)).toMatchObject({ state: "ATTACHED" });
    expect(await bed.row(waiting)).toMatchObject({ state: "WAITING" });
    const { storage_key: key } = await bed.row(waiting);
    bed.clock.now = bed.clock.now.add({ hours: 2 });
    await clearUploads(context);
    expect([await bed.row(waiting), await bed.row(half.split("/").at(-1) ?? "")]).toEqual([undefined, undefined]);
    await expect(access(join(bed.directory, key))).rejects.toThrow();
    expect(await bed.row(complete)).toMatchObject({ state: "ATTACHED" });
  });
});
