import type { Text } from "@supportbook/policy";
import { badInput, type Refusal } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";

const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 2_000;
const LONGEST_EMAIL = 254;
const EMAIL = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+\.[^\s@<>()[\]",;:\\.]+$/;
const PHONE = /^\+?[\d\s()./-]{3,40}$/;

/** A name as it is kept. */
export function tidyName(given: string): string {
  return storableText(given.trim());
}

/** An optional text as it is kept: blank is none. */
export function tidyText(given: string | null | undefined): string | null {
  const text = storableText(given?.trim() ?? "");
  return text === "" ? null : text;
}

export function nameProblems(field: readonly string[], name: string): Refusal[] {
  if (name.length > 0 && name.length <= LONGEST_NAME) return [];
  return [
    badInput(field, {
      en: `${field.join(".")} has ${name.length} characters; give it 1 to ${LONGEST_NAME}.`,
      zh: `${field.join(".")} 有 ${name.length} 个字符；应为 1 至 ${LONGEST_NAME} 个。`,
    }),
  ];
}

/** A page that anyone can open: nothing that a browser would run. */
export function addressProblems(field: readonly string[], url: string | null): Refusal[] {
  const isPage =
    url === null || (url.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url));
  return problemUnless(isPage, field, {
    en: "is no address of a page: write it whole, such as https://example.com/support.",
    zh: "不是网页地址：请完整填写，例如 https://example.com/support。",
  });
}

export function emailProblems(field: readonly string[], email: string | null): Refusal[] {
  const isEmail = email === null || (email.length <= LONGEST_EMAIL && EMAIL.test(email));
  return problemUnless(isEmail, field, {
    en: "is no e-mail address: write it such as sales@example.com.",
    zh: "不是电子邮件地址：请写成 sales@example.com 的形式。",
  });
}

export function phoneProblems(field: readonly string[], phone: string | null): Refusal[] {
  return problemUnless(phone === null || PHONE.test(phone), field, {
    en: "is no telephone number: write 3 to 40 digits, blanks and +()-./ such as +00 0000 0000.",
    zh: "不是电话号码：请用 3 至 40 个数字、空格和 +()-./ 填写，例如 +00 0000 0000。",
  });
}

function problemUnless(isFine: boolean, field: readonly string[], { en, zh }: Text): Refusal[] {
  const name = field.join(".");
  return isFine ? [] : [badInput(field, { en: `${name} ${en}`, zh: `${name} ${zh}` })];
}
