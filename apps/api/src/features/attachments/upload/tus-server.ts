import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { Server } from "@tus/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor, Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";
import { newStorageKey } from "../store/attachment-store.ts";
import { UploadLocker } from "../store/upload-locker.ts";
import { beginUpload } from "./begin-upload.ts";
import { settleUpload } from "./settle-upload.ts";
import { type UploadMetadata, uploadMetadata } from "./upload-metadata.ts";

export const UPLOADS = "/attachments/uploads";

/** Who sends, and to which upload; none where one is begun. */
export interface Sending {
  readonly context: Context;
  readonly actor: Actor;
  readonly upload: RequestAttachmentEntity | null;
}

/** What comes of a request by the tus protocol, in the words of the library. */
export type TusHandler = (sending: Sending, request: FastifyRequest, reply: FastifyReply) => Promise<Response>;

interface Beginning {
  readonly id: string;
  readonly file: UploadMetadata;
}

/** What the library asks of us about one request, and what we have to say to it ourselves. */
class TusRequest {
  readonly sending: Sending;
  beginning: Beginning | undefined;
  /** What one of our own steps was refused for, which the library would tell in its own way. */
  failure: unknown;

  constructor(sending: Sending) {
    this.sending = sending;
  }

  async trying<T>(step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (error) {
      this.failure = error;
      throw error;
    }
  }
}

/** The library, over the store and the database of these contexts. */
export function tusHandler({ attachments, db }: Pick<Context, "attachments" | "db">): TusHandler {
  const requests = new WeakMap<object, TusRequest>();
  const of = (request: object) => {
    const known = requests.get(request);
    if (known === undefined) throw new Error("the library asked about a request that it was not given");
    return known;
  };
  const tus = new Server({
    path: UPLOADS,
    datastore: attachments.data,
    locker: new UploadLocker(db),
    generateUrl: (_request, { id }) => `${UPLOADS}/${id.split("/").at(-1)}`,
    getFileIdFromRequest: (request) => of(request).sending.upload?.storageKey,
    namingFunction: (request, metadata) => of(request).trying(async () => begin(of(request), metadata ?? {})),
    onUploadCreate: (request, { size }) => of(request).trying(async () => announce(of(request), size)),
    onUploadFinish: (request) => of(request).trying(async () => finish(of(request))),
  });
  return async (sending, request, reply) => {
    const web = webRequest(request, reply);
    const known = new TusRequest(sending);
    requests.set(web, known);
    const response = await tus.handleWeb(web);
    if (known.failure !== undefined) throw known.failure;
    return response;
  };
}

function begin(request: TusRequest, metadata: Readonly<Record<string, string | null>>): string {
  const beginning = { id: randomUUID(), file: uploadMetadata(request.sending.context, metadata) };
  request.beginning = beginning;
  return newStorageKey(beginning.id, beginning.file.isMalwareSample);
}

async function announce({ beginning, sending }: TusRequest, size: number | undefined) {
  const { context, actor } = sending;
  if (size === undefined) {
    const text = {
      en: "Say in Upload-Length how many bytes will come; Upload-Defer-Length is not taken.",
      zh: "请在 Upload-Length 中给出总字节数；不支持 Upload-Defer-Length。",
    };
    throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["upload-length"] });
  }
  if (beginning === undefined) throw new Error("an upload was created before it was named");
  await beginUpload(context, actor, { ...beginning.file, id: beginning.id, size });
  // What was said about the file is kept in the database alone.
  return { metadata: {} };
}

async function finish({ sending: { context, upload }, beginning }: TusRequest): Promise<Record<string, never>> {
  const id = upload?.id ?? beginning?.id ?? "";
  await settleUpload(context, await context.db.getRepository(RequestAttachmentEntity).findOneByOrFail({ id }));
  return {};
}

/** The library takes a request of the web; what it finds under `runtime` tells it of a connection that was cut. */
function webRequest({ raw, body, headers }: FastifyRequest, { raw: response }: FastifyReply): Request {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  const stream = body instanceof Readable ? { body: Readable.toWeb(body), duplex: "half" } : {};
  const init = { method: raw.method, headers: given, ...stream } as RequestInit;
  const request = new Request(new URL(raw.url ?? "/", "http://uploads.invalid"), init);
  return Object.assign(request, { runtime: { name: "node", node: { req: raw, res: response } } });
}
