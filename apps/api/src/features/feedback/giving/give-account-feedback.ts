import type { Context } from "../../../platform/context.ts";
import { Refused, refuseAny } from "../../../platform/refusal.ts";
import { ownMembership } from "../../accounts/index.ts";
import { requestFor, type SupportRequestEntity } from "../../requests/index.ts";
import { spend } from "./form-ticket.ts";
import type { GiveAccountFeedbackInput, GivenFeedbackPayload } from "./give-feedback.input.ts";
import { giving, requireTurn } from "./give-feedback.ts";
import { givenProblems } from "./given-problems.ts";
import { idempotencyProblems } from "./idempotency-key.ts";
import { receiveFeedback } from "./receive-feedback.ts";
import { requireCustomer } from "./require-customer.ts";

/**
 * Feedback of a company (7.2), by somebody who belongs to it. Interpretation: also on a home product, should the company
 * use one; its place is the account all the same.
 */
export async function giveAccountFeedback(
  context: Context,
  input: GiveAccountFeedbackInput,
): Promise<GivenFeedbackPayload> {
  return await giving(context, async () => {
    requireCustomer(context);
    await requireTurn(context);
    const membership = await requireMember(context, input.account);
    refuseAny([...givenProblems(context, input, null), ...idempotencyProblems(input.idempotencyKey)]);
    const request = input.request == null ? null : await requestOfAccount(context, input.request, membership.accountId);
    const { subject, name, email } = membership;
    const giver = { subject, name: context.actor?.name ?? name, email: context.actor?.email ?? email };
    await context.db.transaction(async (manager) => {
      const key = input.idempotencyKey;
      if (key != null && !(await spend(context, manager, `${subject} ${key}`))) return;
      const place = { source: "ACCOUNT", audience: "BUSINESS", accountId: membership.accountId } as const;
      await receiveFeedback(context, manager, { input, giver, ...place, request, held: false });
    });
  });
}

async function requireMember(context: Context, account: string) {
  const membership = await ownMembership(context, account.toLowerCase());
  if (membership !== null) return membership;
  const text = {
    en: "You belong to no such company account. Take its id from ownAccounts.",
    zh: "您不属于该企业账户。请从 ownAccounts 中取其 id。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["account"], text }]);
}

/** @throws Refused alike for a request of another account, for one that the caller may not see, and for none. */
async function requestOfAccount(context: Context, id: string, accountId: string): Promise<SupportRequestEntity> {
  const request = await requestFor(context, id);
  if (request !== null && request.accountId === accountId) return request;
  const text = {
    en: "The company account has no such support request that you may see. Take its id from ownRequests, or leave it out.",
    zh: "该企业账户中没有您可以查看的该支持请求。请从 ownRequests 中取其 id，或将其留空。",
  };
  throw new Refused([{ code: "NOT_FOUND", field: ["request"], text }]);
}
