import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestApi } from "../../../test/harness.ts";
import type { Actor } from "../../platform/context.ts";
import { aNewCompany, type Company } from "../coverage/eligibility-testbed.ts";
import { type Data, openRequestsBed, type RequestsBed } from "../requests/requests-testbed.ts";
import type { AttachmentSettings } from "./attachment-settings.ts";
import { passingAttachments } from "./attachment-settings.ts";

type Headers = Readonly<Record<string, string>>;
type Metadata = Readonly<Record<string, string>>;

/** A machine's program as its first bytes tell it, whatever its name says. */
export const PROGRAM = Buffer.concat([Buffer.from("MZ\u0090\0", "latin1"), Buffer.alloc(200, 7)]);

export interface AttachmentsBed extends RequestsBed {
  readonly company: Company;
  /** A request of the company's member. */
  readonly request: Data;
  readonly directory: string;
  readonly clock: { now: Temporal.Instant };
  /** By the tus protocol, as somebody. */
  tus(
    path: string,
    actor: Actor,
    init: { method: string; headers?: Headers; body?: Uint8Array<ArrayBuffer> },
  ): Promise<Response>;
  /** Announces a file; the answer to it. */
  announce(actor: Actor, size: number, metadata: Metadata): Promise<Response>;
  /** Sends all of a file at once. @returns its id. */
  upload(actor: Actor, content: Buffer, metadata?: Metadata): Promise<string>;
  download(id: string, actor: Actor, headers?: Headers): Promise<Response>;
  /** The row of an attachment or upload; undefined where there is none. */
  row(id: string): Promise<Data>;
  close(): Promise<void>;
}

export const actorHeader = (actor: Actor) => ({ "x-test-actor": encodeURIComponent(JSON.stringify(actor)) });

export function metadataHeader(metadata: Metadata): string {
  return Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString("base64")}`)
    .join(",");
}

/** A server that keeps attachments in a directory of its own, unless told otherwise. */
export async function openAttachmentsBed(some: Partial<AttachmentSettings> = {}): Promise<AttachmentsBed> {
  const directory = await mkdtemp(join(tmpdir(), "attachments-test-"));
  const clock = { now: Temporal.Instant.from("2026-11-23T10:00:00Z") };
  const attachments = { ...passingAttachments(), directory, ...some };
  const bed = await openRequestsBed(undefined, { attachments, clock: () => clock.now });
  const company = await aNewCompany(bed.api);
  const filed = await bed.filed(company.member, { fileAnyway: true });
  const request = await bed.done("takeUpDeclined", { id: filed.id, expectedRevision: 1, reason: "Let us look" });
  return {
    ...bed,
    ...sendingOver(bed.api),
    company,
    request,
    directory,
    clock,
    async close() {
      await bed.api.close();
      await rm(directory, { recursive: true });
    },
  };
}

function sendingOver(api: TestApi) {
  const tus: AttachmentsBed["tus"] = (path, actor, { method, headers, body }) =>
    api.http(path, {
      method,
      headers: { "tus-resumable": "1.0.0", ...actorHeader(actor), ...headers },
      ...(body === undefined ? {} : { body }),
    });
  const announce: AttachmentsBed["announce"] = (actor, size, metadata) => {
    const headers = { "upload-length": String(size), "upload-metadata": metadataHeader(metadata) };
    return tus("/attachments/uploads", actor, { method: "POST", headers });
  };
  const upload: AttachmentsBed["upload"] = async (actor, content, metadata = {}) => {
    const begun = await announce(actor, content.length, { filename: "log.txt", ...metadata });
    if (begun.status !== 201) throw new Error(await begun.text());
    const path = begun.headers.get("location") ?? "";
    const sent = await tus(path, actor, { method: "PATCH", headers: at(0), body: new Uint8Array(content) });
    if (sent.status !== 204) throw new Error(await sent.text());
    return path.split("/").at(-1) ?? "";
  };
  return {
    tus,
    announce,
    upload,
    download: (id: string, actor: Actor, headers: Headers = {}) =>
      api.http(`/attachments/${id}`, { headers: { ...actorHeader(actor), ...headers } }),
    row: async (id: string) => (await api.db.query("SELECT * FROM request_attachment WHERE id = $1", [id]))[0],
  };
}

/** The headers of bytes that go on at an offset. */
export function at(offset: number): Headers {
  return { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
}

/** What a route refused, as its status and the parts of the error. */
export async function refusalOf(response: Response): Promise<Data> {
  const { errors } = (await response.json()) as Data;
  return { status: response.status, message: errors[0].message, ...errors[0].extensions };
}
