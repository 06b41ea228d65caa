import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openDesk } from "./account-desk.ts";
import { openPage, screenshot } from "./open-page.ts";
import { answer, choose, chooseCompany, expectClosed, numberOn, reply, state, subjectFor } from "./portal-desk.ts";
import { choosePerson } from "./sign-in.ts";

// The customers' pages are tested here, beside the console: a request goes through both, and one run of API and browser serves
// them both.

it("[4.1.1] a fault at home: answered before signing in, filed once, asked, answered, resolved and confirmed", async () => {
  const page = await openPage("/", { at: "/support", expectFailures: true });
  const subject = subjectFor("The scan stops");
  await choose(page, { product: "sample-home-shield", version: "2026", kind: "SOFTWARE_FAULT" });
  await page.getByLabel("State of your licence").selectOption("VALID");
  await page.getByLabel("Country").selectOption("GB");
  await page.getByLabel("Language").selectOption("zh");
  await page.getByRole("heading", { level: 1, name: "您需要什么帮助？" }).waitFor();
  await page.getByLabel("语言").selectOption("en");
  await screenshot(page, "portal-about");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Is this supported?" }).click();
  await page.getByText("Support covers this.").waitFor();
  await screenshot(page, "portal-covered");
  await page.getByRole("button", { name: "Describe the problem" }).click();
  await page.getByLabel("What happens?").fill("1. The scan stops at half.\n2. The icon is missing from the task bar.");
  await page.getByText("We found 2 problems in your text. File them as 2 requests?").waitFor();
  await page.getByRole("radio", { name: "No, it is one problem" }).check();
  await page.getByLabel("In a few words").fill(subject);
  await page.getByRole("button", { name: "Sign in to file it" }).click();
  await choosePerson(page, "customer");
  // Who belongs to several companies says for which one, once it is known who asks.
  await chooseCompany(page, "A200604");
  expect(await page.getByLabel("In a few words").inputValue()).toBe(subject);
  await page.getByText("Draft saved.").waitFor();
  await page.getByLabel("Add files").setInputFiles({
    name: "scan.log",
    mimeType: "text/plain",
    buffer: Buffer.from("stopped at 50 %"),
  });
  await page.getByRole("button", { name: "Remove scan.log" }).waitFor();
  await screenshot(page, "portal-form");
  await expectAccessible(page);
  // The first answer is lost on its way; what is sent again is the same filing.
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("mutation FileRequest") || lost > 0) return await route.continue();
    lost += 1;
    await route.fetch();
    return await route.abort();
  });
  await page.getByRole("button", { name: "File the request" }).click();
  const number = await numberOn(page);
  expect(lost).toBe(1);
  await state(page, "NEW");
  const desk = await openDesk(`/requests/${number}`, { as: "support-agent" });
  const agent = desk.page;
  const { requests } = await desk.ask(
    "query ($filter: RequestFilter) { requests(first: 5, filter: $filter) { nodes { number attachments { name } } } }",
    { filter: { search: subject } },
  );
  expect(requests.nodes).toEqual([{ number, attachments: [{ name: "scan.log" }] }]);
  await reply(agent, "Since when?", "Reply and wait for the customer");
  // Without a reload: the page hears of it.
  await page.locator(".messages").getByText("Since when?").waitFor();
  await page.getByText(/^Please answer\. Without an answer the request is closed on/).waitFor();
  await screenshot(page, "portal-waiting");
  await expectAccessible(page);
  await answer(page, "Since Monday.");
  await state(page, "OPEN");
  await agent.getByRole("article").filter({ hasText: "Since Monday." }).waitFor();
  await reply(agent, "Please update to the newest build.", "Reply and resolve");
  await state(page, "RESOLVED");
  await page.getByRole("button", { name: "Confirm that it is solved" }).click();
  await page.locator("form").getByRole("button", { name: "Confirm that it is solved" }).click();
  await state(page, "CLOSED");
  await page.getByRole("link", { name: "Your requests" }).click();
  await page.getByRole("link", { name: new RegExp(`^${number} · `) }).waitFor();
  await screenshot(page, "portal-list");
  await expectAccessible(page);
  await expectClosed(desk, number, "COVERED");
});

it("[6.2] a fault at a company with a plan: asked to run a utility, which the customer agrees to and hands in", async () => {
  const page = await openPage("/", { at: "/support", as: "customer" });
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
  const { ask } = await openDesk("/products", { as: "admin" });
  const name = subjectFor("Sample Collector");
  const utility = { name, url: "https://download.example.com/collector", products: ["sample-endpoint-protection"] };
  const words = {
    collectsEn: "Logs",
    collectsZh: "日志",
    instructionsEn: "Run it once.",
    instructionsZh: "运行一次。",
  };
  const { saveDiagnosticUtility } = await ask(
    "mutation ($input: SaveDiagnosticUtilityInput!) { saveDiagnosticUtility(input: $input) { userErrors { message } } }",
    { input: { ...utility, ...words } },
  );
  expect(saveDiagnosticUtility.userErrors).toEqual([]);
  await choose(page, { product: "sample-endpoint-protection", version: "12.4", kind: "SOFTWARE_FAULT" });
  await chooseCompany(page, "A200604");
  await page.getByRole("button", { name: "Is this supported?" }).click();
  const outcome = (await page.locator("[data-outcome]").getAttribute("data-outcome")) ?? "";
  await page.getByRole("button", { name: "Describe the problem" }).click();
  await page.getByLabel("What happens?").fill("Protection is off on all tills.");
  const subject = subjectFor("Protection is off");
  await page.getByLabel("In a few words").fill(subject);
  await page.getByLabel("How urgent is it?").selectOption("1");
  await page.getByRole("button", { name: "File the request" }).click();
  const number = await numberOn(page);
  await page.getByText(/^Promised by /).waitFor();
  const desk = await openDesk(`/requests/${number}?section=tasks`, { as: "support-agent" });
  const agent = desk.page;
  await agent.getByRole("button", { name: "Ask for a diagnostic utility" }).click();
  const dialog = agent.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "Utility" }).click();
  await agent.getByRole("option", { name }).click();
  await dialog.getByRole("textbox", { name: "Why support cannot do without it" }).fill("To see what stops");
  await dialog.getByRole("button", { name: "Ask the customer" }).click();
  await page.locator('[data-task="ASKED"]').getByText("To see what stops").waitFor();
  await screenshot(page, "portal-task");
  await expectAccessible(page);
  await page.getByRole("button", { name: "I agree" }).click();
  const task = page.locator('[data-task="CONSENTED"]');
  await task.getByLabel("Add files").setInputFiles({
    name: "collected.zip",
    mimeType: "application/zip",
    buffer: Buffer.from("PK collected"),
  });
  await task.getByRole("button", { name: "Remove collected.zip" }).waitFor();
  await task.getByRole("button", { name: "Send the result" }).click();
  await page.locator('[data-task="DELIVERED"]').waitFor();
  await agent.getByRole("button", { name: "Result is complete" }).click();
  await page.locator('[data-task="COMPLETE"]').waitFor();
  await agent.getByRole("tab", { name: "Conversation" }).click();
  await reply(agent, "Version 12.4.1 puts this right.", "Reply and resolve");
  await state(page, "RESOLVED");
  await page.getByRole("button", { name: "Confirm that it is solved" }).click();
  await page.locator("form").getByRole("button", { name: "Confirm that it is solved" }).click();
  await state(page, "CLOSED");
  await page.getByText("Receipt: how the rules decided").click();
  await page.getByText("Clause 4.1.1").waitFor();
  await page.getByRole("link", { name: "Your requests" }).click();
  await page.getByLabel("Search").fill(subject);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("1 request", { exact: true }).waitFor();
  await expectClosed(desk, number, outcome);
});

it("[4.2.11] training, which the rules exclude: filed anyway, taken up with a reason, resolved, in Chinese on a telephone", async () => {
  const look = { locale: "zh-CN", theme: "dark", width: 400 } as const;
  const page = await openPage("/", { at: "/support", as: "customer", ...look });
  await page.getByRole("button", { name: "登录" }).click();
  await page.getByRole("button", { name: "退出登录" }).waitFor();
  await choose(page, { product: "sample-endpoint-protection", version: "12.4", kind: "TRAINING" });
  await chooseCompany(page, "A200001");
  await screenshot(page, "portal-about-phone");
  await page.getByRole("button", { name: "是否受支持？" }).click();
  await page.locator('[data-outcome="NOT_COVERED"], [data-outcome="PAID_SERVICE"]').waitFor();
  const outcome = (await page.locator("[data-outcome]").getAttribute("data-outcome")) ?? "";
  await screenshot(page, "portal-refused-phone");
  await expectAccessible(page);
  await page.getByRole("button", { name: "仍要提交" }).click();
  await page.getByLabel("发生了什么？").fill("两位新同事需要入门课程。");
  const subject = page.getByLabel("用几个字概括");
  await subject.fill("  ");
  await page.getByRole("button", { name: "提交请求" }).click();
  await page.locator('.field:has([aria-invalid="true"])').getByText("此项为空。请填写内容。").waitFor();
  await subject.fill(subjectFor("新同事的课程"));
  await screenshot(page, "portal-form-phone");
  await page.getByRole("button", { name: "提交请求" }).click();
  const number = await numberOn(page);
  await state(page, "DECLINED");
  const desk = await openDesk(`/requests/${number}`, { as: "support-agent" });
  const agent = desk.page;
  await agent.getByRole("button", { name: "Take up although declined" }).click();
  const dialog = agent.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("A good customer");
  await dialog.getByRole("button", { name: "Take up although declined" }).click();
  await state(page, "OPEN");
  await reply(agent, "Here is a course.", "Reply and resolve");
  await state(page, "RESOLVED");
  await screenshot(page, "portal-resolved-phone");
  await expectAccessible(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  expect(await page.getByText("A good customer").count()).toBe(0);
  await page.getByRole("button", { name: "确认已解决" }).click();
  await page.locator("form").getByRole("button", { name: "确认已解决" }).click();
  await state(page, "CLOSED");
  await expectClosed(desk, number, outcome);
});
