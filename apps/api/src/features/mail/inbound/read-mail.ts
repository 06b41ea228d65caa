import { createHash } from "node:crypto";
import { type AddressObject, type HeaderValue, type ParsedMail, simpleParser } from "mailparser";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { storableText } from "../../../platform/storable.ts";
import type { WholeFile } from "../../attachments/index.ts";

/** What of a mail that came in counts. */
export interface ReadMail {
  /** Its `Message-ID`, or where it has none a digest of it, so that the same mail is the same. */
  readonly mailId: string;
  /** The one person whom it says it is from, in small letters; null where it says none, or several. */
  readonly sender: string | null;
  /** Everybody whom it was addressed or delivered to. */
  readonly addressees: readonly string[];
  /** Ids of the mails that it answers, by `References` and `In-Reply-To`. */
  readonly answers: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Whether a machine wrote it (RFC 3834, and what came before it). */
  readonly isAutomatic: boolean;
  readonly files: readonly WholeFile[];
}

const LONGEST_HTML = 1_000_000;
const LONGEST_ID = 500;
const LONGEST_SUBJECT = 300;
/** Where mail servers write whom they delivered to: a hidden copy is addressed nowhere else. */
const DELIVERED = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];

/** @param raw a mail as RFC 822 has it. What is broken in it is left out: a mail is never refused for its form. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(raw, {
    skipImageLinks: true,
    skipTextToHtml: true,
    maxHtmlLengthToParse: LONGEST_HTML,
  });
  const { headers, from, to, cc, messageId, subject = "", text = "", attachments } = mail;
  const senders = addressesIn(from);
  return {
    mailId: storableText(messageId ?? `<${createHash("sha256").update(raw).digest("hex")}@no-id.invalid>`).slice(
      0,
      LONGEST_ID,
    ),
    sender: senders.length === 1 ? (senders[0]?.toLowerCase() ?? null) : null,
    addressees: [...addressesIn(to), ...addressesIn(cc), ...DELIVERED.flatMap((name) => textsOf(headers.get(name)))],
    answers: answersOf(mail),
    subject: storableText(subject).slice(0, LONGEST_SUBJECT),
    text: storableText(text),
    isAutomatic: isAutomatic(headers),
    files: attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? "attachment",
      declaredType: contentType,
      content,
    })),
  };
}

function addressesIn(field: AddressObject | AddressObject[] | undefined): string[] {
  const lists = field === undefined ? [] : [field].flat();
  const people = lists.flatMap(({ value }) => value.flatMap((each) => [each, ...(each.group ?? [])]));
  return people.flatMap(({ address }) => (address !== undefined && isMailAddress(address) ? [address] : []));
}

function answersOf({ references, inReplyTo }: ParsedMail): string[] {
  return [...[references ?? []].flat(), ...(inReplyTo ?? "").split(/\s+/)].filter((id) => id !== "");
}

type Headers = ParsedMail["headers"];
const BULK = /^(bulk|junk|list|auto_reply)$/i;

function isAutomatic(headers: Headers): boolean {
  const first = (name: string) => textsOf(headers.get(name))[0]?.trim() ?? "";
  const submitted = first("auto-submitted");
  return (
    (submitted !== "" && !/^no\b/i.test(submitted)) ||
    BULK.test(first("precedence")) ||
    ["x-autoreply", "x-autorespond", "list-id", "list"].some((name) => headers.has(name)) ||
    /^<\s*>$/.test(first("return-path")) ||
    /^multipart\/report/i.test(textsOf(headers.get("content-type"))[0] ?? "")
  );
}

/** Headers come as texts, or as what they were read to be. */
function textsOf(value: HeaderValue | undefined): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each as HeaderValue));
  if (typeof value === "string") return [value];
  if (value instanceof Date) return [];
  if ("text" in value && typeof value.text === "string") return [value.text === "" ? "<>" : value.text];
  return "value" in value && typeof value.value === "string" ? [value.value] : [];
}
