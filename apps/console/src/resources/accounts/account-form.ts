import type { AccountRecord } from "./account-records.ts";

/** An account as its form holds it. */
export interface AccountForm {
  /** Blank: the next one is given. */
  number: string;
  name: string;
  country: string;
}

export const EMPTY_ACCOUNT: AccountForm = { number: "", name: "", country: "" };

export function accountFormOf({ number, name, country }: AccountRecord): AccountForm {
  return { number, name, country };
}

/** The facts by the names of the API's inputs; a blank number is left out. */
export function accountInputOf({ number, name, country }: AccountForm) {
  return { ...(number.trim() !== "" && { number: number.trim() }), name: name.trim(), country };
}
