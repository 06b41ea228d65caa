import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const admin = { as: "admin", height: 1100 } as const;
const field = (page: Page) => page.getByRole("textbox", { name: "Reply to the customer" });
const dialog = (page: Page) => page.getByRole("dialog");
/** Until keys go there. */
const focused = (there: Locator) =>
  expect.poll(() => there.evaluate((element) => element === document.activeElement)).toBe(true);

async function writeReply(page: Page, title: string, text: string) {
  await page.getByRole("button", { name: "New canned reply" }).first().click();
  const english = dialog(page).getByRole("group", { name: "English" });
  await english.getByRole("textbox", { name: "Title" }).fill(title);
  await english.getByRole("textbox", { name: "Text" }).fill(text);
  await dialog(page).getByRole("button", { name: "Save" }).click();
}

describe("canned replies", () => {
  it("are written, refused a placeholder that nothing fills, and inserted by keyboard, ready or not at all", async () => {
    const page = await openPage("/canned-replies", admin);
    await writeReply(page, "Ask for the build", "Dear {{customer}}, which build of {{productName}} is it?");
    await dialog(page).getByText("Nothing fills {{customer}}").waitFor();
    await screenshot(page, "reply-refused");
    await expectAccessible(page);
    const text = dialog(page).getByRole("group", { name: "English" }).getByRole("textbox", { name: "Text" });
    await text.fill("Dear {{customerName}}, which build of {{productName}} is it?");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("rowheader", { name: "Ask for the build" }).waitFor();
    await writeReply(page, "Last day", "We close this on {{closesOn}}.");
    await page.getByRole("rowheader", { name: "Last day" }).waitFor();
    await screenshot(page, "replies");
    await expectAccessible(page);
    const { id } = await (await theCustomer()).file();
    await page.goto(`/console/requests/${id}`);
    await field(page).fill("Hello. ");
    await page.keyboard.press("Control+i");
    await focused(dialog(page).getByRole("combobox"));
    await page.keyboard.type("last");
    await page.getByRole("option", { name: "Last day" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).getByText("the request has nothing for: Day on which the request will be closed").waitFor();
    await screenshot(page, "reply-not-ready");
    await dialog(page).getByRole("combobox").fill("which build");
    await page.getByRole("option", { name: "Ask for the build" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("group", { name: "As it will be inserted" }).waitFor();
    await screenshot(page, "reply-ready");
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await dialog(page).waitFor({ state: "detached" });
    await focused(field(page));
    await page.keyboard.type(" Thank you.");
    expect(await field(page).inputValue()).toMatch(/^Hello\. Dear .+, which build of .+ is it\? Thank you\.$/);
  });
});

describe("diagnostic utilities", () => {
  it("are kept, asked for, agreed to and answered by the customer, and checked", async () => {
    const customer = await theCustomer();
    const page = await openPage("/diagnostic-utilities", admin);
    await page.getByRole("button", { name: "New utility" }).first().click();
    for (const name of [
      "Name",
      /^What it collects \(E/,
      /^What it collects \(C/,
      /^How it is run \(E/,
      /^How it is run \(C/,
    ]) {
      await dialog(page).getByRole("textbox", { name }).fill("Test Archiver");
    }
    await dialog(page).getByRole("textbox", { name: "Download" }).fill("https://download.example.com/collector");
    await dialog(page).getByRole("button", { name: "Save" }).click();
    await page.getByRole("rowheader", { name: "Test Archiver", exact: true }).waitFor();
    const { id } = await customer.file();
    await page.goto(`/console/requests/${id}?section=tasks`);
    await page.getByRole("button", { name: "Ask for a diagnostic utility" }).click();
    await dialog(page).getByRole("textbox", { name: "Why support cannot do without it" }).fill("To see what stops");
    await screenshot(page, "task-asking");
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Ask the customer" }).click();
    await page.locator('[data-task="ASKED"]').waitFor();
    await page.locator('[data-category="WAITING_FOR_CUSTOMER"]').first().waitFor();
    await answered(customer, id);
    await page.reload();
    await page.getByRole("button", { name: "Not usable…" }).click();
    await dialog(page).getByRole("textbox", { name: "Reason" }).fill("The archive is empty");
    await dialog(page).getByRole("button", { name: "Confirm" }).click();
    await page.locator('[data-task="NOT_USABLE"]').getByText("The archive is empty").waitFor();
    await screenshot(page, "task-not-usable");
    await expectAccessible(page);
    await answered(customer, id);
    const small = await openPage(`/requests/${id}?section=tasks`, {
      ...admin,
      locale: "zh-CN",
      theme: "dark",
      width: 400,
    });
    await small.getByRole("button", { name: "结果完整" }).click();
    await small.locator('[data-task="COMPLETE"]').waitFor();
    await screenshot(small, "tasks-zh-dark-400");
    await expectAccessible(small);
  });
});

/** The customer agrees where that is still to be done, and hands in a result. */
async function answered({ ask }: Awaited<ReturnType<typeof theCustomer>>, id: string): Promise<void> {
  const { request } = await ask("query ($id: ID!) { request(id: $id) { tasks { id revision state } } }", { id });
  const [task] = request.tasks;
  const seen = (revision: number) => ({ task: task.id, expectedRevision: revision });
  if (task.state === "ASKED") {
    await ask(`mutation ($input: SeenTaskInput!) { consentToTask(input: $input) { userErrors { message } } }`, {
      input: seen(task.revision),
    });
    task.revision += 1;
  }
  const { deliverTask } = await ask(
    `mutation ($input: DeliverTaskInput!) { deliverTask(input: $input) { userErrors { message } } }`,
    { input: { ...seen(task.revision), note: "Here it is" } },
  );
  expect(deliverTask.userErrors).toEqual([]);
}
