import type { OnRecord } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { may, requireAnyPermission } from "../../../platform/permissions.ts";
import { Refused } from "../../../platform/refusal.ts";
import { say } from "../../../platform/say.ts";
import {
  accountById,
  accountFor,
  administered,
  type CompanyAccountEntity,
  isOpenAt,
  ownMemberships,
  readsAccounts,
  reserveGuess,
} from "../../accounts/index.ts";
import { holdingsOf } from "../../holdings/index.ts";
import { licencesByCode, licencesOnRecord, type RecordedLicence } from "../../licences/index.ts";
import type { CoverageQuestion } from "../coverage-question.input.ts";
import { refuseQuestion } from "./refuse-question.ts";

/** Who asks, as far as anything is on record: an account, the holder of a code, or both. */
export interface Customer {
  readonly account: CompanyAccountEntity | null;
  readonly isOpen: boolean;
  readonly record: OnRecord<RecordedLicence>;
  /** A code was shown, and the licence follows from it alone. */
  readonly showedCode: boolean;
  /** Whether the answer may name the licence: not to a member, whose colleague may have stored it. */
  readonly seesLicences: boolean;
}

/** @throws UNAUTHENTICATED or FORBIDDEN where an account or a code is named by somebody who may not. */
export function requireMayName(context: Context, { account, licenceCode }: CoverageQuestion): void {
  if (account != null) requireAnyPermission(context, ["accounts.read", "ownAccount.use"]);
  if (licenceCode != null) requireAnyPermission(context, ["licences.read", "ownAccount.use"]);
}

interface AskedAbout {
  readonly input: CoverageQuestion;
  /** Of the catalogue; null where no product is named. */
  readonly productId: string | null;
  readonly at: Temporal.Instant;
}

/**
 * What is on record of the customer that a question is about; null where nothing is: nobody is signed in, or the question
 * is hypothetical. A member of one open account is asked about by itself.
 * @throws NOT_FOUND for an account that is not there and for another's alike; RATE_LIMITED beyond the budget of guesses;
 * BAD_USER_INPUT otherwise.
 */
export async function customerOf(context: Context, asked: AskedAbout): Promise<Customer | null> {
  const { input, productId, at } = asked;
  if (input.hypothetical === true) return refuseRecordOf(context, input);
  const account = await accountOf(context, input);
  const showedCode = typeof input.licenceCode === "string";
  if (account === null && !showedCode) return null;
  const isOpen = account !== null && isOpenAt(account, at);
  const [holdings, licences, isAdministrator] = await Promise.all([
    account === null ? null : isOpen ? holdingsOf(context, account.id) : { plans: [], services: [] },
    licencesOf(context, asked, account),
    account === null ? false : administered(context, account.id),
  ]);
  const record = { country: account?.country ?? null, holdings, licences: productId === null ? null : licences };
  const seesLicences = readsAccounts(context) || Boolean(isAdministrator);
  return { account, isOpen, record, showedCode, seesLicences };
}

function refuseRecordOf(context: Context, input: CoverageQuestion): null {
  const field = (["account", "licenceCode"] as const).find((name) => typeof input[name] === "string");
  if (field === undefined) return null;
  throw refuseQuestion(context, field, {
    en: `${field}: a hypothetical question is answered out of what it says alone; leave out ${field}, or hypothetical.`,
    zh: `${field}：假设性问题只依据问题本身作答；请不要填写 ${field}，或不要设 hypothetical。`,
  });
}

async function accountOf(context: Context, { account: id }: CoverageQuestion): Promise<CompanyAccountEntity | null> {
  if (typeof id !== "string") return await onlyAccount(context);
  const account = await accountFor(context, id);
  if (account !== null) return account;
  const message = {
    en: "account: there is no such company account among those that you may work with. Take its id from your list of accounts.",
    zh: "account：在您可以使用的公司账户中没有该账户。请从您的账户列表中取其 id。",
  };
  throw fault("NOT_FOUND", say(context.locale, message), { field: ["question", "account"] });
}

/** The open account of a member of one; null for whoever belongs to none. */
async function onlyAccount(context: Context): Promise<CompanyAccountEntity | null> {
  const memberships = await ownMemberships(context);
  const accounts = await Promise.all(memberships.map(({ accountId }) => accountById(context, accountId)));
  const open = accounts.filter((account) => account !== null && isOpenAt(account, context.now()));
  const [only = null, ...others] = open.filter((account) => account !== null);
  if (only === null || others.length === 0) return only;
  const own = [only, ...others];
  const named = own.map(({ id, number, name }) => `${name} (${number}): ${id}`).join("; ");
  throw refuseQuestion(
    context,
    "account",
    {
      en: `account: you belong to several companies; say for which one you ask, or that the question is hypothetical. Yours: ${named}.`,
      zh: `account：您属于多个公司；请说明为哪一个提问，或将问题设为 hypothetical。您的公司：${named}。`,
    },
    own.map(({ id }) => id),
  );
}

async function licencesOf(
  context: Context,
  { input, productId, at }: AskedAbout,
  account: CompanyAccountEntity | null,
): Promise<readonly RecordedLicence[]> {
  const { licenceCode: code } = input;
  const accountId = account?.id ?? null;
  if (typeof code !== "string") {
    return accountId === null || productId === null
      ? []
      : await licencesOnRecord(context, { accountId, productId, at });
  }
  if (productId === null) {
    throw refuseQuestion(context, "product", {
      en: "product: a licence is one for a product; give the product's slug beside licenceCode.",
      zh: "product：许可证针对具体产品；请在 licenceCode 之外给出产品的 slug。",
    });
  }
  const question = { code, productId, accountId, at };
  // Whoever reads the register learns nothing by guessing.
  if (may(context.actor, "licences.read")) return await licencesByCode(context, question);
  const guess = await reserved(context, accountId);
  const licences = await licencesByCode(context, question);
  if (licences.length > 0) await guess.wasRight();
  return licences;
}

async function reserved(context: Context, accountId: string | null) {
  try {
    const whose = accountId === null ? {} : { accountId };
    return await reserveGuess(context, { scope: "LICENCE", field: ["licenceCode"], ...whose });
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusals[0] : undefined;
    if (refusal === undefined) throw error;
    throw fault(refusal.code, say(context.locale, refusal.text), { field: ["question", "licenceCode"] });
  }
}
