import { placeholderProblems } from "@supportbook/policy";
import type { Locale } from "../../platform/context.ts";
import type { CannedReplyEntity } from "./canned-reply.entity.ts";
import type { CannedReplyType, CannedReplyWordsType } from "./canned-reply.type.ts";

/** What a reply says in a language; null where it says nothing in it. */
export function wordsOf(row: CannedReplyEntity, locale: Locale): CannedReplyWordsType | null {
  const [title, text] = locale === "zh-CN" ? [row.titleZh, row.textZh] : [row.titleEn, row.textEn];
  return title === null || text === null ? null : { title, text };
}

export function presentReply(row: CannedReplyEntity, locale: Locale): CannedReplyType {
  const [en, zh] = [wordsOf(row, "en"), wordsOf(row, "zh-CN")];
  const [first, second] = locale === "zh-CN" ? [zh, en] : [en, zh];
  return {
    id: row.id,
    title: (first ?? second)?.title ?? "",
    en,
    zh,
    placeholders: placeholderProblems({ en: row.textEn ?? "", zh: row.textZh ?? "" }, []).unknown.toSorted(),
    retired: row.retiredAt !== null,
    revision: row.revision,
  };
}
