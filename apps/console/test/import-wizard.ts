import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { askAnonymously } from "./editor.ts";
import { openPage, type PageChoices } from "./open-page.ts";

export const openWizard = (choices: PageChoices = {}) =>
  openPage("/imports/new", { as: "lifecycle-editor", height: 1100, ...choices });

/** Products of its own for each test: others run beside it on the same data. */
export const trial = () => `trial-${randomBytes(4).toString("hex")}`;

export async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
  await page.getByText(new RegExp(`^${name} ·`)).waitFor();
}

export async function upload(page: Page, name: string, content: string): Promise<void> {
  await chooseFile(page, name, content);
  await page.getByRole("button", { name: "Upload and go on" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}

export async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.getByRole("heading", { name: "What would change" }).waitFor();
}

export async function take(page: Page, label: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/Reason/).fill(reason);
  await dialog.getByRole("button", { name: label, exact: true }).click();
  await page.getByRole("heading", { name: /^The import is done/ }).waitFor({ timeout: 30_000 });
}

/** What the public is told. */
export async function published(slug: string) {
  const document =
    "query ($slug: String!) { product(slug: $slug) { name segment versions { name supportEndsOn history { reason author } } } }";
  return (await askAnonymously(document, { slug })).product;
}
