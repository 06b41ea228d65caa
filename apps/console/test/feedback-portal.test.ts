import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { searchInbox, wordFor } from "./feedback-desk.ts";
import { openPage, screenshot } from "./open-page.ts";
import { chooseCompany } from "./portal-desk.ts";
import { theCustomer } from "./request-desk.ts";

it("[7.1] [7.2] what is said by the public form and from a company account stands in one inbox, and the answer is read where it was said", async () => {
  const phone = await openPage("/", { at: "/support", locale: "zh-CN", width: 400, theme: "dark" });
  await phone.getByRole("link", { name: "反馈" }).click();
  const [homeWord, firmWord] = [wordFor("xin"), wordFor("firm")];
  await phone.getByRole("radio", { name: /^建议/ }).check();
  await phone.getByLabel("请用您自己的话说明").fill(`希望更快 ${homeWord}`);
  await phone.getByLabel("您对支持服务满意吗？").selectOption("4");
  await screenshot(phone, "portal-feedback-phone");
  await expectAccessible(phone);
  const wider = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  await phone.getByRole("button", { name: "提交反馈" }).click();
  await phone.getByRole("heading", { level: 1, name: "谢谢" }).waitFor();
  await phone.getByText("您没有留下地址").waitFor();
  await screenshot(phone, "portal-thanks-phone");

  const { number } = await (await theCustomer()).file({}, { product: "sample-endpoint-protection", version: "12.4" });
  const page = await openPage("/feedback/business", { at: "/support", as: "customer" });
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("radio", { name: /^Praise/ }).check();
  await page.getByLabel("In your own words").fill(`Well done, ${firmWord}`);
  await chooseCompany(page, "A200001");
  const option = page.locator("option").filter({ hasText: number });
  await page.getByLabel("Is it about one of your requests?").selectOption(await option.getAttribute("value"));
  await screenshot(page, "portal-feedback-business");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send feedback" }).click();
  await page.getByRole("heading", { level: 1, name: "Thank you" }).waitFor();

  const agent = await openPage("/feedback", { as: "support-agent" });
  await searchInbox(agent, homeWord);
  const anonymous = agent.getByRole("row", { name: new RegExp(homeWord) });
  await anonymous.getByText("Suggestion").waitFor();
  await anonymous.getByRole("link").first().click();
  await agent.getByText("Nobody can be answered: the giver left no address").waitFor();
  await agent.goBack();
  await searchInbox(agent, firmWord);
  await agent.getByRole("link", { name: number }).click();
  await agent.getByRole("tab", { name: "Feedback" }).click();
  await agent.getByText("The request has not been processed yet").waitFor();
  await screenshot(agent, "request-feedback");
  await agent.getByRole("link", { name: /^Praise/ }).click();
  await agent.getByLabel("Answer to the giver").fill(`Thanks for ${firmWord}`);
  await agent.keyboard.press("Control+Enter");
  await agent
    .getByRole("article")
    .filter({ hasText: `Thanks for ${firmWord}` })
    .waitFor();

  await page.getByRole("link", { name: "Your feedback" }).click();
  await page.getByText(`Thanks for ${firmWord}`).waitFor();
  await page.getByLabel("Ask me now and then how my request was handled").uncheck();
  await page.reload();
  const asked = page.getByLabel("Ask me now and then how my request was handled");
  await expect.poll(() => asked.isChecked()).toBe(false);
  await screenshot(page, "portal-own-feedback");
  await expectAccessible(page);
  await asked.check();
});
