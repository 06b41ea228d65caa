import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../../platform/context.ts";
import { type ErrorCode, fault } from "../../../platform/faults.ts";
import { send } from "../../../platform/http/error-answers.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requireAnyPermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import { say } from "../../../platform/say.ts";
import { answerSettled } from "./answer-settled.ts";
import { discardUpload } from "./discard-upload.ts";
import { ownUpload } from "./own-upload.ts";
import { isComplete, settleUpload } from "./settle-upload.ts";
import { type Sending, type TusHandler, tusHandler, UPLOADS } from "./tus-server.ts";

interface UploadRoute {
  readonly Params: { readonly id: string };
}

/**
 * Resumable uploads by the tus protocol: `POST /attachments/uploads` announces a file, `PATCH` of its address sends bytes,
 * `HEAD` tells how many have come, `DELETE` gives it up. An upload is its uploader's: to others it does not exist.
 */
export const serveAttachmentUploads: ServeRoutes = async (server, contextOf) => {
  const sendings = new WeakMap<FastifyRequest, Sending>();
  let tus: TusHandler | undefined;
  // A scope of its own: elsewhere only JSON is read, and less of it.
  await server.register(async (scope) => {
    passBodiesOn(scope);
    // Before a byte of the body is read.
    scope.addHook<UploadRoute>("onRequest", async (request) => {
      const context = await contextOf(request);
      const actor = answering(request.facts, () => requireAnyPermission(context, ["ownRequests.use", "requests.work"]));
      const { id } = request.params;
      sendings.set(request, { context, actor, upload: id === undefined ? null : await ownUpload(context, actor, id) });
    });
    const handle = async (request: FastifyRequest, reply: FastifyReply) => {
      const sending = sendings.get(request);
      if (sending === undefined) throw new Error("an upload got past its guard");
      const { context, upload } = sending;
      const settled = upload === null ? null : await settledUpload(context, request, upload);
      if (settled !== null && request.method !== "DELETE") return answerSettled(request, reply, settled);
      if (upload !== null && request.method === "DELETE") return await discardUpload(sending, upload, reply);
      tus ??= tusHandler(context);
      return await answer(reply, await tus(sending, request, reply));
    };
    scope.post(UPLOADS, handle);
    scope.route({ method: ["HEAD", "PATCH", "DELETE"], url: `${UPLOADS}/:id`, handler: handle });
  });
};

/** The upload where all of its bytes are there; what a crash kept from being ended is ended now. */
async function settledUpload(context: Context, { method }: FastifyRequest, upload: NonNullable<Sending["upload"]>) {
  if (upload.state !== "RECEIVING") return upload;
  if (method === "DELETE" || !(await isComplete(context, upload))) return null;
  return await settleUpload(context, upload);
}

/** What the library answers, with refusals in the shape of all others; who may ask from where is told elsewhere. */
async function answer(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  for (const [name, value] of response.headers) {
    if (!name.startsWith("access-control-") && name !== "content-length") void reply.header(name, value);
  }
  void reply.header("cache-control", "no-store");
  const { status } = response;
  if (status < 400) return reply.code(status).send(status === 201 ? "" : undefined);
  const own = (await response.text()).trim();
  const message = say(reply.request.facts.locale, TOLD[status] ?? { en: own, zh: own });
  return send(reply, { status, code: CODES[status] ?? (status < 500 ? "BAD_USER_INPUT" : "INTERNAL"), message });
}

const CODES: Readonly<Record<number, ErrorCode>> = { 404: "NOT_FOUND", 409: "CONFLICT", 410: "NOT_FOUND" };

const TOLD: Readonly<Record<number, { en: string; zh: string }>> = {
  409: {
    en: "Upload-Offset is not where the upload stands. Ask for the offset with HEAD, and send on from there.",
    zh: "Upload-Offset 与上传的当前位置不符。请用 HEAD 查询位置，并从该处继续发送。",
  },
  412: {
    en: "Tus-Resumable is missing or not 1.0.0. Send the header with every request.",
    zh: "缺少 Tus-Resumable 或其值不是 1.0.0。请在每个请求中发送该标头。",
  },
  413: {
    en: "More bytes were sent than Upload-Length announced. Begin anew with the size that the file has.",
    zh: "发送的字节数超过 Upload-Length。请以文件的实际大小重新开始。",
  },
};

/** As a stream: a file is read as it comes, and never held as a whole. */
function passBodiesOn(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (_request, body, done) => done(null, body));
  scope.addHook("preParsing", async (request) => {
    const encoding = request.headers["content-encoding"] ?? "identity";
    if (encoding === "identity") return;
    const message = {
      en: `The body comes as ${encoding}; send the bytes of the file as they are, without a content-encoding.`,
      zh: `请求正文的 content-encoding 为 ${encoding}；请原样发送文件内容，不要压缩。`,
    };
    const details = { field: ["content-encoding"], http: { status: 415 } };
    throw fault("BAD_USER_INPUT", say(request.facts.locale, message), details);
  });
}
