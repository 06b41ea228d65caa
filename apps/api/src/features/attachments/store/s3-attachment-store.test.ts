import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type AttachmentsBed, at, openAttachmentsBed } from "../attachments-testbed.ts";
import { openS3Stub, type S3Stub } from "./s3-stub-testbed.ts";

let s3: S3Stub;
let bed: AttachmentsBed;
beforeAll(async () => {
  s3 = await openS3Stub();
  const key = { id: "test", secret: "test" };
  const place = { endpoint: s3.url, bucket: "files", region: "eu-test-1", key, pathStyle: true };
  bed = await openAttachmentsBed({ s3: place });
});
afterAll(async () => {
  await bed.close();
  await s3.close();
});

it("keeps an upload of several parts in a bucket, serves it, sets it apart, and takes it away", async () => {
  const { member } = bed.company;
  const content = randomBytes(12_000_000);
  const begun = await bed.announce(member, content.length, { filename: "dump.bin", request: bed.request.id });
  const path = begun.headers.get("location") ?? "";
  for (const [from, to] of [
    [0, 2_000_000],
    [2_000_000, 8_000_000],
  ] as const) {
    const body = new Uint8Array(content.subarray(from, to));
    expect((await bed.tus(path, member, { method: "PATCH", headers: at(from), body })).status).toBe(204);
  }
  expect((await bed.tus(path, member, { method: "HEAD" })).headers.get("upload-offset")).toBe("8000000");
  const rest = new Uint8Array(content.subarray(8_000_000));
  expect((await bed.tus(path, member, { method: "PATCH", headers: at(8_000_000), body: rest })).status).toBe(204);

  const id = path.split("/").at(-1) ?? "";
  const checksum = createHash("sha256").update(content).digest("hex");
  expect(await bed.row(id)).toMatchObject({ state: "ATTACHED", checksum });
  const got = await bed.download(id, member);
  expect(
    createHash("sha256")
      .update(Buffer.from(await got.arrayBuffer()))
      .digest("hex"),
  ).toBe(checksum);

  const change = async (name: string, input: string) =>
    (await bed.ask(`mutation ($id: ID!) { ${name}(input: { id: $id${input} }) { userErrors { message } } }`, {
      id,
    })) as object;
  expect(await change("markAsSample", "")).toEqual({ markAsSample: { userErrors: [] } });
  expect([...s3.objects.keys()].filter((key) => !key.endsWith(".info"))).toEqual([
    expect.stringMatching(/^files\/samples\//),
  ]);
  expect(await change("removeAttachment", "")).toEqual({ removeAttachment: { userErrors: [] } });
  expect([[...s3.objects.keys()], [...s3.unfinished.keys()]]).toEqual([[], []]);
});
