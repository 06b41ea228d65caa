import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openDesk } from "./account-desk.ts";
import { screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const agent = { as: "support-agent" } as const;

/** Letters that no other request has. */
const aWord = () => `w${randomBytes(5).toString("hex")}`;

/** So many requests of a customer with a word that only they have. */
async function filed(word: string, count: number) {
  const customer = await theCustomer();
  const requests = [];
  for (const place of Array.from({ length: count }, (_, index) => index + 1)) {
    requests.push(await customer.file({ subject: `Scan ${place} stops ${word}` }));
  }
  return requests;
}

const rowOf = (page: Page, subject: string) => page.getByRole("row").filter({ hasText: subject });
const searchFor = (word: string) => `/requests?filter=${encodeURIComponent(JSON.stringify({ search: word }))}`;

/** In the dialog that is open. */
async function choose(page: Page, field: string, option: string) {
  await page.getByRole("dialog").getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

describe("the queue of requests", () => {
  it("is worked with by keyboard: looked through, chosen from, taken from, opened", async () => {
    const word = aWord();
    await filed(word, 3);
    const { page } = await openDesk(searchFor(word), agent);
    await rowOf(page, `Scan 1 stops ${word}`).waitFor();
    expect(await page.getByRole("row").count()).toBe(4);
    for (const key of ["j", "j", "j", "k", "x"]) await page.keyboard.press(key);
    // Newest first: the second row is the second that was filed.
    const second = rowOf(page, `Scan 2 stops ${word}`);
    await second.getByRole("checkbox", { checked: true }).waitFor();
    await page.getByText("1 chosen").waitFor();
    await second.getByRole("link", { name: word }).focus();
    await page.keyboard.press("a");
    await second.getByText("Sample support agent").waitFor();
    expect(await rowOf(page, `Scan 1 stops ${word}`).getByText("Nobody").count()).toBe(1);
    await screenshot(page, "queue");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Mine" }).click();
    await rowOf(page, `Scan 3 stops ${word}`).waitFor({ state: "detached" });
    // A key that is the second of a pair does nothing by itself.
    await second.getByRole("link", { name: word }).focus();
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.getByRole("heading", { level: 1, name: "Company accounts" }).waitFor();
    await page.goBack();
    await second.getByRole("link", { name: word }).focus();
    await page.keyboard.press("o");
    await page.getByRole("heading", { level: 1, name: word }).waitFor();
  });

  it("changes many at once, tells of each what came of it, and shows what is watched", async () => {
    const word = aWord();
    const [resolved] = await filed(word, 3);
    const { page, ask } = await openDesk(searchFor(word), agent);
    const move = "mutation ($input: MoveRequestInput!) { moveRequest(input: $input) { userErrors { message } } }";
    const input = { id: resolved?.id, expectedRevision: resolved?.revision, move: "RESOLVE", message: "Install 2." };
    expect((await ask(move, { input })).moveRequest.userErrors).toEqual([]);
    await page.reload();
    await rowOf(page, `Scan 3 stops ${word}`).waitFor();
    await page.getByRole("checkbox", { name: "Select all" }).click();
    await page.getByRole("button", { name: "Change", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await choose(page, "Assignee", "Me");
    await choose(page, "Severity", "2 of 4");
    await choose(page, "Move", "Ask the customer");
    await dialog.getByRole("textbox", { name: "Message to the customer" }).fill("Which build is it?");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("Storm");
    await screenshot(page, "queue-bulk");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Change all 3" }).click();
    await dialog.getByText("2 requests were changed. 1 stays as it was.").waitFor();
    const [refused, done] = [dialog.locator("[data-result=refused]"), dialog.locator("[data-result=done]")];
    expect([await refused.count(), await done.count()]).toEqual([1, 2]);
    await refused.getByText(`Scan 1 stops ${word}`).waitFor();
    await screenshot(page, "queue-bulk-done");
    await dialog.getByRole("button", { name: "Close" }).click();
    await rowOf(page, `Scan 2 stops ${word}`).locator('[data-category="WAITING_FOR_CUSTOMER"]').waitFor();

    await page.getByRole("button", { name: "Change all of these" }).click();
    await choose(page, "Watching", "Watch them");
    await dialog.getByRole("button", { name: "Change all 3" }).click();
    await dialog.getByText("3 requests were changed.").waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: /^Watching/ }).click();
    await rowOf(page, `Scan 1 stops ${word}`).waitFor();
  });

  it("is kept as a view, exported as it is shown, and read in Chinese, in the dark, on a telephone", async () => {
    const word = aWord();
    await filed(word, 1);
    const { page } = await openDesk(searchFor(word), { ...agent, locale: "zh-CN", theme: "dark", width: 400 });
    await rowOf(page, word).waitFor();
    await screenshot(page, "queue-zh-dark-narrow");
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出" }).click();
    expect((await download).suggestedFilename()).toMatch(/^requests-\d{4}-\d\d-\d\d\.csv$/);
    await page.getByRole("button", { name: "视图" }).click();
    await page.getByRole("menuitem", { name: "将当前显示保存为视图…" }).click();
    await page.getByRole("textbox", { name: "名称" }).fill(word);
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: word }).waitFor();
    await page.getByRole("button", { name: "未分配" }).click();
    await page.waitForURL((url) => url.search.includes("assigned"));
    await page.getByRole("button", { name: "视图" }).click();
    await page.getByRole("menuitem", { name: word }).click();
    await page.waitForURL((url) => !url.search.includes("assigned"));
  });
});
