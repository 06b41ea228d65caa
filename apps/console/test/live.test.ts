import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const field = (page: Page) => page.getByRole("textbox", { name: "Reply to the customer" });
const said = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

it("shows two agents each other on a request, and what either of them and the customer says", async () => {
  const customer = await theCustomer();
  const { id } = await customer.file();
  const first = await openPage(`/requests/${id}`, { as: "support-agent" });
  const second = await openPage(`/requests/${id}`, { as: "admin" });
  await second.getByText("Sample support agent is also looking at this request.").waitFor();
  await first.getByText(/is also looking at this request\.$/).waitFor();
  await field(first).pressSequentially("I look into it");
  await second.getByText("Sample support agent is writing on this request.").waitFor();
  await screenshot(second, "request-presence");
  await expectAccessible(second);
  await field(first).press("Control+Enter");
  await said(second, "I look into it").waitFor();
  await customer.answer(id, "It stopped again.");
  await Promise.all([said(first, "It stopped again.").waitFor(), said(second, "It stopped again.").waitFor()]);
  await first.close();
  await second.getByText(/Sample support agent is/).waitFor({ state: "detached" });
  expect(await said(second, "It stopped again.").count()).toBe(1);
});
