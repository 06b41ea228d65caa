import type { FastifyError, FastifyInstance, FastifyRequest } from "fastify";
import type { Actor, Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import { say } from "../../../platform/say.ts";
import { FORMATS, type Format, MalformedFile } from "../record.ts";
import { uploadImport } from "./upload-import.ts";
import { LARGEST_UPLOAD } from "./uploaded-file.ts";

const ADDRESS = "/imports";

interface UploadRoute {
  readonly Querystring: { readonly format?: string | string[]; readonly fileName?: string | string[] };
}

/** `POST /imports`: takes the bytes of a lifecycle file as they are, and answers the id under which it is planned. */
export const serveImports: ServeRoutes = async (server, contextOf) => {
  const uploaders = new WeakMap<FastifyRequest, { context: Context; actor: Actor }>();
  // A scope of its own: elsewhere only JSON is read, and less of it.
  await server.register(async (scope) => {
    readAnyBytes(scope);
    scope.post<UploadRoute>(ADDRESS, {
      bodyLimit: LARGEST_UPLOAD,
      // Before the body is read: nobody is to send 32 MB in vain.
      async onRequest(request) {
        const context = await contextOf(request);
        request.facts.noted.target = `POST ${ADDRESS}`;
        const actor = answering(request.facts, () => requirePermission(context, "lifecycle.import"));
        uploaders.set(request, { context, actor });
      },
      async handler(request, reply) {
        const uploader = uploaders.get(request);
        if (uploader === undefined) throw new Error("an upload got past its guard");
        const id = await upload(request, uploader);
        return reply.code(201).header("cache-control", "no-store").send({ id });
      },
    });
  });
};

type UploadRequest = FastifyRequest<UploadRoute>;

async function upload(request: UploadRequest, { context, actor }: { context: Context; actor: Actor }): Promise<string> {
  const format = formatOf(request, context);
  const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    return await uploadImport(context, actor, { format, fileName: fileNameOf(request, format), content });
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    const { place, reason } = error;
    const message = {
      en: `The file cannot be read: ${place}: ${reason}. Nothing was kept.`,
      zh: `无法读取该文件：${place}：${reason}。文件未保存。`,
    };
    throw fault("BAD_USER_INPUT", say(context.locale, message), { field: ["body"], place, reason });
  }
}

function formatOf({ query }: UploadRequest, { locale }: Context): Format {
  const format = FORMATS.find((each) => each === query.format);
  if (format !== undefined) return format;
  const message = {
    en: `Say with ?format= what the file is: ${FORMATS.join(", ")}.`,
    zh: `请用 ?format= 说明文件格式：${FORMATS.join("、")}。`,
  };
  throw fault("BAD_USER_INPUT", say(locale, message), { field: ["format"] });
}

const LONGEST_NAME = 200;

/** The last part of a path, without what could steer a terminal or break a line of the history. */
function fileNameOf({ query }: UploadRequest, format: Format): string {
  const given = typeof query.fileName === "string" ? query.fileName : "";
  const name = (given.split(/[\\/]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .toWellFormed()
    .trim();
  return name === "" ? `${format} file` : [...name].slice(0, LONGEST_NAME).join("");
}

function readAnyBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
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
  scope.setErrorHandler<FastifyError>((error, request) => {
    throw error.code === "FST_ERR_CTP_BODY_TOO_LARGE" ? tooLarge(request) : error;
  });
}

function tooLarge(request: FastifyRequest): Error {
  const megabytes = LARGEST_UPLOAD / 1024 / 1024;
  const message = {
    en: `The file is larger than ${megabytes} MB, which is the limit. Split it.`,
    zh: `文件超过上限 ${megabytes} MB。请拆分后上传。`,
  };
  const details = { field: ["body"], limit: "uploadBytes", allowed: LARGEST_UPLOAD, http: { status: 413 } };
  return fault("BAD_USER_INPUT", say(request.facts.locale, message), details);
}
