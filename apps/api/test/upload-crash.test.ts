import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ApiProcess, startApiProcess } from "./api-process.ts";
import { signInAs } from "./sign-in.ts";

let database: TestDatabase;
let directory: string;
let api: ApiProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  directory = await mkdtemp(join(tmpdir(), "upload-crash-"));
});
afterAll(async () => {
  api?.signal("SIGKILL");
  await api?.ended;
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

const FILES = 20;
const PIECE = 60_000;

interface Sent {
  readonly content: Buffer<ArrayBuffer>;
  path: string | null;
  acknowledged: boolean;
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function start(): Promise<{ api: ApiProcess; ask: Ask }> {
  const environment = { SAMPLE_MODE: "true", JOB_CONCURRENCY: "0", ATTACHMENT_DIR: directory };
  const started = await startApiProcess(database.url, { ...environment, ATTACHMENT_WAITING_UPLOADS: "100" });
  api = started;
  const { accessToken } = await signInAs(started.url, "customer");
  const known = { authorization: `Bearer ${accessToken}`, "tus-resumable": "1.0.0" };
  return {
    api: started,
    ask: (path, init = {}) => fetch(new URL(path, started.url), { ...init, headers: { ...known, ...init.headers } }),
  };
}

async function graphql<Answer>(ask: Ask, query: string, variables: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await ask("/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  return ((await response.json()) as { data: Answer }).data;
}

/** As a client does: announces the file unless it has, asks where it stands, and sends on from there. */
async function send(ask: Ask, file: Sent, request: string): Promise<void> {
  file.path ??= await announce(ask, file.content.length, request);
  const head = await ask(file.path, { method: "HEAD" });
  for (let offset = Number(head.headers.get("upload-offset")); offset < file.content.length; ) {
    const headers = { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
    const body = file.content.subarray(offset, offset + PIECE);
    const answer = await ask(file.path, { method: "PATCH", headers, body });
    if (answer.status !== 204) throw new Error(await answer.text());
    offset = Number(answer.headers.get("upload-offset"));
  }
  file.acknowledged = true;
}

async function announce(ask: Ask, size: number, request: string): Promise<string> {
  const metadata = Object.entries({ filename: "trace.bin", request });
  const written = metadata.map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`).join(",");
  const headers = { "upload-length": String(size), "upload-metadata": written };
  const answer = await ask("/attachments/uploads", { method: "POST", headers });
  const path = answer.headers.get("location");
  if (path === null) throw new Error(await answer.text());
  return path;
}

it("a server killed amid uploads loses none that it acknowledged, and the others go on where they stand", async () => {
  const first = await start();
  const input = {
    idempotencyKey: "upload-crash",
    product: "sample-home-shield",
    problems: [{ kind: "SOFTWARE_FAULT", subject: "Scan stops", text: "See the traces." }],
    fileAnyway: true,
    account: (await graphql<{ ownAccounts: { id: string }[] }>(first.ask, "{ ownAccounts { id } }", {})).ownAccounts[0]
      ?.id,
  };
  const document = "mutation ($input: FileRequestInput!) { fileRequest(input: $input) { requests { id } } }";
  const { fileRequest } = await graphql<{ fileRequest: { requests: { id: string }[] } }>(first.ask, document, {
    input,
  });
  const request = fileRequest.requests[0]?.id ?? "";
  const files: Sent[] = Array.from({ length: FILES }, () => ({
    content: randomBytes(150_000),
    path: null,
    acknowledged: false,
  }));
  await Promise.allSettled(
    files.map(async (file) => {
      await send(first.ask, file, request);
      if (files.filter(({ acknowledged }) => acknowledged).length === 5) first.api.signal("SIGKILL");
    }),
  );
  first.api.signal("SIGKILL");
  await first.api.ended;
  const before = files.filter(({ acknowledged }) => acknowledged).map(({ path }) => path?.split("/").at(-1));
  expect(before.length).toBeGreaterThanOrEqual(5);
  expect(before.length).toBeLessThan(FILES);

  const second = await start();
  const ATTACHED =
    "query ($id: ID!) { request(id: $id) { attachments { id checksum } events(first: 100) { nodes { kind } } } }";
  type Attached = {
    request: { attachments: { id: string; checksum: string }[]; events: { nodes: { kind: string }[] } };
  };
  const kept = (await graphql<Attached>(second.ask, ATTACHED, { id: request })).request.attachments.map(({ id }) => id);
  expect(kept).toEqual(expect.arrayContaining(before));
  await Promise.all(files.map((file) => send(second.ask, file, request)));
  const { attachments, events } = (await graphql<Attached>(second.ask, ATTACHED, { id: request })).request;
  const checksums = files.map(({ content }) => createHash("sha256").update(content).digest("hex"));
  expect(attachments.map(({ checksum }) => checksum).toSorted()).toEqual(checksums.toSorted());
  expect(events.nodes.filter(({ kind }) => kind === "ATTACHED")).toHaveLength(FILES);
});
