import { fillPlaceholders, type PlaceholderValues } from "@supportbook/policy";
import type { Actor, Context, Locale } from "../../platform/context.ts";
import type { SupportRequestEntity } from "../requests/index.ts";
import type { CannedReplyEntity } from "./canned-reply.entity.ts";
import type { FilledReplyType } from "./canned-reply.type.ts";
import { presentReply, wordsOf } from "./present-reply.ts";

interface Filling {
  readonly row: CannedReplyEntity;
  readonly request: SupportRequestEntity;
  /** Who answers. */
  readonly actor: Actor;
}

/**
 * A reply in the words for a request, in the language in which its customer is answered. Where the reply is not said in
 * it, the other language stands in and the answer says so. A text with something missing is not given out.
 */
export function fillReply(context: Context, { row, request, actor }: Filling): FilledReplyType {
  const wanted: Locale = request.locale === "zh-CN" ? "zh-CN" : "en";
  const own = wordsOf(row, wanted);
  const locale = own === null ? otherThan(wanted) : wanted;
  const text = (own ?? wordsOf(row, locale))?.text ?? "";
  const filled = fillPlaceholders({ en: text, zh: text }, valuesFor(context, request, actor));
  const missing = filled.state === "FILLED" ? [] : [...filled.unknown, ...filled.blank];
  return {
    reply: presentReply(row, context.locale),
    locale: locale === "zh-CN" ? "ZH_CN" : "EN",
    otherLanguage: own === null,
    text: filled.state === "FILLED" ? filled.text.en : null,
    missing,
  };
}

function otherThan(locale: Locale): Locale {
  return locale === "en" ? "zh-CN" : "en";
}

function valuesFor({ catalogue }: Context, request: SupportRequestEntity, actor: Actor): PlaceholderValues {
  const product = catalogue.current().productById.get(request.productId);
  const version = product?.versions.find(({ id }) => id === request.versionId);
  return {
    customerName: request.requesterName,
    staffName: actor.name,
    requestNumber: request.number,
    requestSubject: request.subject,
    productName: product?.name ?? "",
    versionName: version?.name ?? "",
  };
}
