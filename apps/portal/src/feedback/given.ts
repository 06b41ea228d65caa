import type { GiveAccountFeedbackInput, GiveFeedbackInput } from "../gql/feedback.ts";

/** What can be said unasked; a rating answers an invitation. */
export const TYPES = ["PRAISE", "COMPLAINT", "SUGGESTION", "PROBLEM_WITH_RULES_OR_SITE", "OTHER"] as const;
export type GivenType = (typeof TYPES)[number];

/** As it is written, kept in the tab until the server has it. */
export interface Given {
  /** Sent again with it, it is the same feedback. */
  readonly key: string;
  readonly type: GivenType | "";
  readonly comment: string;
  readonly product: string;
  readonly satisfaction: string;
  readonly name: string;
  readonly email: string;
  /** Of the company; the only one where there is one. */
  readonly account: string;
  /** Id of a request. */
  readonly request: string;
  /** No person sees this field. */
  readonly homepage: string;
}

export function nothingGiven(): Given {
  const blank = { comment: "", product: "", satisfaction: "", name: "", email: "", account: "", request: "" };
  return { key: crypto.randomUUID(), type: "", ...blank, homepage: "" };
}

/** What was kept in the tab; null where it is something else. */
export function keptGiven(kept: unknown): Given | null {
  if (typeof kept !== "object" || kept === null) return null;
  const blank = nothingGiven();
  const entries = Object.entries(blank).map(([name, value]) => {
    const found: unknown = Reflect.get(kept, name);
    return [name, typeof found === "string" ? found : value];
  });
  return { ...blank, ...Object.fromEntries(entries) };
}

const said = (text: string): string | null => (text.trim() === "" ? null : text.trim());

function sharedInput(given: Given & { readonly type: GivenType }) {
  return {
    type: given.type,
    comment: given.comment,
    product: said(given.product),
    satisfaction: given.satisfaction === "" ? null : Number(given.satisfaction),
  };
}

interface FormPart {
  readonly ticket: string;
  /** The request is named by its number here. */
  readonly number: string | null;
}

/** For home & mobile (7.1). */
export function formInput(
  given: Given & { readonly type: GivenType },
  { ticket, number }: FormPart,
): GiveFeedbackInput {
  const { name, email, homepage } = given;
  return {
    ...sharedInput(given),
    ticket,
    name: said(name),
    email: said(email),
    request: number,
    homepage: said(homepage),
  };
}

/** For a company (7.2). */
export function accountInput(given: Given & { readonly type: GivenType }, account: string): GiveAccountFeedbackInput {
  return { ...sharedInput(given), account, request: said(given.request), idempotencyKey: given.key };
}

/**
 * A ticket is taken from some moment on, that no person comes before; whoever does, waits.
 * @returns milliseconds, no more than a reader would bear: clocks may differ.
 */
export function waitFor(notBefore: string, now: number): number {
  return Math.min(Math.max(Date.parse(notBefore) - now, 0), MOST_WAIT_MS);
}

const MOST_WAIT_MS = 4_000;
