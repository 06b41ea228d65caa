import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrialAccount, invite, openDesk } from "./account-desk.ts";
import { openPage, screenshot } from "./open-page.ts";

const agent = { as: "support-agent" } as const;

describe("the company accounts", () => {
  it("are found by words, country and state, and the address keeps that", async () => {
    const desk = await openDesk("/accounts", agent);
    const account = await createTrialAccount(desk, "NZ");
    const { page } = desk;
    const word = account.name.split(" ")[1] ?? "";
    await page.getByLabel("Name or number").fill(word);
    await page.waitForURL((address) => address.search.includes(word));
    await page.getByRole("combobox", { name: "Country" }).fill("New Zea");
    await page.getByRole("option", { name: "New Zealand" }).click();
    await page.waitForURL((address) => address.search.includes("NZ"));
    await page.reload();
    await page.getByRole("link", { name: account.name }).waitFor();
    await page.getByText("1-1 of 1").waitFor();
    await screenshot(page, "accounts-filtered");
    await expectAccessible(page);
    await page.getByRole("combobox", { name: "State" }).click();
    await page.getByRole("option", { name: "Closed" }).click();
    await page.getByText("Nothing fits these conditions").waitFor();
    await screenshot(page, "accounts-empty");
    await expectAccessible(page);
  });

  it("are read page by page, forwards and back", async () => {
    const desk = await openDesk("/products", agent);
    const names: string[] = [];
    for (let each = 0; each < 27; each += 1) names.push((await createTrialAccount(desk, "IS")).name);
    const [first, last] = [names.toSorted()[0] ?? "", names.toSorted()[26] ?? ""];
    const { page } = desk;
    await page.goto(`/console/accounts?filter=${encodeURIComponent('{"country":"IS"}')}`);
    await page.getByRole("link", { name: first }).waitFor();
    await page.getByRole("button", { name: "Go to next page" }).click();
    await page.getByRole("link", { name: last }).waitFor();
    expect(await page.getByRole("link", { name: first }).count()).toBe(0);
    await page.getByRole("button", { name: "Go to previous page" }).click();
    await page.getByRole("link", { name: first }).waitFor();
  });

  it("are for those who may read them, and nobody else is shown any", async () => {
    const page = await openPage("/accounts", { as: "analyst" });
    await page.getByText("You may not see this").waitFor();
    await page.getByText("These roles may: Support agent, Administrator.", { exact: false }).waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    await expectAccessible(page);
  });

  it("say what happened when the server fails", async () => {
    const page = await openPage("/products", { ...agent, expectFailures: true });
    const errors = [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }];
    await page.route("**/graphql", async (route) => {
      const isOfAccounts = route.request().postData()?.includes("query Account") === true;
      await (isOfAccounts ? route.fulfill({ status: 500, json: { errors } }) : route.fallback());
    });
    await page.goto("/console/accounts");
    await page.getByText("abc-123").waitFor();
    await screenshot(page, "accounts-failing");
    await page.goto("/console/accounts/00000000-0000-4000-8000-000000000000");
    await page.getByText("abc-123").waitFor();
    await expectAccessible(page);
  });
});

describe("a company account", () => {
  it("is added by keyboard and changed, with its history", async () => {
    const { page } = await openDesk("/accounts/create", agent);
    const name = `Added ${Date.now()}`;
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("combobox", { name: "Country" }).fill("Germany");
    await page.getByRole("option", { name: "Germany (DE)" }).click();
    await page.getByRole("button", { name: "Add", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reason").fill("New customer");
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByText("Nobody works in this account yet").waitFor();
    await screenshot(page, "account-new");
    await expectAccessible(page);
    await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "Name" }).fill(`${name} Ltd`);
    await page.getByRole("button", { name: "Save" }).click();
    await dialog.getByLabel("Reason").fill("Their new name");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: `${name} Ltd` }).waitFor();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText(`Name: ${name} → ${name} Ltd`).waitFor();
    await page.getByText("“Their new name”").waitFor();
    expect(new URL(page.url()).searchParams.get("section")).toBe("history");
    await screenshot(page, "account-history");
    await expectAccessible(page);
  });

  it("is edited by two: the second sees both and chooses", async () => {
    const desk = await openDesk("/accounts", agent);
    const { page, ask } = desk;
    const { id, name } = await createTrialAccount(desk);
    await page.goto(`/console/accounts/${id}/edit`);
    await page.getByRole("textbox", { name: "Name" }).fill("Mine");
    const input = { id, expectedRevision: 1, name: "Theirs", reason: "Was faster" };
    await ask(
      "mutation ($input: UpdateCompanyAccountInput!) { updateCompanyAccount(input: $input) { userErrors { message } } }",
      { input },
    );
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("Mine is right");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
    await conflict.getByText("Was faster").waitFor();
    await conflict.getByText(name).first().waitFor();
    await screenshot(page, "account-conflict");
    await conflict.getByRole("radio", { name: /Mine/ }).check();
    await conflict.getByRole("button", { name: "Save the choice" }).click();
    await page.getByRole("heading", { level: 1, name: "Mine" }).waitFor();
  });

  it("is closed with a reason, offers nothing then, and is reopened", async () => {
    const desk = await openDesk("/accounts", agent);
    const { page } = desk;
    const { id, name } = await createTrialAccount(desk);
    await page.goto(`/console/accounts/${id}`);
    await page.getByRole("button", { name: "Close account" }).click();
    const dialog = page.getByRole("dialog", { name: `Close ${name}?` });
    await dialog.getByLabel("Reason").fill("Contract ended");
    await screenshot(page, "account-close");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Close account" }).click();
    await page.getByText("This account is closed").waitFor();
    expect(await page.getByRole("button", { name: "Invite" }).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Edit" }).count()).toBe(0);
    await screenshot(page, "account-closed");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Reopen account" }).click();
    await page.getByRole("dialog").getByLabel("Reason").fill("Renewed");
    await page.getByRole("dialog").getByRole("button", { name: "Reopen account" }).click();
    await page.getByText("This account is closed").waitFor({ state: "detached" });
  });

  it("reads well on a telephone, in the dark and in Chinese", async () => {
    const desk = await openDesk("/accounts", { ...agent, locale: "zh-CN", theme: "dark", width: 400 });
    const { page } = desk;
    const { id, name } = await createTrialAccount(desk);
    await invite(desk, id, "somebody@example.com");
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "公司账户" }).waitFor();
    await screenshot(page, "accounts-phone");
    await expectAccessible(page);
    await page.goto(`/console/accounts/${id}`);
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByText("此账户中尚无成员").waitFor();
    await screenshot(page, "account-phone");
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});
