import EmailReplyParser from "email-reply-parser";
import { ANSWER_LINE } from "../compose/request-letter.ts";

/** Beyond this the rules of the library, which look at line after line, would take too long. */
const LONGEST_LOOKED_AT = 100_000;
/** What mail programs write over what they quote, in front of our line; it names a time or an address. */
const INTRODUCTION = /(^|\n)(?=[^\n]*[@\d])[^\n]*([:：]|\b(wrote|schrieb|écrit)|写道)\s*$/;

/**
 * What the sender of an answer wrote: all above the line that our mails begin with, without quotes and signature. Rather
 * too much than too little: where nothing would be left, all of it is kept.
 */
export function ownWords(text: string): string {
  const plain = text.replaceAll("\r\n", "\n");
  const line = ANSWER_LINE.exec(plain);
  const above = line === null ? plain : plain.slice(0, line.index);
  const kept = above.length > LONGEST_LOOKED_AT ? above : new EmailReplyParser().parseReply(above);
  // A text without our line may well end with a colon.
  const introduced = (words: string) => (line === null ? words : withoutIntroduction(words));
  return [introduced(kept), introduced(above), plain].map((each) => each.trim()).find((each) => each !== "") ?? "";
}

/** The line `On Monday, Support wrote:` stands over the quote, and says nothing. */
function withoutIntroduction(above: string): string {
  return above.replace(/[\s>]+$/, "").replace(INTRODUCTION, "");
}
