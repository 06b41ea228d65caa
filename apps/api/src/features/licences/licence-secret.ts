import { createHash } from "node:crypto";
import type { Text } from "@supportbook/policy";
import type { Secrets } from "../../platform/secrets.ts";
import type { LicenceSecretKind } from "./register/licence.entity.ts";

/** A code or a key file as it is kept: found by its hash, told apart by its ending, and unreadable otherwise. */
export interface KeptSecret {
  readonly secretKind: LicenceSecretKind;
  readonly secretHash: Buffer;
  readonly secretSealed: Buffer;
  readonly ending: string;
}

/** A code or key file as somebody gave it, ready to be looked up. Never to be logged, stored or quoted. */
export interface GivenSecret {
  readonly kind: LicenceSecretKind;
  /** What the holder has, to be handed out again: the code as it was written, the file in base64. */
  readonly text: string;
  /** What is the same however it was written. */
  readonly identity: string;
  readonly ending: string;
}

export const LARGEST_KEY_FILE = 65_536;
const CODE = /^[A-Z0-9]{8,64}$/;
const LONGEST_WRITTEN_CODE = 200;
const ENDING = 4;
const MASK = "••••";

export const UNREADABLE_CODE: Text = {
  en: "This is no activation code: it has 8 to 64 letters and digits; spaces and hyphens between them do not count. Copy it again.",
  zh: "这不是激活码：激活码由 8 至 64 个字母和数字组成，其间的空格和连字符不计。请重新复制。",
};

export const UNREADABLE_KEY_FILE: Text = {
  en: `This is no key file: send its bytes in base64, at most ${LARGEST_KEY_FILE / 1_024} KB of them.`,
  zh: `这不是密钥文件：请以 base64 发送其内容，最多 ${LARGEST_KEY_FILE / 1_024} KB。`,
};

/** A code without what people add or change when they copy it: blanks, hyphens of any kind, small letters. */
export function normalCode(text: string): string {
  if (text.length > LONGEST_WRITTEN_CODE) return "";
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Dash_Punctuation}\u2212]/gu, "")
    .toUpperCase();
}

/** Null where the text is no code. */
export function givenCode(text: string): GivenSecret | null {
  const normal = normalCode(text);
  if (!CODE.test(normal)) return null;
  return { kind: "ACTIVATION_CODE", text: text.trim(), identity: `code ${normal}`, ending: normal.slice(-ENDING) };
}

/** Null where the text is not base64, or the file is empty or too large. */
export function givenKeyFile(base64: string): GivenSecret | null {
  const text = base64.replace(/\s/g, "");
  if (text.length > (LARGEST_KEY_FILE / 3) * 4 + 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64");
  if (bytes.length === 0 || bytes.length > LARGEST_KEY_FILE) return null;
  const hash = createHash("sha256").update(bytes).digest("hex").toUpperCase();
  return {
    kind: "KEY_FILE",
    text: bytes.toString("base64"),
    identity: `file ${hash}`,
    ending: hash.slice(-ENDING),
  };
}

/** What the register finds the licence by. */
export function hashOf(secrets: Secrets, given: GivenSecret): Buffer {
  return secrets.lookUp(`licence ${given.identity}`);
}

export function keptSecret(secrets: Secrets, given: GivenSecret): KeptSecret {
  return {
    secretKind: given.kind,
    secretHash: hashOf(secrets, given),
    secretSealed: secrets.seal(given.text),
    ending: given.ending,
  };
}

/** How a code is shown to whoever may not see it. */
export function masked(ending: string): string {
  return `${MASK}${ending}`;
}
