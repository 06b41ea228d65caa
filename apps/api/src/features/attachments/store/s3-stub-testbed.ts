import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Multipart {
  readonly key: string;
  readonly parts: Map<number, Buffer>;
}

export interface S3Stub {
  readonly url: string;
  /** Objects by bucket and name. */
  readonly objects: Map<string, { body: Buffer; metadata: Record<string, string> }>;
  readonly unfinished: Map<string, Multipart>;
  close(): Promise<void>;
}

/** The few calls of S3 that the store makes, in memory; it checks no signature. */
export async function openS3Stub(): Promise<S3Stub> {
  const objects: S3Stub["objects"] = new Map();
  const unfinished: S3Stub["unfinished"] = new Map();
  const server = createServer((request, response) => {
    void answer({ objects, unfinished }, request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    objects,
    unfinished,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}

type Kept = Pick<S3Stub, "objects" | "unfinished">;

async function answer(kept: Kept, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://s3.invalid");
  const key = decodeURIComponent(pathname.slice(1));
  const body = await bodyOf(request);
  const uploadId = searchParams.get("uploadId");
  if (searchParams.has("uploads")) return begin(kept, key, response);
  if (uploadId !== null) {
    return multipart(kept, { request, response, body, uploadId, partNumber: Number(searchParams.get("partNumber")) });
  }
  const found = kept.objects.get(key);
  if (request.method === "PUT") {
    kept.objects.set(key, { body, metadata: metadataOf(request) });
    response.writeHead(200, { etag: '"object"' }).end();
  } else if (request.method === "DELETE") {
    kept.objects.delete(key);
    response.writeHead(204).end();
  } else if (found === undefined) {
    missing(response, "NoSuchKey");
  } else {
    response.writeHead(200, { "content-length": found.body.length, ...found.metadata });
    response.end(request.method === "HEAD" ? undefined : found.body);
  }
}

function begin({ unfinished }: Kept, key: string, response: ServerResponse): void {
  const id = randomUUID();
  unfinished.set(id, { key, parts: new Map() });
  const [bucket, ...rest] = key.split("/");
  xml(
    response,
    "InitiateMultipartUploadResult",
    `<Bucket>${bucket}</Bucket><Key>${rest.join("/")}</Key><UploadId>${id}</UploadId>`,
  );
}

interface MultipartCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: Buffer;
  readonly uploadId: string;
  readonly partNumber: number;
}

function multipart({ objects, unfinished }: Kept, call: MultipartCall): void {
  const { request, response, body, uploadId, partNumber } = call;
  const upload = unfinished.get(uploadId);
  if (upload === undefined) {
    missing(response, "NoSuchUpload");
    return;
  }
  const parts = [...upload.parts].sort(([one], [other]) => one - other);
  if (request.method === "PUT") {
    upload.parts.set(partNumber, body);
    response.writeHead(200, { etag: `"${partNumber}"` }).end();
  } else if (request.method === "GET") {
    const listed = parts.map(
      ([number, { length }]) =>
        `<Part><PartNumber>${number}</PartNumber><ETag>"${number}"</ETag><Size>${length}</Size></Part>`,
    );
    xml(response, "ListPartsResult", `<IsTruncated>false</IsTruncated>${listed.join("")}`);
  } else if (request.method === "POST") {
    objects.set(upload.key, { body: Buffer.concat(parts.map(([, part]) => part)), metadata: {} });
    unfinished.delete(uploadId);
    xml(response, "CompleteMultipartUploadResult", `<Key>${upload.key}</Key><ETag>"all"</ETag>`);
  } else {
    unfinished.delete(uploadId);
    response.writeHead(204).end();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function metadataOf({ headers }: IncomingMessage): Record<string, string> {
  const given = Object.entries(headers).filter(([name]) => name.startsWith("x-amz-meta-"));
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

function xml(response: ServerResponse, root: string, content: string): void {
  response.writeHead(200, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><${root}>${content}</${root}>`);
}

function missing(response: ServerResponse, code: string): void {
  response.writeHead(404, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>none</Message></Error>`);
}
