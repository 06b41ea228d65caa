import { type EntityManager, QueryFailedError } from "typeorm";
import { changedParts } from "../../platform/audit.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { forgetLoaded } from "../../platform/loader.ts";
import { Refused, userErrorsOf } from "../../platform/refusal.ts";
import type { UserError } from "../../platform/user-error.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";

/** A change of an account while it is made: who makes it, when, and through which connection. */
export interface AccountChange {
  readonly context: Context;
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly at: Temporal.Instant;
}

/** Somebody else changed the account since the caller saw it. */
export class StaleAccount extends Refused {
  readonly account: CompanyAccountEntity;

  constructor(account: CompanyAccountEntity, expected: number) {
    const { revision } = account;
    const text = {
      en: `You have revision ${expected} of the account; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
      zh: `您持有该账户的第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
    };
    super([{ code: "CONFLICT", field: ["expectedRevision"], text }]);
    this.account = account;
  }
}

type Outcome<Payload> = Payload & { readonly account?: CompanyAccountEntity | null; readonly userErrors: UserError[] };

/**
 * Does `work` in one transaction: all of it, or where it is refused nothing.
 *
 * @param nothing the payload of a refusal.
 */
export async function changeAccount<Payload extends object>(
  { context, actor }: Pick<AccountChange, "context" | "actor">,
  nothing: Payload,
  work: (change: AccountChange) => Promise<Payload>,
): Promise<Outcome<Payload>> {
  const at = context.now();
  try {
    const payload = await context.db.transaction((manager) => work({ context, manager, actor, at }));
    forgetLoaded(context);
    return { ...payload, userErrors: [] };
  } catch (error) {
    const refused = isNumberTaken(error) ? numberTaken() : error;
    if (!(refused instanceof Refused)) throw error;
    const current = refused instanceof StaleAccount ? { account: refused.account } : {};
    return { ...nothing, ...current, userErrors: userErrorsOf(context, refused) };
  }
}

/** Of two who want a number at the same instant, the database lets one have it. */
function isNumberTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return (error.driverError as { readonly constraint?: unknown }).constraint === "company_account_number";
}

export function numberTaken(): Refused {
  const text = {
    en: "Another account has this number. Choose another one, or leave it out to have the next one given.",
    zh: "该编号已被另一个账户使用。请另选编号，或省略以自动分配下一个编号。",
  };
  return new Refused([{ code: "CONFLICT", field: ["number"], text }]);
}

interface AuditedStep {
  /** Noun and verb, such as `accounts.update`. */
  readonly action: string;
  readonly account: CompanyAccountEntity;
  readonly before: object | null;
  readonly after: object | null;
  readonly reason?: string | null;
}

/** Writes down what was done to an account or to who is in it: both are the account's history. */
export async function recordStep(change: AccountChange, step: AuditedStep): Promise<void> {
  const { context, manager, at } = change;
  const { action, account, reason = null } = step;
  const parts = changedParts(step.before, step.after);
  const target = { targetType: "CompanyAccount", targetId: account.id, targetLabel: labelOf(account) };
  await context.audit.recordDone(manager, context, { action, at, reason, changes: [{ ...target, ...parts }] });
}

function labelOf({ name, number }: CompanyAccountEntity): string {
  return `${name} (${number})`;
}
