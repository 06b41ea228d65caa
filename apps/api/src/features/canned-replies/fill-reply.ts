import { calendarDateOf, fillPlaceholders, type PlaceholderValues, type Text } from "@supportbook/policy";
import type { Actor, Context, Locale } from "../../platform/context.ts";
import { requestAddress } from "../mail/index.ts";
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
  const language = locale === "zh-CN" ? "zh" : "en";
  const filled = fillPlaceholders({ en: text, zh: text }, valuesFor(context, request, actor));
  const missing = filled.state === "FILLED" ? [] : [...filled.unknown, ...filled.blank];
  return {
    reply: presentReply(row, context.locale),
    locale: locale === "zh-CN" ? "ZH_CN" : "EN",
    otherLanguage: own === null,
    text: filled.state === "FILLED" ? filled.text[language] : null,
    missing,
  };
}

function otherThan(locale: Locale): Locale {
  return locale === "en" ? "zh-CN" : "en";
}

function valuesFor(
  { catalogue, mail, vendorTimeZone }: Context,
  request: SupportRequestEntity,
  actor: Actor,
): PlaceholderValues {
  const product = catalogue.current().productById.get(request.productId);
  const version = product?.versions.find(({ id }) => id === request.versionId);
  return {
    customerName: request.requesterName,
    staffName: actor.name,
    requestNumber: request.number,
    requestSubject: request.subject,
    productName: product?.name ?? "",
    versionName: version?.name ?? "",
    requestAddress: requestAddress(mail.publicUrl, request.number),
    closesOn: closesOn(request, vendorTimeZone),
  };
}

/** The announced day (6.4), by the vendor's days; blank where none is announced. */
function closesOn({ closeAnnouncedFor }: SupportRequestEntity, vendorTimeZone: string): Text {
  if (closeAnnouncedFor === null) return { en: "", zh: "" };
  const day = calendarDateOf(Temporal.Instant.fromEpochMilliseconds(closeAnnouncedFor.getTime()), vendorTimeZone);
  const written = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
  return { en: written("en-GB"), zh: written("zh-CN") };
}
