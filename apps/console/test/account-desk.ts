import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { openPage, type PageChoices } from "./open-page.ts";
import type { Role } from "./sign-in.ts";

// biome-ignore lint/suspicious/noExplicitAny: the test knows the shape of what it asked for
type Ask = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

/** A page of somebody who is signed in, and the same person's way past the page to the API: to prepare and to check. */
export interface Desk {
  readonly page: Page;
  readonly ask: Ask;
}

export async function openDesk(path: string, choices: PageChoices & { readonly as: Role }): Promise<Desk> {
  const page = await openPage("/products", choices);
  const request = page.waitForRequest((each) => each.url().endsWith("/graphql") && "authorization" in each.headers());
  await page.reload();
  const authorization = (await request).headers().authorization ?? "";
  await page.goto(`/console${path}`);
  return { page, ask: (document, variables) => ask(document, variables, authorization) };
}

async function ask(query: string, variables: Readonly<Record<string, unknown>> | undefined, authorization: string) {
  const response = await fetch(new URL("/graphql", inject("origin")), {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors, "errors of the API").toBeUndefined();
  return data;
}

export interface TrialAccount {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

/** An account of its own for a test: others run beside it on the same data. */
export async function createTrialAccount({ ask }: Pick<Desk, "ask">, country = "DE"): Promise<TrialAccount> {
  const name = `Trial ${randomBytes(4).toString("hex")} Works`;
  const { createCompanyAccount } = await ask(
    `mutation ($input: CreateCompanyAccountInput!) { createCompanyAccount(input: $input) {
      account { id name number } userErrors { message } } }`,
    { input: { name, country } },
  );
  expect(createCompanyAccount.userErrors).toEqual([]);
  return createCompanyAccount.account;
}

/** Has the account's staff invite somebody. @returns the token. */
export async function invite({ ask }: Pick<Desk, "ask">, accountId: string, email: string): Promise<string> {
  const { inviteAccountMember } = await ask(
    `mutation ($input: InviteMemberInput!) { inviteAccountMember(input: $input) { token userErrors { message } } }`,
    { input: { accountId, email, role: "ADMINISTRATOR" } },
  );
  expect(inviteAccountMember.userErrors).toEqual([]);
  return inviteAccountMember.token;
}
