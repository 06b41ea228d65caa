import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { createTrialLicence, openRegister, unique } from "./register.ts";

const heading = (name: string | RegExp) => ["heading", { level: 1, name }] as const;

describe("a licence", () => {
  it("is blocked with a reason and unblocked, and tells how it stood on the days before", async () => {
    const register = await openRegister("/licences");
    const { page } = register;
    const { id, number } = await createTrialLicence(register, { validFrom: "2026-01-01", edition: "Advanced" });
    await page.goto(`/console/licences/${id}`);
    await page.getByRole(...heading(number)).waitFor();
    await page.locator("header").getByText("Valid", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Block" }).click();
    const dialog = page.getByRole("dialog", { name: `Block licence ${number}` });
    await dialog.getByRole("button", { name: "Block" }).click();
    await dialog
      .getByText(/reason/i)
      .first()
      .waitFor();
    await dialog.getByLabel(/Reason/).fill("The payment was taken back");
    await dialog.getByRole("button", { name: "Block" }).click();
    await page.locator("header").getByText("Blocked", { exact: true }).waitFor();
    await page.getByRole("alert").getByText("The payment was taken back").waitFor();
    await page.getByLabel("On the day").fill("2025-12-31");
    await page.getByText("its first day is still to come").waitFor();
    await page.getByLabel("On the day").fill("2026-03-01");
    await page
      .getByText(/It counts:.*last day/)
      .last()
      .waitFor();
    await screenshot(page, "licence-blocked");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Unblock" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Reason/)
      .fill("Paid after all");
    await page.getByRole("dialog").getByRole("button", { name: "Unblock" }).click();
    await page.locator("header").getByText("Valid", { exact: true }).waitFor();
    await page.getByRole("listitem").getByText("Paid after all").waitFor();
    await screenshot(page, "licence");
  });

  it("is registered with a code that nothing shows afterwards", async () => {
    const { page } = await openRegister("/licences/create");
    await page.getByLabel("Edition").fill("Standard");
    await page.getByRole("button", { name: "Add" }).click();
    await page.getByText("Choose one.").waitFor();
    await screenshot(page, "licence-create-missing");
    await expectAccessible(page);
    const code = `SECRET-${unique()}-${unique()}`;
    const number = `N-${unique()}`;
    await page.getByRole("combobox", { name: "Product" }).fill("Sample Server Guard");
    await page.getByRole("option", { name: "Sample Server Guard" }).click();
    await page.getByLabel("Number").fill(number);
    await page.getByLabel("First day").fill("2026-02-01");
    await page.getByLabel("Last day").fill("2027-01-31");
    await page.getByRole("textbox", { name: "Activation code" }).fill(code);
    await page.getByRole("button", { name: "Add" }).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.textContent()).not.toContain(code);
    await dialog.getByLabel(/Reason/).fill("Order 4711");
    await dialog.getByRole("button", { name: "Add" }).click();
    await page.getByRole(...heading(number)).waitFor();
    await page
      .getByRole("definition")
      .getByText(`••••${code.slice(-4)}`)
      .waitFor();
    expect(await page.content()).not.toContain(code);
    expect(await page.content()).not.toContain(code.replaceAll("-", ""));

    // The same code once more is refused beside its field.
    await page.goto("/console/licences/create");
    await page.getByRole("combobox", { name: "Product" }).fill("Sample Server Guard");
    await page.getByRole("option", { name: "Sample Server Guard" }).click();
    await page.getByLabel("First day").fill("2026-02-01");
    await page.getByRole("textbox", { name: "Activation code" }).fill(code.toLowerCase());
    await page.getByRole("button", { name: "Add" }).click();
    await dialog.getByLabel(/Reason/).fill("Order 4712");
    await dialog.getByRole("button", { name: "Add" }).click();
    await page
      .getByText(/code|licence/i)
      .filter({ hasText: number })
      .first()
      .waitFor();
    await screenshot(page, "licence-create-refused");
  });

  it("is registered with a key file", async () => {
    const { page } = await openRegister("/licences/create");
    await page.getByRole("combobox", { name: "Product" }).fill("Sample Server Guard");
    await page.getByRole("option", { name: "Sample Server Guard" }).click();
    await page.getByLabel("First day").fill("2026-02-01");
    await page.getByLabel("What proves the licence").click();
    await page.getByRole("option", { name: "Key file" }).click();
    const file = page.locator("input[type=file]");
    await file.setInputFiles({ name: "big.key", mimeType: "application/octet-stream", buffer: Buffer.alloc(65_537) });
    await page.getByText("A key file has at most 64 KB").waitFor();
    const buffer = Buffer.from(`key ${unique()}`);
    await file.setInputFiles({ name: "sample.key", mimeType: "application/octet-stream", buffer });
    await page.getByText("sample.key").waitFor();
    await page.getByRole("button", { name: "Add" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Reason/)
      .fill("Order 4713");
    await page.getByRole("dialog").getByRole("button", { name: "Add" }).click();
    await page.getByRole(...heading(/^L\d+$/)).waitFor();
    await page.getByRole("term").filter({ hasText: "Key file" }).waitFor();
  });

  it("that somebody else changed first shows both sides, and saves the choice on top of theirs", async () => {
    const register = await openRegister("/licences");
    const { page, ask } = register;
    const { id, number, revision } = await createTrialLicence(register, { seats: 10 });
    await page.goto(`/console/licences/${id}/edit`);
    await page.getByLabel("Seats").fill("20");
    await page.getByLabel("Edition").fill("Complete");
    const { companyAccounts } = await ask("{ companyAccounts(first: 1) { nodes { id name } } }");
    const [account] = companyAccounts.nodes;
    const theirs = {
      id,
      expectedRevision: revision,
      issuedTo: account.id,
      seats: 30,
      validThrough: "2098-12-31",
      reason: "Ordered more",
    };
    const { updateLicence } = await ask(
      "mutation ($input: UpdateLicenceInput!) { updateLicence(input: $input) { userErrors { message } } }",
      { input: theirs },
    );
    expect(updateLicence.userErrors).toEqual([]);
    await page.getByRole("button", { name: "Save" }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByLabel(/Reason/).fill("Asked for by phone");
    await saving.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
    await conflict.getByText(/Ordered more/).waitFor();
    await conflict.getByText(account.name).waitFor();
    await conflict.getByText("31 Dec 2098").waitFor();
    await screenshot(page, "licence-conflict");
    await expectAccessible(page);
    await conflict.getByRole("radio", { name: "Seats: Mine" }).check();
    await conflict.getByRole("button", { name: "Save the choice" }).click();
    await page.getByRole(...heading(number)).waitFor();
    await page.getByRole("definition").getByText("20", { exact: true }).waitFor();
    const { licence } = await ask(
      "query ($id: ID!) { licence(id: $id) { seats edition validThrough revision history { revision } } }",
      { id },
    );
    expect(licence).toMatchObject({ seats: 20, edition: "Complete", validThrough: "2098-12-31", revision: 3 });
    expect(licence.history).toHaveLength(3);
  });

  it("reads well in Chinese, in the dark and on a telephone", async () => {
    const register = await openRegister("/licences");
    const { id, number } = await createTrialLicence(register, { validThrough: "2026-01-31" });
    const list = await openPage("/licences", { as: "support-agent", locale: "zh-CN", theme: "dark", width: 400 });
    await list.getByRole("link", { name: number }).waitFor();
    await screenshot(list, "licences-zh-dark-400");
    await expectAccessible(list);
    const page = await openPage(`/licences/${id}`, { as: "support-agent", locale: "zh-CN", theme: "dark", width: 400 });
    await page.locator("header").getByText("已过期", { exact: true }).waitFor();
    await screenshot(page, "licence-zh-dark-400");
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
