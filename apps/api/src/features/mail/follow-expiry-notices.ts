import { type EntityManager, In, IsNull } from "typeorm";
import type { Context, Locale } from "../../platform/context.ts";
import { isMailAddress } from "../../platform/mail-address.ts";
import { AccountMemberEntity, CompanyAccountEntity } from "../accounts/index.ts";
import type { ExpiryNoticeFollower, MadeNotice } from "../licences/index.ts";
import { expiryLetter, expirySubject } from "./compose/expiry-letter.ts";
import { domainOf } from "./compose/mail-id.ts";
import { writeMail } from "./write-mail.ts";

/** Tells the administrators of each account by mail of its licences that end: one mail to each, whatever the licences. */
export const expiryMailFollower: ExpiryNoticeFollower = {
  async onMade(context, manager, notices) {
    const byAccount = Map.groupBy(notices, ({ accountId }) => accountId);
    const administrators = await manager.find(AccountMemberEntity, {
      where: { accountId: In([...byAccount.keys()]), role: "ADMINISTRATOR", removedAt: IsNull() },
      order: { joinedAt: "ASC", id: "ASC" },
    });
    const locales = await localesOf(manager, administrators);
    for (const member of administrators) {
      const ofAccount = byAccount.get(member.accountId) ?? [];
      await tell(context, manager, { member, notices: ofAccount, locale: locales.get(member.id) ?? "en" });
    }
  },
};

interface Telling {
  readonly member: AccountMemberEntity;
  readonly notices: readonly MadeNotice[];
  readonly locale: Locale;
}

async function tell(context: Context, manager: EntityManager, { member, notices, locale }: Telling): Promise<void> {
  const { from, publicUrl } = context.mail;
  const { id, name, email: recipient } = member;
  const first = notices[0];
  if (recipient === null || first === undefined || !isMailAddress(recipient)) return;
  const products = context.catalogue.current().productById;
  const licences = notices.map((notice) => ({ ...notice, product: products.get(notice.productId)?.name ?? "" }));
  await writeMail(manager, context.now(), {
    kind: "LICENCE_EXPIRY",
    requestId: null,
    messageId: null,
    recipient,
    subject: expirySubject(licences, locale),
    body: expiryLetter({ name, licences, publicUrl }, locale),
    mailId: `<notice.${first.id}.${id}@${domainOf(from.address)}>`,
    thread: [],
    replyTo: null,
  });
}

/**
 * Nobody tells an account in what language to write to its people. Interpretation: in that of the request that somebody
 * filed last; without one in that of the account's country.
 */
async function localesOf(
  manager: EntityManager,
  members: readonly AccountMemberEntity[],
): Promise<ReadonlyMap<string, Locale>> {
  const filed = await manager.query<{ subject: string; locale: Locale }[]>(
    `SELECT DISTINCT ON (requester_subject) requester_subject AS subject, locale FROM support_request
     WHERE requester_subject = ANY ($1) ORDER BY requester_subject, created_at DESC, id DESC`,
    [members.map(({ subject }) => subject)],
  );
  const spoken = new Map(filed.map(({ subject, locale }) => [subject, locale]));
  const accounts = await manager.findBy(CompanyAccountEntity, { id: In(members.map(({ accountId }) => accountId)) });
  const countries = new Map(accounts.map(({ id, country }) => [id, country]));
  const ofCountry = (accountId: string): Locale => (countries.get(accountId) === "CN" ? "zh-CN" : "en");
  return new Map(members.map(({ id, subject, accountId }) => [id, spoken.get(subject) ?? ofCountry(accountId)]));
}
