import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import type { Desk } from "./account-desk.ts";

/** A word that nothing else in the run has. */
export const wordFor = (about: string) => `${about}${randomUUID().slice(0, 8).replaceAll("-", "")}`;

/** Has the inbox show what has the word, and waits for it: what is pressed before is pressed in the list before. */
export async function searchInbox(page: Page, word: string): Promise<void> {
  await page.locator("[data-list-search] input").fill(word);
  await page.waitForURL((url) => url.search.includes(word));
}

/** Gives feedback from the customer's company account (7.2). */
export async function giveFromAccount(customer: Pick<Desk, "ask">, given: object): Promise<void> {
  const { ownAccounts } = await customer.ask("{ ownAccounts { id number } }");
  const account = ownAccounts.find(({ number }: { number: string }) => number === "A200001").id;
  const { giveAccountFeedback } = await customer.ask(
    "mutation ($input: GiveAccountFeedbackInput!) { giveAccountFeedback(input: $input) { userErrors { message } } }",
    { input: { account, ...given } },
  );
  expect(giveAccountFeedback.userErrors).toEqual([]);
}

/** Gives feedback by the public form, signed in as nobody (7.1). */
export async function giveByForm(given: object): Promise<void> {
  const { feedbackForm } = await anonymously("{ feedbackForm { ticket notBefore } }");
  await wait(Math.max(0, Date.parse(feedbackForm.notBefore) - Date.now()) + 100);
  const { giveFeedback } = await anonymously(
    "mutation ($input: GiveFeedbackInput!) { giveFeedback(input: $input) { userErrors { message } } }",
    { input: { ticket: feedbackForm.ticket, ...given } },
  );
  expect(giveFeedback.userErrors).toEqual([]);
}

async function anonymously(query: string, variables: object = {}) {
  const response = await fetch(new URL("/graphql", inject("origin")), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors, "errors of the API").toBeUndefined();
  return data;
}
