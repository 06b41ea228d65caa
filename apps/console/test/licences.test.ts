import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { createTrialLicence, openRegister, unique } from "./register.ts";

const heading = (name: string | RegExp) => ["heading", { level: 1, name }] as const;

describe("the register of licences", () => {
  it("is found by number, by the last characters of a code and by the whole code", async () => {
    const register = await openRegister("/licences");
    const { page } = register;
    const wanted = await createTrialLicence(register);
    const other = await createTrialLicence(register);
    await page.reload();
    await page.getByRole("link", { name: other.number }).waitFor();
    await page.getByRole("link", { name: "Import" }).waitFor();
    await page.getByRole("button", { name: "Export" }).waitFor();
    await screenshot(page, "licences");
    await expectAccessible(page);
    for (const words of [wanted.number, wanted.code.slice(-4), wanted.code.toLowerCase()]) {
      await page.getByLabel("Number, last 4 characters or code").fill(words);
      await page.getByRole("link", { name: other.number }).waitFor({ state: "detached" });
      await page.getByRole("link", { name: wanted.number }).waitFor();
      await page.getByRole("button", { name: "Clear filters" }).first().click();
      await page.getByRole("link", { name: other.number }).waitFor();
    }
    expect(await page.content()).not.toContain(wanted.code);
  });

  it("is read page by page, forwards and back, and an address leads to its page", async () => {
    const register = await openRegister("/licences");
    const { page } = register;
    const beginning = `P${unique()}`;
    const numbers = Array.from({ length: 27 }, (_, place) => `${beginning}-${String(place + 10)}`);
    for (const number of numbers) await createTrialLicence(register, { number });
    const filter = encodeURIComponent(JSON.stringify({ search: beginning }));
    await page.goto(`/console/licences?filter=${filter}&sort=number&order=ASC`);
    await page.getByRole("link", { name: numbers[24] ?? "" }).waitFor();
    expect(await page.getByRole("link", { name: numbers[25] ?? "" }).count()).toBe(0);
    await page.getByRole("button", { name: "Go to next page" }).click();
    await page.getByRole("link", { name: numbers[26] ?? "" }).waitFor();
    expect(await page.getByRole("link", { name: numbers[24] ?? "" }).count()).toBe(0);
    await page.getByText("26-27 of 27").waitFor();
    expect(await page.getByRole("button", { name: "Go to next page" }).isDisabled()).toBe(true);
    await page.reload();
    await page.getByRole("link", { name: numbers[26] ?? "" }).waitFor();
    await page.getByRole("button", { name: "Go to previous page" }).click();
    await page.getByRole("link", { name: numbers[0] ?? "" }).waitFor();
  });

  it("is narrowed by product, kind, last day, storage and blocking, and keeps that as a view", async () => {
    const register = await openRegister("/licences");
    const { page } = register;
    const wanted = await createTrialLicence(register, { kind: "TRIAL", validThrough: "2088-05-05" });
    // Each step stands in the address before the next one adds to it.
    const stands = (condition: string) => page.waitForURL((url) => url.search.includes(condition));
    const choose = async (name: string, option: string) => {
      await page.getByRole("combobox", { name }).click();
      await page.getByRole("option", { name: option, exact: true }).click();
    };
    await page.getByRole("combobox", { name: "Product" }).fill("Sample Server Guard");
    await page.getByRole("option", { name: "Sample Server Guard" }).click();
    await stands("sample-server-guard");
    await choose("Kind", "Trial");
    await stands("TRIAL");
    await page.getByLabel("Last day from").fill("2088-01-01");
    await stands("2088-01-01");
    await page.getByLabel("Last day until").fill("2088-12-31");
    await stands("2088-12-31");
    await choose("Storage", "Not stored");
    await stands("stored");
    await choose("Blocked", "Not blocked");
    await stands("blocked");
    await page.getByRole("link", { name: wanted.number }).waitFor();
    // What was shown before stays until the answer to the last condition is there.
    await expect.poll(() => page.getByRole("rowgroup").last().getByRole("row").count()).toBe(1);
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("menuitem", { name: /Save/ }).click();
    const view = `Trials of 2088 ${unique()}`;
    await page.getByRole("dialog").getByLabel("Name").fill(view);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: view }).waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("button", { name: "Views" }).click();
    await page.getByRole("menuitem", { name: view }).click();
    await page.getByRole("link", { name: wanted.number }).waitFor();
    const product = page.getByRole("combobox", { name: "Product" });
    await expect.poll(() => product.inputValue()).toBe("Sample Server Guard");
    await screenshot(page, "licences-filtered");
  });

  it("says what to do where nothing fits, and what happened where the server fails", async () => {
    const nothing = encodeURIComponent(JSON.stringify({ search: "NO-SUCH-NUMBER" }));
    const page = await openPage(`/licences?filter=${nothing}`, { as: "support-agent", expectFailures: true });
    await page.getByText("Nothing fits these conditions").waitFor();
    await screenshot(page, "licences-empty");
    await expectAccessible(page);
    const errors = [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }];
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query Licence")) await route.fulfill({ json: { errors } });
      else await route.fallback();
    });
    await page.goto("/console/licences");
    await page.getByText("abc-123").waitFor();
    await screenshot(page, "licences-failing");
    await expectAccessible(page);
    await page.goto("/console/licences/00000000-0000-4000-8000-000000000000");
    await page.getByText("abc-123").waitFor();
  });

  it("explains itself to those who may not read it", async () => {
    const page = await openPage("/licences", { as: "customer" });
    await page
      .getByText(/licences\.read|Support agent|support-agent/i)
      .first()
      .waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
    await expectAccessible(page);
  });
});

describe("the licences of an account", () => {
  it("are told apart: stored, issued but not stored, and the notices of their end", async () => {
    const register = await openRegister("/licences");
    const { page, ask } = register;
    const { createCompanyAccount } = await ask(
      "mutation ($input: CreateCompanyAccountInput!) { createCompanyAccount(input: $input) { account { id } userErrors { message } } }",
      { input: { name: `Trial account ${unique()}`, country: "DE" } },
    );
    expect(createCompanyAccount.userErrors).toEqual([]);
    const { id } = createCompanyAccount.account;
    await page.goto(`/console/accounts/${id}?section=licences`);
    await page.getByText("No licence is stored here").waitFor();
    await page.getByText("All licences that were issued to it are stored.").waitFor();
    await screenshot(page, "account-licences-empty");
    const { number } = await createTrialLicence(register, { issuedTo: id });
    await page.reload();
    await page
      .getByRole("group", { name: "Issued to it, but not stored" })
      .getByRole("link", { name: number })
      .waitFor();
    await screenshot(page, "account-licences-issued");
    await expectAccessible(page);
  });

  it("that are stored say by whom and since when, and lead to the register", async () => {
    const { page, ask } = await openRegister("/licences");
    const { licences } = await ask(
      "{ licences(filter: { stored: true }, first: 1) { nodes { number storedIn { id } } } }",
    );
    const { number, storedIn } = licences.nodes[0];
    await page.goto(`/console/accounts/${storedIn.id}?section=licences`);
    const stored = page.getByRole("group", { name: "Stored in this account" });
    await stored.getByRole("link", { name: number }).waitFor();
    await screenshot(page, "account-licences");
    await expectAccessible(page);
    await stored.getByRole("link", { name: number }).click();
    await page.getByRole(...heading("Licences")).waitFor();
    await page.getByRole("link", { name: number }).waitFor();
  });
});

describe("grace periods", () => {
  it("are set for a product with a reason, and refused beyond a year", async () => {
    const register = await openRegister("/grace-periods");
    const { page, ask } = register;
    await page.getByRole("button", { name: "Set a grace period" }).click();
    const dialog = page.getByRole("dialog", { name: "Set a grace period" });
    const product = "Sample Family Compass";
    await dialog.getByRole("combobox", { name: "Product" }).fill(product);
    await page.getByRole("option", { name: product }).click();
    await dialog.getByLabel("Days").fill("999");
    await dialog.getByLabel(/Reason/).fill("Renewals take a while");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog
      .getByText(/from 0 to 365/)
      .last()
      .waitFor();
    await screenshot(page, "grace-refused");
    await dialog.getByLabel("Days").fill("14");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    const row = page.getByRole("row", { name: new RegExp(product) });
    await row.getByText("14", { exact: true }).waitFor();
    await screenshot(page, "grace-periods");
    await expectAccessible(page);
    const { gracePeriods } = await ask("{ gracePeriods { product { name } days reason } }");
    expect(gracePeriods).toContainEqual({ product: { name: product }, days: 14, reason: "Renewals take a while" });
  });
});
