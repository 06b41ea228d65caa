import { buffer } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const PROGRAM = Buffer.concat([Buffer.from("MZ\u0090\0", "latin1"), Buffer.alloc(3_000_000, 7)]);

const choose = (page: Page, name: string, content: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer: content });

it("sends a file with a reply, goes on after a break, and saves it under its name", async () => {
  const customer = await theCustomer();
  const { id } = await customer.file();
  const page = await openPage(`/requests/${id}`, { as: "support-agent", height: 1000, expectFailures: true });
  const field = page.getByRole("textbox", { name: "Reply to the customer" });
  await field.fill("Please run this tool.");
  // The second piece does not get through, until somebody goes on with it.
  let pieces = 0;
  await page.route("**/attachments/uploads/*", (route) => {
    pieces += route.request().method() === "PATCH" ? 1 : 0;
    return route.request().method() === "PATCH" && pieces === 2 ? route.fulfill({ status: 400 }) : route.continue();
  });
  await choose(page, "Werkzeug “2”.exe", PROGRAM);
  await page.getByText("The upload broke off. Go on with it: what has arrived is kept.").waitFor();
  const send = page.locator("[data-send]");
  expect(await send.isDisabled()).toBe(true);
  await screenshot(page, "attachments-broken-off");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Go on with Werkzeug “2”.exe" }).click();
  await page.getByRole("list", { name: "Files that go with the message" }).waitFor();
  await screenshot(page, "attachments-ready");
  await send.click();
  const files = page.getByRole("list", { name: "Attached files" });
  await files.getByText("Werkzeug “2”.exe").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download Werkzeug “2”.exe" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Werkzeug “2”.exe");
  expect((await buffer(await download.createReadStream())).equals(PROGRAM)).toBe(true);
  expect(pieces).toBe(4);
});

it("sets malware apart, warns before it is saved, and removes it for good", async () => {
  const customer = await theCustomer();
  const { id } = await customer.file();
  const page = await openPage(`/requests/${id}`, { as: "support-agent", height: 1000 });
  await page.getByRole("textbox", { name: "Reply to the customer" }).fill("Is it this one?");
  await choose(page, "suspect.txt", PROGRAM.subarray(0, 500));
  await page.getByRole("list", { name: "Files that go with the message" }).waitFor();
  await page.locator("[data-send]").click();
  await page.getByRole("list", { name: "Attached files" }).waitFor();
  await page.getByRole("tab", { name: "Attachments" }).click();
  const row = page.getByRole("tabpanel").locator('[data-attachment="suspect.txt"]');
  await row.getByText("application/x-msdownload · came as text/plain").waitFor();
  await row.getByRole("button", { name: "Mark as malware" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("infected");
  await screenshot(page, "attachments-mark");
  await dialog.getByRole("button", { name: "Mark as malware" }).click();
  await row.getByText("How to open it: infected").waitFor();
  await row.getByRole("button", { name: "Download suspect.txt" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download malware" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("suspect.txt");
  await screenshot(page, "attachments-section");
  await expectAccessible(page);
  await row.getByRole("button", { name: "Remove" }).click();
  await dialog.getByRole("button", { name: "Remove for good" }).click();
  await row.getByText("Removed by Sample support agent,").waitFor();
  expect(await row.getByRole("button").count()).toBe(0);
});
