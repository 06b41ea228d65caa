import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { inject } from "vitest";

/** Of the sample people, one for each. */
export const ROLES = [
  "customer",
  "company-admin",
  "support-agent",
  "lifecycle-editor",
  "policy-editor",
  "analyst",
  "admin",
] as const;
export type Role = (typeof ROLES)[number];

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/**
 * A browser in which the role's sample person is signed in, made once a run. Signing out there would sign out every test
 * that shares it: for that, use `signInByHand`.
 */
export async function signedInAs(role: Role, browser: Browser): Promise<StorageState> {
  const file = join(inject("signIns"), `${role}.json`);
  const made = await readFile(file, "utf8").catch(() => null);
  if (made !== null) return JSON.parse(made) as StorageState;
  const context = await browser.newContext({ baseURL: inject("origin"), locale: "en-GB" });
  try {
    const page = await context.newPage();
    await page.goto("/console/products");
    await signInByHand(page, role);
    const state = await context.storageState();
    await writeFile(file, JSON.stringify(state));
    return state;
  } finally {
    await context.close();
  }
}

/** Presses "Sign in" on a page of the console and chooses the person, as people do. */
export async function signInByHand(page: Page, role: Role): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await choosePerson(page, role);
  await untilSignedIn(page);
}

/** On the sample provider's page. */
export async function choosePerson(page: Page, role: Role): Promise<void> {
  await page.locator(`button[name="person"][value="${role}"]`).click();
}

/** The provider sends the browser back with a code, for which the console gets its tokens. */
export async function untilSignedIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Signed in as|已登录)/ }).waitFor();
}
