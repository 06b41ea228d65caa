import { randomUUID } from "node:crypto";
import type { HeldSpan } from "@supportbook/policy";
import type { Actor, Context } from "../../../platform/context.ts";
import { type Refusal, refuseAny } from "../../../platform/refusal.ts";
import { lockAccount } from "../../accounts/index.ts";
import { overlap, spanProblems, spanText } from "../held-days.ts";
import { changeHoldings, type HoldingChange, InTheWay, opened, recordStep } from "../holding-change.ts";
import type { GrantPlanInput } from "../holdings.input.ts";
import { HeldPlanEntity } from "./held-plan.entity.ts";
import { audited, targetOf } from "./held-plan-to-change.ts";

export const NO_PLAN: { heldPlan: HeldPlanEntity | null } = { heldPlan: null };

/** Gives a plan to an account, which holds one at a time. For staff. */
export async function grantPlan(context: Context, actor: Actor, input: GrantPlanInput) {
  return await changeHoldings({ context, actor }, NO_PLAN, async (change) => {
    const { heldFrom, heldThrough = null } = input;
    const planCode = input.plan.trim().toUpperCase();
    refuseAny([...spanProblems({ heldFrom, heldThrough }), ...planProblems(context, planCode)]);
    const account = opened(await lockAccount(change.manager, { id: input.account, field: ["account"] }), ["account"]);
    const span = { accountId: account.id, heldFrom, heldThrough };
    await requireFreeDays(change, span);
    const held = change.manager.create(HeldPlanEntity, { id: randomUUID(), ...span, planCode, revision: 1 });
    await change.manager.insert(HeldPlanEntity, held);
    const step = { action: "holdings.grantPlan", target: targetOf(held), account, reason: input.reason };
    await recordStep(change, { ...step, before: null, after: audited(held) });
    return { heldPlan: held };
  });
}

function planProblems({ services }: Context, code: string): Refusal[] {
  const { plans } = services.current();
  const plan = plans.get(code);
  if (plan !== undefined && !plan.retired) return [];
  const codes = [...plans.values()].filter(({ retired }) => !retired).map((each) => each.code);
  const known = { en: codes.join(", ") || "none", zh: codes.join("、") || "无" };
  const text =
    plan === undefined
      ? {
          en: `There is no plan "${code}". The plans are: ${known.en}.`,
          zh: `没有计划“${code}”。现有计划：${known.zh}。`,
        }
      : {
          en: `The plan "${code}" is given to no account any more. The plans are: ${known.en}.`,
          zh: `计划“${code}”已不再提供给任何账户。现有计划：${known.zh}。`,
        };
  return [{ code: plan === undefined ? "NOT_FOUND" : "BAD_USER_INPUT", field: ["plan"], text }];
}

/** @throws InTheWay where the account holds another plan on one of the days. `span.id`: the plan whose days they are. */
export async function requireFreeDays(
  { manager }: HoldingChange,
  span: HeldSpan & { readonly accountId: string; readonly id?: string },
): Promise<void> {
  const plans = await manager.findBy(HeldPlanEntity, { accountId: span.accountId });
  const other = plans.find((held) => held.id !== span.id && overlap(held, span));
  if (other === undefined) return;
  const days = spanText(other);
  const text = {
    en: `The account holds the plan ${other.planCode} ${days.en}, and one plan at a time. End that one first, or choose other days.`,
    zh: `该账户已持有计划 ${other.planCode}（${days.zh}），同一时间只能持有一个计划。请先终止该计划，或选择其他日期。`,
  };
  throw new InTheWay({ heldPlan: other }, { code: "CONFLICT", field: ["heldFrom"], text });
}
