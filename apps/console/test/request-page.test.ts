import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const agent = { as: "support-agent" } as const;
const LONG = Array.from({ length: 60 }, (_, line) => `${line + 1}. The scanner reports an error of the engine.`).join(
  "\n",
);

const field = (page: Page, name = "Reply to the customer") => page.getByRole("textbox", { name });
const inTheConversation = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

describe("the page of a request", () => {
  it("is worked with by keyboard: taken, answered, waiting for the customer", async () => {
    const customer = await theCustomer();
    // Neighbours in a queue of these two alone, whatever else is filed meanwhile.
    const subject = `Scan of ${randomUUID().slice(0, 8)} stops`;
    const { id, number } = await customer.file({ subject, text: LONG });
    const newer = await customer.file({ subject });
    const filter = encodeURIComponent(JSON.stringify({ search: subject }));
    const page = await openPage(`/requests?filter=${filter}`, agent);
    await page.getByRole("link", { name: newer.number }).click();
    await page.getByRole("heading", { level: 1, name: newer.number }).waitFor();
    await page.keyboard.press("]");
    await page.getByRole("heading", { level: 1, name: number }).waitFor();
    await page.getByRole("button", { name: "Show all of it" }).waitFor();
    await screenshot(page, "request-new");
    await expectAccessible(page);
    await page.keyboard.press("a");
    await page.getByText("Assigned to Sample support agent").waitFor();
    await page.keyboard.press("m");
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: /^Reopen: possible only from|^Reopen/ }).waitFor();
    await screenshot(page, "request-moves");
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
    // The menu gives the focus back a moment after it is gone.
    await expect
      .poll(async () => {
        await page.keyboard.press("r");
        return await field(page).evaluate((element) => element === document.activeElement);
      })
      .toBe(true);
    await field(page).fill("");
    await page.keyboard.type("Which build is it?");
    await page.getByText("Not sent yet. Kept in this browser.").waitFor();
    await page.reload();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe("Which build is it?");
    await page.getByRole("button", { name: "Reply and wait for the customer" }).click();
    await inTheConversation(page, "Which build is it?").waitFor();
    await page.locator('[data-category="WAITING_FOR_CUSTOMER"]').waitFor();
    expect(await field(page).inputValue()).toBe("");
    expect(await customer.seen(id)).toMatchObject({ category: "WAITING_FOR_CUSTOMER" });
    await screenshot(page, "request-waiting");
  });

  it("keeps an answer that somebody overtook, shows what is new, and sends it once", async () => {
    const customer = await theCustomer();
    const { id } = await customer.file();
    const page = await openPage(`/requests/${id}`, agent);
    await field(page).fill("Please restart the machine.");
    await customer.answer(id, "It works again.");
    await field(page).press("Control+Enter");
    const notice = page.getByRole("alert").filter({ hasText: "Not sent yet: the request has changed" });
    await notice.getByText("It works again.").waitFor();
    expect(await field(page).inputValue()).toBe("Please restart the machine.");
    await screenshot(page, "request-conflict");
    await expectAccessible(page);
    await notice.getByRole("button", { name: "Send all the same" }).click();
    await inTheConversation(page, "Please restart the machine.").waitFor();
    await notice.waitFor({ state: "detached" });
    const said = (await customer.seen(id)).messages.nodes.map(({ body }: { body: string }) => body);
    expect(said).toEqual(["The scan stops halfway.", "It works again.", "Please restart the machine."]);
  });

  it("keeps an internal note from the customer, and apart from the reply that is being written", async () => {
    const customer = await theCustomer();
    const { id } = await customer.file();
    const page = await openPage(`/requests/${id}`, agent);
    await field(page).fill("Dear customer");
    await field(page).blur();
    await page.keyboard.press("n");
    await page.keyboard.type("They are upset.");
    await page.getByText(/^Staff only\./).waitFor();
    await screenshot(page, "request-note");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await page.locator('article[data-voice="NOTE"]').filter({ hasText: "They are upset." }).waitFor();
    expect(JSON.stringify(await customer.seen(id))).not.toContain("upset");
    await page
      .getByRole("button", { name: /^Reply/ })
      .first()
      .click();
    expect(await field(page).inputValue()).toBe("Dear customer");
  });

  it("shows why a request was declined, decides again beside it, and takes it up with a reason", async () => {
    const customer = await theCustomer();
    const { id } = await customer.file({ kind: "TRAINING", subject: "A course for beginners" });
    const page = await openPage(`/requests/${id}`, agent);
    await page.locator('a[href*="section=decision"]').click();
    await page.getByRole("heading", { name: "Receipt 1" }).waitFor();
    await page.getByText("Replays to the same decision").waitFor();
    await page.keyboard.press("s");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: /^2 / }).check();
    await dialog.getByLabel("Reason").fill("Many people wait");
    await dialog.getByRole("button", { name: "Set severity" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Decide again" }).click();
    await dialog.getByLabel("Reason").fill("It is urgent");
    await dialog.getByRole("button", { name: "Decide again" }).click();
    await page.getByRole("heading", { name: "Receipt 2" }).waitFor();
    await page.getByText("Because: It is urgent").waitFor();
    await screenshot(page, "request-decisions");
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Facts" }).click();
    await page.getByText("Missing").first().waitFor();
    await screenshot(page, "request-facts");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Take up although declined" }).click();
    await dialog.getByRole("button", { name: "Take up although declined" }).click();
    await dialog.getByText("Say why: nothing is changed without a reason.").waitFor();
    await dialog.getByLabel("Reason").fill("A good customer");
    await screenshot(page, "request-take-up");
    await dialog.getByRole("button", { name: "Take up although declined" }).click();
    await page.locator('[data-category="OPEN"]').waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText("“A good customer”").waitFor();
    await page.getByText("“It is urgent”").waitFor();
    await screenshot(page, "request-history");
  });

  it("reads well on a telephone, in the dark and in Chinese", async () => {
    const customer = await theCustomer();
    const { id, number } = await customer.file({ subject: "扫描中途停止" });
    const page = await openPage(`/requests/${id}`, { ...agent, locale: "zh-CN", theme: "dark", width: 400 });
    await page.getByRole("heading", { level: 1, name: `${number} 扫描中途停止` }).waitFor();
    await page.getByRole("textbox", { name: "回复客户" }).waitFor();
    await screenshot(page, "request-phone");
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.goto("/console/requests/00000000-0000-4000-8000-000000000000");
    await page.getByRole("alert").waitFor();
    await expectAccessible(page);
  });

  it("is for those who may read requests, and nobody else is shown any", async () => {
    const { id } = await (await theCustomer()).file();
    const page = await openPage(`/requests/${id}`, { as: "analyst" });
    await page.getByText("You may not see this").waitFor();
    expect(await page.getByText("Scan stops").count()).toBe(0);
  });
});
