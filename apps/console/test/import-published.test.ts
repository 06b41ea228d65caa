import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { check } from "./import-wizard.ts";
import { openPage, screenshot } from "./open-page.ts";
import { startOwnApi } from "./own-api.ts";
import { signInByHand } from "./sign-in.ts";

/** The published data of endoflife.date, which lies beside the repository on the machines that have it. */
const FILE = fileURLToPath(new URL("../../../../shared/data/endoflife/products-full.json", import.meta.url));
const PRODUCTS = 242;

it.skipIf(!existsSync(FILE))(
  "takes the 242 published products, also when the page is left in the middle (needs ../shared/data)",
  { timeout: 240_000 },
  async () => {
    // So many products would stand in the way of the tests beside it.
    const { origin, stop } = await startOwnApi();
    onTestFinished(stop);
    const page = await openPage("/products", { origin, height: 1000 });
    await signInByHand(page, "lifecycle-editor");
    await page.goto("/console/imports/new");
    await page.getByRole("radio", { name: "endoflife.date" }).click();
    await page.locator('input[type="file"]').setInputFiles(FILE);
    await page.getByRole("button", { name: "Upload and go on" }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/, { timeout: 60_000 });
    await check(page);

    const filters = page.getByRole("group", { name: "Show only" });
    await filters.getByRole("button", { name: `New ${PRODUCTS}` }).waitFor();
    await page.getByText(`1-25 of ${PRODUCTS}`).waitFor();
    await page.getByRole("button", { name: /next page/i }).click();
    await page.getByText(`26-50 of ${PRODUCTS}`).waitFor();
    await page.reload();
    await page.getByText(`26-50 of ${PRODUCTS}`).waitFor();
    await page.getByRole("button", { name: /previous page/i }).click();
    await page.getByText(`1-25 of ${PRODUCTS}`).waitFor();
    await page
      .getByRole("button", { name: /^Rows of/ })
      .first()
      .click();
    await screenshot(page, "import-published");
    await expectAccessible(page);

    const boxes = page.getByRole("checkbox");
    await boxes.first().click();
    await page.getByRole("button", { name: `Import ${PRODUCTS - 1} products`, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/Reason/).fill("The published list");
    await dialog.getByRole("button", { name: /^Import/ }).click();
    await page.getByRole("progressbar", { name: new RegExp(`of ${PRODUCTS - 1} products`) }).waitFor();
    await screenshot(page, "import-progress");
    await expectAccessible(page);
    const { pathname } = new URL(page.url());
    await page.goto("/console/products");
    await page.goto(pathname);
    await page.getByRole("heading", { name: "The import is done" }).waitFor({ timeout: 120_000 });
    await page.getByText("1 product was left out.").waitFor();
    await screenshot(page, "import-published-result");
    await expectAccessible(page);

    await page.getByRole("button", { name: "Check again to take the rest" }).click();
    await filters.getByRole("button", { name: "New 1", exact: true }).waitFor({ timeout: 30_000 });
    await filters.getByRole("button", { name: `Unchanged ${PRODUCTS - 1}` }).waitFor();
    expect(await page.getByText("1 of 1 product chosen").count()).toBe(1);
  },
);
