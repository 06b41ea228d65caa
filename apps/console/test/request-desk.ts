import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type Desk, openDesk } from "./account-desk.ts";

// biome-ignore lint/suspicious/noExplicitAny: the test knows the shape of what it asked for
type Answer = any;

/** Somebody who files requests and follows them, past the console, which is closed to customers. */
export interface Customer {
  readonly ask: Desk["ask"];
  /** @returns the request that was filed. */
  file(
    problem?: object,
    some?: object,
  ): Promise<{ readonly id: string; readonly number: string; readonly revision: number }>;
  /** Says something about a request. */
  answer(id: string, body: string): Promise<void>;
  /** What the customer is shown of a request. */
  seen(id: string): Promise<Answer>;
}

let known: Promise<Customer> | undefined;

/** The sample customer, who signs in once for all tests of a file. */
export async function theCustomer(): Promise<Customer> {
  known ??= openCustomer();
  return await known;
}

async function openCustomer(): Promise<Customer> {
  const { page, ask } = await openDesk("/products", { as: "customer", expectFailures: true });
  await page.close();
  const { ownAccounts } = await ask("{ ownAccounts { id number } }");
  const account = ownAccounts.find(({ number }: { number: string }) => number === "A200001").id;
  return {
    ask,
    file: (problem, some) => file(ask, account, { problem, some }),
    answer: (id, body) => answer(ask, id, body),
    seen: seenBy(ask),
  };
}

interface Filed {
  readonly problem?: object | undefined;
  /** Of all problems, such as another account. */
  readonly some?: object | undefined;
}

/** A fault of a supported product, unless told otherwise; what the rules refuse is filed all the same. */
async function file(ask: Desk["ask"], account: string, { problem, some }: Filed) {
  const input = {
    account,
    idempotencyKey: randomUUID(),
    product: "sample-home-shield",
    version: "2026",
    fileAnyway: true,
    answers: { operatingSystem: "Gannet 7" },
    problems: [{ kind: "SOFTWARE_FAULT", subject: "Scan stops", text: "The scan stops halfway.", ...problem }],
    ...some,
  };
  const { fileRequest } = await ask(
    `mutation ($input: FileRequestInput!) { fileRequest(input: $input) {
      requests { id number revision } userErrors { message } } }`,
    { input },
  );
  expect(fileRequest.userErrors).toEqual([]);
  return fileRequest.requests[0];
}

async function answer(ask: Desk["ask"], id: string, body: string): Promise<void> {
  const { answerRequest } = await ask(
    "mutation ($input: AnswerRequestInput!) { answerRequest(input: $input) { userErrors { message } } }",
    { input: { id, body } },
  );
  expect(answerRequest.userErrors).toEqual([]);
}

function seenBy(ask: Desk["ask"]): Customer["seen"] {
  return async (id) =>
    (await ask("query ($id: ID!) { request(id: $id) { category messages(first: 50) { nodes { body } } } }", { id }))
      .request;
}
