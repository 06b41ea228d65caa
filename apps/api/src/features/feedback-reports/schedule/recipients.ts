import type { Context } from "../../../platform/context.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { badInput, type Refusal } from "../../../platform/refusal.ts";

const MOST_RECIPIENTS = 50;
const FIELD = ["schedule", "recipients"] as const;

/** Each address once, as it was written first. */
export function tidiedRecipients(given: readonly string[]): string[] {
  const addresses = given.map((address) => address.trim());
  const small = addresses.map((address) => address.toLowerCase());
  return addresses.filter((_, place) => small.indexOf(small[place] ?? "") === place);
}

/**
 * Whether figures of the house may be mailed to an address. Interpretation: a mail cannot be called back and asks nobody
 * to sign in, so it takes what an operator said of the domain; the owner's own address is the identity provider's word.
 */
export function mayReceive({ mail }: Pick<Context, "mail">, address: string, ownerEmail: string | null): boolean {
  const written = address.toLowerCase();
  if (ownerEmail !== null && written === ownerEmail.toLowerCase()) return true;
  return mail.staffDomains.includes(written.slice(written.lastIndexOf("@") + 1));
}

export function recipientProblems(context: Context, given: readonly string[], ownerEmail: string | null): Refusal[] {
  const recipients = tidiedRecipients(given);
  if (given.length === 0 || given.length > MOST_RECIPIENTS) {
    const text = {
      en: `There are ${given.length} recipients; name 1 to ${MOST_RECIPIENTS}.`,
      zh: `收件人为 ${given.length} 个；应为 1 至 ${MOST_RECIPIENTS} 个。`,
    };
    return [badInput(FIELD, text)];
  }
  const malformed = recipients.filter((address) => !isMailAddress(address));
  if (malformed.length > 0) return [badInput(FIELD, malformedText(malformed))];
  const foreign = recipients.filter((address) => !mayReceive(context, address, ownerEmail));
  return foreign.length === 0 ? [] : [badInput(FIELD, foreignText(context, foreign))];
}

function malformedText(malformed: readonly string[]) {
  const named = shown(malformed);
  return {
    en: `No mail address: ${named}. Write each like name@company.example.`,
    zh: `不是电子邮件地址：${named}。请写成 name@company.example 的形式。`,
  };
}

function foreignText({ mail: { staffDomains } }: Context, foreign: readonly string[]) {
  const [named, domains] = [shown(foreign), staffDomains.join(", ")];
  return {
    en: `Reports go to staff alone, and not to ${named}. Allowed are your own address${domains === "" ? "" : ` and those at ${domains}`}; an operator allows a domain in MAIL_STAFF_DOMAINS.`,
    zh: `报告仅发送给员工，不能发送至 ${named}。允许的收件人：您本人的地址${domains === "" ? "" : `，以及 ${domains} 的地址`}；运维人员可在 MAIL_STAFF_DOMAINS 中添加域名。`,
  };
}

function shown(addresses: readonly string[]): string {
  return addresses.map((address) => `"${address.slice(0, 60)}"`).join(", ");
}
