import { randomUUID } from "node:crypto";
import type { Actor } from "../../../platform/context.ts";
import type { Data } from "../../requests/requests-testbed.ts";
import { inboundSecret, type MailBed } from "../mail-testbed.ts";

export type Person = Actor & { readonly email: string };
export type Headers = Readonly<Record<string, string>>;

export const person = (name: string): Person => ({
  subject: `customer-${name}`,
  name,
  roles: ["customer"],
  email: `${name.toLowerCase()}@customer.example`,
});

/** A mail as it comes over the line. */
export function mail(from: string, headers: Headers, body: string, id = `<${randomUUID()}@customer.example>`): string {
  const all = {
    From: from,
    Subject: "Re: scan",
    "Message-ID": id,
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  };
  return [...Object.entries(all).map(([name, value]) => `${name}: ${value}`), "", body].join("\r\n");
}

/** Hands a mail in as a mail server does over HTTP. */
export function post({ api }: MailBed, raw: string, secret = inboundSecret): Promise<Response> {
  return api.http("/mail/inbound", {
    method: "POST",
    headers: { "content-type": "message/rfc822", "x-mail-secret": secret },
    body: raw,
  });
}

/** A request, and the headers of an answer to the mail that its customer got. */
export async function asked(bed: MailBed, actor: Person) {
  const request = await bed.filed(actor);
  await bed.settled(actor.email, 1);
  const [receipt] = await bed.arrived(actor.email);
  const to = receipt?.replyTo?.value[0]?.address ?? "";
  const byThread = { To: "support@vendor.example", References: String(receipt?.messageId) };
  return { request, to, byAddress: { To: to }, byThread };
}

/** Where a request stands, and what was said about it. */
export async function said(bed: MailBed, { id }: Data): Promise<string[]> {
  const { category, messages } = await bed.seen(id);
  return [category, ...messages.nodes.map(({ authorKind, body }: Data) => `${authorKind} ${body}`)];
}
