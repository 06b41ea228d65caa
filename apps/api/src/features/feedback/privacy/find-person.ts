import type { EntityManager } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { isMailAddress } from "../../../platform/mail-address.ts";
import { badInput, type Refusal, Refused } from "../../../platform/refusal.ts";
import { storableText } from "../../../platform/storable.ts";
import { addressHash, personHash } from "../person-hash.ts";
import type { FeedbackPersonInput } from "./person.input.ts";

const LONGEST_SUBJECT = 200;

/** A person as they are looked for; one of the two at least. */
export interface Person {
  /** In small letters. */
  readonly email: string | null;
  readonly subject: string | null;
}

/** By what rows are theirs. */
export interface PersonKeys {
  readonly email: string | null;
  readonly hashes: readonly Buffer[];
}

/** What leads to a person: ids. */
export interface PersonTraces {
  readonly feedback: string[];
  readonly occasions: string[];
  /** Of mails about these, or about feedback to their address. */
  readonly mails: string[];
}

/** @throws Refused where nobody is named, or somebody as nobody can be. */
export function personIn({ email, subject }: FeedbackPersonInput): Person {
  const [address, name] = [email?.trim() ?? "", storableText(subject?.trim() ?? "")];
  const problems: Refusal[] = [];
  if (address === "" && name === "") {
    const text = {
      en: "Name the person by email, by subject, or by both.",
      zh: "请填写此人的 email 或 subject，或两者都填。",
    };
    problems.push(badInput(["email"], text));
  }
  if (address !== "" && !isMailAddress(address)) {
    const text = {
      en: "That is no mail address. Write it as name@example.com.",
      zh: "邮箱地址无效。请写成 name@example.com 的形式。",
    };
    problems.push(badInput(["email"], text));
  }
  if (name.length > LONGEST_SUBJECT) {
    const text = {
      en: `The subject has ${name.length} characters; the limit is ${LONGEST_SUBJECT}.`,
      zh: `subject 有 ${name.length} 个字符，上限为 ${LONGEST_SUBJECT}。`,
    };
    problems.push(badInput(["subject"], text));
  }
  if (problems.length > 0) throw new Refused(problems);
  return { email: address === "" ? null : address.toLowerCase(), subject: name === "" ? null : name };
}

/**
 * Interpretation: an address leads to what bears it and to nobody's subject, since several people may share one; a
 * subject leads to no address.
 */
export function keysOf({ secrets }: Pick<Context, "secrets">, { email, subject }: Person): PersonKeys {
  const ofSubject = subject === null ? [] : [personHash(secrets, subject)];
  const ofAddress = email === null ? [] : [addressHash(secrets, email)];
  return { email, hashes: [...ofSubject, ...ofAddress] };
}

const GIVEN = `
  SELECT id FROM feedback WHERE person = ANY ($1::bytea[])
  UNION SELECT id FROM feedback WHERE giver_email IS NOT NULL AND lower(giver_email) = $2`;

/** Ids of what they gave. */
export async function feedbackOf(manager: EntityManager, { hashes, email }: PersonKeys): Promise<string[]> {
  return await idsOf(manager, `${GIVEN} ORDER BY id`, [hashes, email]);
}

/**
 * Ids of the occasions on which they were asked, or would have been. Requests that were filed under an address are looked
 * through one by one: nothing else finds them, and it is done seldom.
 */
export async function occasionsOf(manager: EntityManager, { hashes, email }: PersonKeys): Promise<string[]> {
  const sql = `SELECT id FROM feedback_occasion WHERE person = ANY ($1::bytea[])
     UNION SELECT o.id FROM support_request r JOIN feedback_occasion o ON o.request_id = r.id
       WHERE o.person IS NOT NULL AND lower(r.requester_email) = $2
     UNION SELECT occasion_id FROM feedback WHERE occasion_id IS NOT NULL AND id IN (${GIVEN})
     ORDER BY id`;
  return await idsOf(manager, sql, [hashes, email]);
}

/** Ids of mails that invite to these occasions, answer this feedback, or went to their address about feedback. */
export async function mailsOf(
  manager: EntityManager,
  { email }: PersonKeys,
  { feedback, occasions }: Omit<PersonTraces, "mails">,
): Promise<string[]> {
  const sql = `SELECT m.id FROM mail m WHERE m.kind = 'FEEDBACK' AND (
       lower(m.recipient) = $1
       OR m.mail_id IN (SELECT mail_id FROM feedback_answer WHERE feedback_id = ANY ($2::uuid[]))
       OR substring(m.mail_id FROM '^<feedback\\.([0-9a-f-]{36})@') = ANY ($3::text[]))
     ORDER BY m.id`;
  return await idsOf(manager, sql, [email, feedback, occasions]);
}

async function idsOf(manager: EntityManager, sql: string, parameters: unknown[]): Promise<string[]> {
  return (await manager.query<{ id: string }[]>(sql, parameters)).map(({ id }) => id);
}
