import { randomBytes, timingSafeEqual } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import type { Secrets } from "../../../platform/secrets.ts";
import type { FeedbackFormType } from "./give-feedback.input.ts";

/** Nobody reads a form and writes a sentence faster; a machine does. */
const LEAST_SECONDS = 3;
const LONGEST_HOURS = 24;
const NONCE_BYTES = 16;
const CLEARED_A_TICKET = 100;

/** A ticket that `feedbackForm` gave out at an instant: nothing is kept of it before it is spent. */
export function formTicket(secrets: Pick<Secrets, "lookUp">, issuedAt: Temporal.Instant): string {
  const head = `${issuedAt.epochMilliseconds}.${randomBytes(NONCE_BYTES).toString("base64url")}`;
  return `${head}.${signatureOf(secrets, head)}`;
}

/** A form that begins now. */
export function issueForm({ secrets, now }: Pick<Context, "secrets" | "now">): FeedbackFormType {
  const at = now();
  return {
    ticket: formTicket(secrets, at),
    notBefore: at.add({ seconds: LEAST_SECONDS }).toString(),
    expiresAt: at.add({ hours: LONGEST_HOURS }).toString(),
  };
}

/** @throws Refused for a ticket that this system did not give out, or did just now or too long ago. */
export function requireTicket({ secrets, now }: Pick<Context, "secrets" | "now">, ticket: string): void {
  const issuedAt = issuedAtOf(secrets, ticket);
  if (issuedAt === null) throw refused(UNKNOWN);
  const seconds = now().since(issuedAt).total("seconds");
  if (seconds < LEAST_SECONDS) throw refused(TOO_FAST);
  if (seconds > LONGEST_HOURS * 3_600) throw refused(TOO_OLD);
}

/**
 * Spends a ticket, in the transaction that writes what came with it.
 * @returns whether it was good for that; false where something was given with it before.
 */
export async function spend(
  { secrets, now }: Pick<Context, "secrets" | "now">,
  manager: EntityManager,
  ticket: string,
): Promise<boolean> {
  const longAgo = now().subtract({ hours: 2 * LONGEST_HOURS });
  await manager.query(
    `DELETE FROM feedback_ticket WHERE ctid IN (
       SELECT ctid FROM feedback_ticket WHERE at < $1 LIMIT ${CLEARED_A_TICKET} FOR UPDATE SKIP LOCKED)`,
    [longAgo.toString()],
  );
  const spent = await manager.query<unknown[]>(
    "INSERT INTO feedback_ticket (key, at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING at",
    [secrets.lookUp(`feedback ticket ${ticket}`), now().toString()],
  );
  return spent.length > 0;
}

export function ticketSpent(): Refused {
  return refused(SPENT);
}

function issuedAtOf(secrets: Pick<Secrets, "lookUp">, ticket: string): Temporal.Instant | null {
  const [, head = "", at = "", signature = ""] = /^((\d{1,15})\.[\w-]{22})\.([\w-]{43})$/.exec(ticket) ?? [];
  const expected = signatureOf(secrets, head);
  const isGenuine = head !== "" && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
  return isGenuine ? Temporal.Instant.fromEpochMilliseconds(Number(at)) : null;
}

function signatureOf(secrets: Pick<Secrets, "lookUp">, head: string): string {
  return secrets.lookUp(`feedback form ${head}`).toString("base64url");
}

interface Words {
  readonly en: string;
  readonly zh: string;
}

const UNKNOWN: Words = {
  en: "The form's ticket is not one of ours. Load the form again; what you wrote can be pasted into it.",
  zh: "表单凭据无效。请重新加载表单，并将您写的内容粘贴进去。",
};
const TOO_FAST: Words = {
  en: `The form came back within ${LEAST_SECONDS} seconds, as only machines send it. Wait a moment and send it again.`,
  zh: `表单在 ${LEAST_SECONDS} 秒内即被提交，只有程序会这样做。请稍候再提交。`,
};
const TOO_OLD: Words = {
  en: `The form is older than ${LONGEST_HOURS} hours. Load it again; what you wrote can be pasted into it.`,
  zh: `表单已超过 ${LONGEST_HOURS} 小时。请重新加载表单，并将您写的内容粘贴进去。`,
};
const SPENT: Words = {
  en: "Feedback was already given with this form. To say something else, load the form again.",
  zh: "此表单已提交过反馈。如需补充，请重新加载表单。",
};

const refused = (text: Words) => new Refused([badInput(["ticket"], text)]);
