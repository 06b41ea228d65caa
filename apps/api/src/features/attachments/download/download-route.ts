import { create as contentDisposition } from "content-disposition";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requireAnyPermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import { say } from "../../../platform/say.ts";
import { attachmentFor, mayDownload } from "../keep/visible-attachment.ts";
import type { RequestAttachmentEntity } from "../record/request-attachment.entity.ts";

interface DownloadRoute {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly sample?: string | string[] };
}

const CONFIRMED = "confirmed";

/** Its length is told, and its bytes are those of the checksum. */
const AS_IT_IS = { exposeHeadRoute: false, compress: false } as const;

/**
 * `GET /attachments/<id>`: the file, always to be saved and never to be shown. The address is of no use to anybody who may
 * not see the request. A sample of malware takes `?sample=confirmed` or the header `x-confirm-sample: confirmed`.
 */
export const serveAttachmentDownloads: ServeRoutes = (server, contextOf) => {
  server.get<DownloadRoute>("/attachments/:id", AS_IT_IS, async (request, reply) => {
    const context = await contextOf(request);
    answering(request.facts, () => requireAnyPermission(context, ["ownRequests.use", "requests.read"]));
    const attachment = await attachmentFor(context, request.params.id);
    if (attachment === null || !mayDownload(context, attachment)) throw unknown(context);
    if (attachment.isMalwareSample && !isConfirmed(request)) throw unconfirmed(context);
    return await sendContent(context, reply, attachment);
  });
};

async function sendContent({ attachments }: Context, reply: FastifyReply, attachment: RequestAttachmentEntity) {
  const { storageKey, size, name, sniffedType, isMalwareSample } = attachment;
  const content = await attachments.data.read(storageKey);
  return reply
    .type(isMalwareSample ? "application/octet-stream" : (sniffedType ?? "application/octet-stream"))
    .header("content-length", size)
    .header("content-disposition", contentDisposition(name, { type: "attachment" }))
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cache-control", "private, no-store")
    .send(content);
}

function isConfirmed({ query, headers }: FastifyRequest<DownloadRoute>): boolean {
  return query.sample === CONFIRMED || headers["x-confirm-sample"] === CONFIRMED;
}

function unknown({ locale }: Context) {
  const text = {
    en: "There is no such attachment among those that you may see.",
    zh: "在您可以查看的附件中没有该附件。",
  };
  return fault("NOT_FOUND", say(locale, text), { field: ["id"] });
}

function unconfirmed({ locale }: Context) {
  const text = {
    en: "This file is a sample of malware. Take it only on a machine that is meant for it, with ?sample=confirmed.",
    zh: "此文件是恶意软件样本。请仅在专用设备上下载，并加上 ?sample=confirmed。",
  };
  return fault("BAD_USER_INPUT", say(locale, text), {
    field: ["sample"],
    reason: "MALWARE_SAMPLE",
    http: { status: 428 },
  });
}
