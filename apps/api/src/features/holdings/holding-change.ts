import type { EntityManager } from "typeorm";
import { changedParts } from "../../platform/audit.ts";
import { reasonOf } from "../../platform/change-reason.ts";
import type { Actor, Context } from "../../platform/context.ts";
import { forgetLoaded } from "../../platform/loader.ts";
import { type Refusal, Refused, userErrorsOf } from "../../platform/refusal.ts";
import type { UserError } from "../../platform/user-error.ts";
import { type CompanyAccountEntity, requireOpen } from "../accounts/index.ts";

/** A change of what an account holds, while it is made. */
export interface HoldingChange {
  readonly context: Context;
  readonly manager: EntityManager;
  readonly actor: Actor;
}

/** Refused because of something that stands there: the caller is shown it. */
export class InTheWay<Current extends object> extends Refused {
  readonly current: Current;

  constructor(current: Current, refusal: Refusal) {
    super([refusal]);
    this.current = current;
  }
}

/**
 * Does `work` in one transaction: all of it, or where it is refused nothing.
 *
 * @param nothing the payload of a refusal; what is in the way stands in it where there is something.
 */
export async function changeHoldings<Payload extends object>(
  { context, actor }: Pick<HoldingChange, "context" | "actor">,
  nothing: Payload,
  work: (change: HoldingChange) => Promise<Payload>,
): Promise<Payload & { userErrors: UserError[] }> {
  try {
    const payload = await context.db.transaction((manager) => work({ context, manager, actor }));
    forgetLoaded(context);
    return { ...payload, userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const current = error instanceof InTheWay ? (error.current as Partial<Payload>) : {};
    return { ...nothing, ...current, userErrors: userErrorsOf(context, error) };
  }
}

interface AuditedStep {
  /** Noun and verb, such as `holdings.grantPlan`. */
  readonly action: string;
  readonly target: { readonly type: "HeldPlan" | "HeldService"; readonly id: string; readonly name: string };
  readonly account: CompanyAccountEntity;
  readonly before: object | null;
  readonly after: object | null;
  readonly reason: string | null | undefined;
}

/** Writes down what was done to something held. @throws Refused where the reason is too long. */
export async function recordStep({ context, manager }: HoldingChange, step: AuditedStep): Promise<void> {
  const { action, target, account, before, after } = step;
  const change = {
    targetType: target.type,
    targetId: target.id,
    targetLabel: `${account.name} (${account.number}): ${target.name}`,
    ...changedParts(before, after),
  };
  await context.audit.recordDone(manager, context, {
    action,
    at: context.now(),
    reason: reasonOf(step.reason),
    changes: [change],
  });
}

/** The open account. @throws Refused: nothing changes in a closed one. */
export function opened(account: CompanyAccountEntity, field: readonly string[]): CompanyAccountEntity {
  requireOpen(account, field);
  return account;
}

/** @throws Refused, for what is not there and for what is another's alike. */
export function unknown(field: readonly string[], what: Refusal["text"]): Refused {
  return new Refused([{ code: "NOT_FOUND", field, text: what }]);
}

/** The reason of a change that takes away or gives back what was promised. @throws Refused where it is blank or too long. */
export function statedReason(given: string): string {
  if (given.trim() !== "") return reasonOf(given);
  const text = {
    en: "Give the reason: the customer's promise changes, and the history must tell why.",
    zh: "请填写理由：这会改变对客户的承诺，历史记录须说明原因。",
  };
  throw new Refused([{ code: "BAD_USER_INPUT", field: ["reason"], text }]);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether it can be the id of anything: the database refuses to look for others. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** What a stale revision is answered with. */
export function staleRefusal(expected: number, revision: number): Refusal {
  const text = {
    en: `You have revision ${expected}; it stands at revision ${revision} now. Look at it, then send expectedRevision ${revision}.`,
    zh: `您持有第 ${expected} 次修订，当前为第 ${revision} 次。请查看后以 expectedRevision ${revision} 重新提交。`,
  };
  return { code: "CONFLICT", field: ["expectedRevision"], text };
}
