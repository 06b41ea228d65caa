import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Desk } from "./account-desk.ts";

/** A subject that nothing else in the run has. */
export const subjectFor = (about: string) => `${about} ${randomUUID().slice(0, 8)}`;
/** Waits until the customer is shown that the request stands so. */
export const state = (page: Page, category: string) => page.locator(`.state[data-category="${category}"]`).waitFor();

interface About {
  readonly product: string;
  readonly version: string;
  readonly kind: string;
}

/** By their values, whatever the language of the page. */
export async function choose(page: Page, { product, version, kind }: About): Promise<void> {
  const [products, versions, kinds] = [0, 1, 2].map((place) => page.locator("main form select").nth(place));
  await products?.locator(`option[value="${product}"]`).waitFor({ state: "attached" });
  await products?.selectOption(product);
  await versions?.locator("option").nth(1).waitFor({ state: "attached" });
  await versions?.selectOption({ label: version });
  await kinds?.selectOption(kind);
}

/** By its number, whatever else the customer belongs to. */
export async function chooseCompany(page: Page, number: string): Promise<void> {
  const option = page.locator("option").filter({ hasText: number });
  const value = await option.getAttribute("value");
  await page.locator("select").filter({ has: option }).selectOption(value);
}

/** @returns number of the request that the page shows. */
export async function numberOn(page: Page): Promise<string> {
  await page.waitForURL(/\/support\/requests\/R\d+$/);
  return page.url().split("/").at(-1) ?? "";
}

/** In the console. */
export async function reply(agent: Page, text: string, button: string): Promise<void> {
  await agent.getByRole("textbox", { name: "Reply to the customer" }).fill(text);
  await agent.getByRole("button", { name: button }).click();
  await agent.getByRole("article").filter({ hasText: text }).waitFor();
}

/** In the customers' pages. */
export async function answer(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Your message" }).fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator(".messages").getByText(text).waitFor();
}

/** What the API keeps of a request that has gone its way. */
export async function expectClosed({ ask }: Desk, number: string, outcome: string): Promise<void> {
  const document = `query ($number: String!) { request(number: $number) {
    category outcome receipts { replays } attachments { name } } }`;
  const { request } = await ask(document, { number });
  expect(request).toMatchObject({ category: "CLOSED", outcome, receipts: [{ replays: true }] });
}
