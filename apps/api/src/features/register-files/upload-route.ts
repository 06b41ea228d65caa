import { Readable } from "node:stream";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Actor, Context } from "../../platform/context.ts";
import { BrokenTable, placeInFile } from "../../platform/csv/broken-table.ts";
import { fault } from "../../platform/faults.ts";
import type { ServeRoutes } from "../../platform/http/server.ts";
import { requirePermission } from "../../platform/permissions.ts";
import { answering } from "../../platform/request-facts.ts";
import { say } from "../../platform/say.ts";
import { receiveFile } from "./receive-file.ts";
import type { Register } from "./register.ts";
import { registerAt } from "./register-address.ts";

interface UploadRoute {
  readonly Params: { readonly register: string };
  readonly Querystring: { readonly fileName?: string | string[] };
}

interface Uploader {
  readonly context: Context;
  readonly actor: Actor;
  readonly register: Register;
}

/** `POST /register-files/<register>`: takes a CSV file, keeps it sealed, and answers the id of its import. */
export const serveUploads: ServeRoutes = async (server, contextOf) => {
  const uploaders = new WeakMap<FastifyRequest, Uploader>();
  // A scope of its own: elsewhere only JSON is read, and less of it.
  await server.register(async (scope) => {
    passBodiesOn(scope);
    scope.post<UploadRoute>("/register-files/:register", {
      // Before the body is read: nobody is to send 64 MB in vain.
      async onRequest(request) {
        const context = await contextOf(request);
        uploaders.set(
          request,
          answering(request.facts, () => uploaderOf(context, request.params.register)),
        );
      },
      async handler(request, reply) {
        const uploader = uploaders.get(request);
        if (uploader === undefined) throw new Error("an upload got past its guard");
        const id = await receive(request, uploader);
        return reply.code(201).header("cache-control", "no-store").send({ id });
      },
    });
  });
};

function uploaderOf(context: Context, address: string): Uploader {
  const actor = requirePermission(context, "registers.import");
  const register = registerAt(context, address);
  requirePermission(context, register.editPermission);
  return { context, actor, register };
}

type UploadRequest = FastifyRequest<UploadRoute>;

async function receive(request: UploadRequest, { context, actor, register }: Uploader): Promise<string> {
  const bytes = request.body instanceof Readable ? request.body : Readable.from([]);
  try {
    return await receiveFile(context, actor, { register, fileName: fileNameOf(request), bytes });
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    const { line, text } = error;
    const place = placeInFile(line);
    const message = {
      en: `The file cannot be read: ${place.en}: ${text.en}. Nothing was kept.`,
      zh: `无法读取该文件：${place.zh}：${text.zh}。文件未保存。`,
    };
    throw fault("BAD_USER_INPUT", say(context.locale, message), {
      field: ["body"],
      place: say(context.locale, place),
      reason: say(context.locale, text),
      row: line,
    });
  }
}

const LONGEST_NAME = 200;

/** The last part of a path, without what could steer a terminal or break a line of the history. */
function fileNameOf({ query }: UploadRequest): string {
  const given = typeof query.fileName === "string" ? query.fileName : "";
  const name = (given.split(/[\\/]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .toWellFormed()
    .trim();
  return name === "" ? "register.csv" : [...name].slice(0, LONGEST_NAME).join("");
}

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
