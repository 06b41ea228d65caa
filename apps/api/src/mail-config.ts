import { z } from "zod";
// Not through the front door: what starts the programs reads the configuration without what the features stand on.
import type { MailSettings } from "./features/mail/mailroom.ts";
import { type MailAddress, readMailAddress } from "./platform/mail-address.ts";
import { wholeNumber } from "./platform/whole-number.ts";

/** Whose mails are sent where nobody says so; an address that reaches nobody (RFC 2606). */
const SAMPLE_FROM: MailAddress = { name: "Supportbook", address: "support@supportbook.example" };

/** A name with a dot, as it stands behind the @; a whole top-level domain is nobody's staff. */
const DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

const domains = z.string().transform((text, context) => {
  const named = text.split(",").map((domain) => domain.trim().toLowerCase());
  const error = "mail domains of your staff are needed, for example example.com,support.example.com";
  if (!named.every((domain) => DOMAIN.test(domain))) context.addIssue({ code: "custom", message: error });
  return named;
});

/** One line per variable, in the order of `.env.example`. */
export const mailVariables = {
  MAIL_FROM: z
    .string()
    .refine((text) => readMailAddress(text) !== null, {
      error: "a mail address is needed, for example Support <support@example.com>",
    })
    .optional(),
  SMTP_URL: z
    .string()
    .refine((text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text), {
      error: "a mail server's address is needed, for example smtps://user:password@mail.example.com:465",
    })
    .optional(),
  MAIL_KEEP_DAYS: wholeNumber(1, 3_650, 90),
  MAIL_INBOUND_SECRET: z
    .string()
    .min(24, { error: "at least 24 characters are needed; make some with `openssl rand -base64 32`" })
    .optional(),
  MAIL_INBOUND_MAX_BYTES: wholeNumber(10_000, 100_000_000, 26_214_400),
  MAIL_STAFF_DOMAINS: domains.default([]),
};

type Environment = Readonly<Record<string, string | undefined>>;

export function mailFaults({ SMTP_URL, MAIL_FROM }: Environment, sampleMode: boolean): string[] {
  if (SMTP_URL === undefined) return [];
  if (sampleMode) return ["SMTP_URL is set, but the sample mode sends no mail. Remove SMTP_URL or SAMPLE_MODE."];
  if (MAIL_FROM !== undefined) return [];
  return ["MAIL_FROM is missing: the address that mails come from and are answered to, as SMTP_URL has them sent."];
}

export function mailConfig(read: z.output<z.ZodObject<typeof mailVariables>>): MailSettings {
  return {
    from: readMailAddress(read.MAIL_FROM ?? "") ?? SAMPLE_FROM,
    smtpUrl: read.SMTP_URL ?? null,
    keepDays: read.MAIL_KEEP_DAYS,
    inboundSecret: read.MAIL_INBOUND_SECRET ?? null,
    inboundMostBytes: read.MAIL_INBOUND_MAX_BYTES,
    staffDomains: read.MAIL_STAFF_DOMAINS,
  };
}
