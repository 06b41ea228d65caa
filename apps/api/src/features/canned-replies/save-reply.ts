import { randomUUID } from "node:crypto";
import { placeholderProblems, REPLY_PLACEHOLDERS } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { type KeptKind, type KeptOutcome, keepRecord } from "../../platform/kept-record.ts";
import { badInput, type Refusal, refuseAny } from "../../platform/refusal.ts";
import { storableText } from "../../platform/storable.ts";
import { CannedReplyEntity } from "./canned-reply.entity.ts";
import type { CannedReplyWordsInput, RetireCannedReplyInput, SaveCannedReplyInput } from "./canned-reply.type.ts";

const LONGEST_TITLE = 100;
const LONGEST_TEXT = 10_000;

const keptReplies: KeptKind<CannedReplyEntity> = {
  entity: CannedReplyEntity,
  targetType: "CannedReply",
  noun: { en: "canned reply", zh: "常用答复" },
  labelOf: ({ titleEn, titleZh }) => titleEn ?? titleZh ?? "",
  factsOf: ({ titleEn, textEn, titleZh, textZh }) => ({ titleEn, textEn, titleZh, textZh }),
};

type Outcome = KeptOutcome<CannedReplyEntity>;

/** Writes a canned reply, or changes one. */
export async function saveReply(context: Context, input: SaveCannedReplyInput): Promise<Outcome> {
  const { id = null, expectedRevision = null, reason } = input;
  const edit = { action: "cannedReplies.save", id, expectedRevision, reason };
  return await keepRecord(context, keptReplies, {
    ...edit,
    revise: (before) => {
      refuseAny(replyProblems(input));
      const { title: titleEn, text: textEn } = tidied(input.en);
      const { title: titleZh, text: textZh } = tidied(input.zh);
      const retiredAt = before?.retiredAt ?? null;
      return { id: before?.id ?? randomUUID(), titleEn, textEn, titleZh, textZh, retiredAt };
    },
  });
}

/** Has nobody use a canned reply any more, or lets them use it again. */
export async function retireReply(context: Context, input: RetireCannedReplyInput, retired: boolean): Promise<Outcome> {
  const action = retired ? "cannedReplies.retire" : "cannedReplies.restore";
  const since = retired ? new Date(context.now().epochMilliseconds) : null;
  return await keepRecord(context, keptReplies, {
    ...input,
    action,
    reason: input.reason,
    revise: (before) => {
      if (before === null) throw new Error("A reply that is not there is not retired.");
      return { ...before, retiredAt: since === null ? null : (before.retiredAt ?? since) };
    },
  });
}

function tidied(words: CannedReplyWordsInput | null | undefined): { title: string | null; text: string | null } {
  if (words == null) return { title: null, text: null };
  return { title: storableText(words.title.trim()), text: storableText(words.text.trim()) };
}

function replyProblems({ en, zh }: SaveCannedReplyInput): Refusal[] {
  if (en == null && zh == null) {
    const text = {
      en: "Say it in one language at least: give en, zh or both.",
      zh: "请至少填写一种语言：en、zh 或两者。",
    };
    return [badInput(["en"], text)];
  }
  return [...(en == null ? [] : wordsProblems("en", en)), ...(zh == null ? [] : wordsProblems("zh", zh))];
}

function wordsProblems(language: "en" | "zh", { title, text }: CannedReplyWordsInput): Refusal[] {
  return [
    ...lengthProblems([language, "title"], title, LONGEST_TITLE),
    ...lengthProblems([language, "text"], text, LONGEST_TEXT),
    ...openProblems([language, "text"], text),
  ];
}

function lengthProblems(field: readonly string[], given: string, longest: number): Refusal[] {
  const { length } = given.trim();
  if (length > 0 && length <= longest) return [];
  return [
    badInput(field, {
      en: `This has ${length} characters; write 1 to ${longest}.`,
      zh: `此项有 ${length} 个字符；应为 1 至 ${longest} 个。`,
    }),
  ];
}

/** A placeholder that nothing fills would keep the reply from ever being sent. */
function openProblems(field: readonly string[], text: string): Refusal[] {
  const { unknown, malformed } = placeholderProblems({ en: text, zh: text });
  const known = Object.keys(REPLY_PLACEHOLDERS);
  const wrong = [...unknown.map((name) => `{{${name}}}`), ...malformed];
  if (wrong.length === 0) return [];
  return [
    badInput(field, {
      en: `Nothing fills ${wrong.join(", ")}. There are ${known.join(", ")}; write two braces that are meant as such as {{{{.`,
      zh: `没有内容可填入 ${wrong.join("、")}。可用：${known.join("、")}；如需两个花括号本身，请写作 {{{{。`,
    }),
  ];
}
