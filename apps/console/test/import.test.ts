import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { check, openWizard, published, take, trial, upload } from "./import-wizard.ts";
import { screenshot } from "./open-page.ts";

describe("a table", () => {
  it("is mapped, rehearsed row by row, taken in part, and told with links, what was refused and how to undo it", {
    timeout: 120_000,
  }, async () => {
    const [first, second, wrong] = [trial(), trial(), trial()];
    const table = [
      "Key;Title;Cycle;EOL date;Remark",
      `${first};First Trial;1;2030-06-30;new`,
      `${first};First Trial;2;2032-06-30;`,
      `${second};Second Trial;1;2031-01-31;`,
      `${wrong};Wrong Trial;1;2031-02-30;no such day`,
    ].join("\n");
    const page = await openWizard();
    await upload(page, "trial.csv", table);

    await page.getByText("Required and still missing: product.").waitFor();
    expect(await page.getByRole("button", { name: "Check the file" }).isDisabled()).toBe(true);
    await screenshot(page, "import-columns");
    await expectAccessible(page);
    await page.getByLabel("“Key” is").click();
    await page.getByRole("option", { name: /^product Required/ }).click();
    await page.getByLabel("“Title” is").click();
    await page.getByRole("option", { name: /^product_name/ }).click();
    await page.getByRole("combobox", { name: /^Segment/ }).click();
    await page.getByRole("option", { name: "Home & mobile", exact: true }).click();
    // What was chosen is still chosen after a reload.
    await page.reload();
    await page.getByText("Name of the product for people.").waitFor();
    await check(page);

    const refused = page.getByRole("row", { name: /line 5, column support_ends_on/ });
    await refused.getByText(/2031-02-30/).waitFor();
    expect(await page.getByRole("checkbox", { name: `Import ${wrong}` }).isDisabled()).toBe(true);
    await page.getByText("2 of 2 products chosen").waitFor();
    await screenshot(page, "import-rehearsal");
    await expectAccessible(page);
    expect(await published(first)).toBeNull();

    await page.getByRole("checkbox", { name: `Import ${second}` }).click();
    await page.getByText("1 of 2 products chosen").waitFor();
    await page.reload();
    await page.getByText("1 of 2 products chosen").waitFor();
    expect(await page.getByRole("checkbox", { name: `Import ${second}` }).isChecked()).toBe(false);

    await page.getByRole("button", { name: "Import 1 product", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Import 1 product" }).click();
    await dialog.getByText("Say why: nothing is changed without a reason.").waitFor();
    await screenshot(page, "import-reason");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await take(page, "Import 1 product", "The list of the trial team");

    const taken = await published(first);
    expect(taken).toMatchObject({ name: "First Trial", segment: "HOME_MOBILE" });
    expect(taken.versions).toHaveLength(2);
    expect(await published(second)).toBeNull();
    expect(await published(wrong)).toBeNull();
    await page.getByText("1 row was refused").or(page.getByText("2 rows were refused")).first().waitFor();
    await page.getByText(/left out\./).waitFor();
    await screenshot(page, "import-result");
    await expectAccessible(page);

    await page.getByRole("button", { name: `Rows of ${first}` }).waitFor();
    await page.getByRole("link", { name: first, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "First Trial" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Undo this import" }).click();
    const undo = page.getByRole("dialog", { name: "Undo this change" });
    await undo.getByLabel(/Reason/).fill("It was a trial");
    await undo.getByRole("button", { name: "Undo" }).click();
    await undo.waitFor({ state: "detached" });
    await expect.poll(async () => (await published(first))?.versions ?? []).toEqual([]);
  });
});
