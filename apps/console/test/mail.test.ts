import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

describe("mail", () => {
  it("is read in the outbox where none leaves the machine, found by what it is about, and sent again", async () => {
    const { file } = await theCustomer();
    const { number } = await file({ subject: "Scan stops at <b>half</b>" });
    const page = await openPage("/outbox", { as: "admin" });
    await page.getByLabel("Recipient or subject").fill(number);
    const row = page.getByRole("row", { name: new RegExp(number) });
    await row.getByText("Kept here").waitFor();
    expect(await row.getByRole("link", { name: number }).getAttribute("href")).toMatch(/\/requests\/[0-9a-f-]{36}$/);
    await page.getByLabel("State").click();
    await page.getByRole("option", { name: "Failed" }).click();
    await page.getByText("No mail here").waitFor();
    await page.goto(`/console/outbox?search=${number}&state=KEPT`);
    await row.getByText("Kept here").waitFor();
    await screenshot(page, "outbox");
    await expectAccessible(page);

    await row.getByRole("button").click();
    const mail = page.getByRole("dialog", { name: `[${number}] Scan stops at <b>half</b>` });
    await mail.getByText(`We have your request under the number ${number}`).waitFor();
    await screenshot(page, "mail");
    await expectAccessible(page);
    await mail.getByRole("button", { name: "Send again" }).click();
    await mail.getByText("It will be sent in a moment.").waitFor();
  });

  it("stands with the request for who works on it, without the outbox", async () => {
    const { file } = await theCustomer();
    const { id, number } = await file();
    const page = await openPage(`/requests/${id}?section=mail`, { as: "support-agent", locale: "zh-CN" });
    await page
      .getByRole("row", { name: new RegExp(number) })
      .getByRole("button")
      .click();
    const mail = page.getByRole("dialog", { name: new RegExp(number) });
    await mail.getByText("仅保存在此").waitFor();
    expect(await mail.getByRole("button", { name: "重新发送" }).count()).toBe(0);
    await screenshot(page, "request-mail");
    await page.goto("/console/outbox");
    await page.getByText(/此页面仅供.*发件箱/).waitFor();
  });
});
