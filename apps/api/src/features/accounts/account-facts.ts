import { requiredValue } from "../../platform/partial-input.ts";
import { badInput, type Refusal, Refused, refuseAny } from "../../platform/refusal.ts";
import { storableText } from "../../platform/storable.ts";
import type { CompanyAccountEntity } from "./company-account.entity.ts";
import { normalNumber } from "./find-account.ts";

export const LONGEST_ACCOUNT_NAME = 200;
const LONGEST_EMAIL = 254;
export const ACCOUNT_NUMBER = /^[A-Z0-9][A-Z0-9-]{0,31}$/;
/** What reaches somebody only sending would tell. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

type Maybe<T> = T | null | undefined;

/** What people say of an account; the rest follows. */
export interface AccountFacts {
  readonly number: string;
  readonly name: string;
  readonly country: string;
}

export function factsOf({ number, name, country }: CompanyAccountEntity): AccountFacts {
  return { number, name, country };
}

/** The facts with what was given in their place. @throws Refused naming every field at fault. */
export function editedFacts(
  facts: AccountFacts,
  given: { readonly [Field in keyof AccountFacts]?: Maybe<string> },
): AccountFacts {
  const edited = {
    number: normalNumber(requiredValue("number", given.number, facts.number)),
    name: storableText(requiredValue("name", given.name, facts.name).trim()),
    country: requiredValue("country", given.country, facts.country),
  };
  refuseAny(problemsOf(edited));
  return edited;
}

function problemsOf({ number, name }: AccountFacts): Refusal[] {
  const problems: Refusal[] = [];
  if (name === "" || name.length > LONGEST_ACCOUNT_NAME) {
    problems.push(
      badInput(["name"], {
        en: `Give the organisation's name in at most ${LONGEST_ACCOUNT_NAME} characters.`,
        zh: `请用不超过 ${LONGEST_ACCOUNT_NAME} 个字符填写组织名称。`,
      }),
    );
  }
  if (!ACCOUNT_NUMBER.test(number)) {
    problems.push(
      badInput(["number"], {
        en: "A number consists of letters A to Z, digits and hyphens, at most 32, and begins with a letter or digit.",
        zh: "编号由字母 A 至 Z、数字和连字符组成，最多 32 个字符，并以字母或数字开头。",
      }),
    );
  }
  return problems;
}

/** An e-mail address as invitations are compared by. @throws Refused where it cannot be one. */
export function emailOf(given: string): string {
  const email = storableText(given.trim().toLowerCase());
  if (isEmail(email)) return email;
  const text = {
    en: `"${email.slice(0, 60)}" is no e-mail address. Write it like name@company.example.`,
    zh: `“${email.slice(0, 60)}”不是电子邮件地址。请写成 name@company.example 的形式。`,
  };
  throw new Refused([badInput(["email"], text)]);
}

/** Whether the text can be an e-mail address at all. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && EMAIL.test(text);
}

/** The reason of what takes something away from people. @throws Refused where there is none. */
export function statedReason(given: Maybe<string>): void {
  if ((given?.trim() ?? "") !== "") return;
  const text = {
    en: "Give the reason: those who lose access by this will ask for it.",
    zh: "请填写理由：因此失去访问权限的人会询问原因。",
  };
  throw new Refused([badInput(["reason"], text)]);
}
