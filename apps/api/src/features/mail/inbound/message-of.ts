import type { Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import type { KeptFiles } from "./keep-files.ts";
import { ownWords } from "./own-words.ts";
import type { ReadMail } from "./read-mail.ts";

/** With room for what is said about it below. */
const LONGEST_WORDS = 19_000;

/** What a mail says as a message of the conversation; what of it does not come along is told at its end. */
export function messageOf({ text }: ReadMail, files: KeptFiles, locale: Locale): string {
  const words = ownWords(text);
  const cut = words.length - LONGEST_WORDS;
  const notes = [...(cut > 0 ? [wasCut(cut)] : []), ...(files.leftOut > 0 ? [leftOut(files.leftOut)] : [])];
  const told = notes.map((note) => `[${say(locale, note)}]`);
  const said = [words.slice(0, LONGEST_WORDS).toWellFormed(), ...told].join("\n\n").trim();
  return said === "" ? say(locale, NO_WORDS) : said;
}

const NO_WORDS: Text = { en: "[Files without words]", zh: "［仅有文件，无正文］" };

function wasCut(characters: number): Text {
  return {
    en: `The mail went on for ${characters} characters, which were left out.`,
    zh: `该邮件后续 ${characters} 个字符已略去。`,
  };
}

function leftOut(files: number): Text {
  const en = files === 1 ? "A file" : `${files} files`;
  return {
    en: `${en} came with the mail and was left out, being empty, too large or too much: add it on the request's page.`,
    zh: `邮件附带的 ${files} 个文件因为空、过大或过多而未收录：请在请求页面添加。`,
  };
}
