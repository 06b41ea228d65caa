import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { check, chooseFile, openWizard, published, take, trial, upload } from "./import-wizard.ts";
import { screenshot } from "./open-page.ts";

describe("a file that cannot be read", () => {
  it("is refused with the place and the reason, and nothing is changed", async () => {
    const page = await openWizard({ expectFailures: true });
    await page.getByRole("radio", { name: "endoflife.date" }).click();
    await chooseFile(page, "products.json", '{"schema_version":"1.2.0","result":[{"name":"tr');
    await page.getByRole("button", { name: "Upload and go on" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "The file cannot be read" });
    await alert.getByText(/^line 1, column \d+: .*cut off/).waitFor();
    await alert.getByText(/nothing was changed/).waitFor();
    expect(new URL(page.url()).pathname).toBe("/console/imports/new");
    await screenshot(page, "import-broken");
    await expectAccessible(page);
    await chooseFile(page, "products.json", '{"schema_version":"1.2.0","result":[]}');
    await alert.waitFor({ state: "detached" });
  });

  it("is refused when a quotation mark of a table is never closed", async () => {
    const page = await openWizard({ expectFailures: true });
    await chooseFile(page, "cut.csv", 'product,version\n"trial,1');
    await page.getByRole("button", { name: "Upload and go on" }).click();
    await page
      .getByRole("alert")
      .getByText(/^line 2: .*not closed/)
      .waitFor();
  });

  it("is not even sent when it is empty or of another type", async () => {
    const page = await openWizard();
    const button = page.getByRole("button", { name: "Upload and go on" });
    await chooseFile(page, "list.xlsx", "x");
    await page.getByText(/CSV table ends in \.csv/).waitFor();
    expect(await button.isDisabled()).toBe(true);
    await chooseFile(page, "empty.csv", "");
    await page.getByText("The file is empty. Choose another one.").waitFor();
    expect(await button.isDisabled()).toBe(true);
    await chooseFile(page, "list.csv", "product,version\n");
    expect(await button.isEnabled()).toBe(true);
  });
});

describe("a file", () => {
  it("can be dropped on the page, begun from the template, and gone on with later", async () => {
    const page = await openWizard();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download a template" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("lifecycle-template.csv");
    const slug = trial();
    const template = (await text(await download.createReadStream())).replaceAll("harbour-gateway", slug);
    const name = `${slug}.csv`;
    const dropped = await page.evaluateHandle(
      ([content, file]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content ?? ""], file ?? "", { type: "text/csv" }));
        return transfer;
      },
      [template, name],
    );
    await page.getByText("Drop the file here, or").dispatchEvent("drop", { dataTransfer: dropped });
    await page.getByText(new RegExp(`^${name} ·`)).waitFor();
    await screenshot(page, "import-start");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Upload and go on" }).click();
    await check(page);
    await page.goto("/console/imports/new");
    const recent = page.getByRole("row", { name: new RegExp(name) });
    await recent.getByText("Checked, not imported").waitFor();
    await recent.getByRole("link", { name }).click();
    await page.getByRole("heading", { name: "What would change" }).waitFor();
    // The template is the server's own format: nothing of it is refused.
    await page.getByRole("group", { name: "Show only" }).getByRole("button", { name: "Refused 0" }).waitFor();
  });

  it("that shortens a promise is marked row by row, field by field, before and while it is taken", async () => {
    const slug = trial();
    const table = (end: string) => `product,version,support_ends_on\n${slug},1,2030-06-30\n${slug},2,${end}\n`;
    const page = await openWizard({ theme: "dark" });
    await upload(page, "first.csv", table("2032-06-30"));
    await check(page);
    await take(page, "Import 1 product", "First list");
    await page.goto("/console/imports/new");
    await upload(page, "second.csv", table("2031-12-31"));
    await check(page);
    await page.getByText("1 version loses support that was published.").waitFor();
    await page.getByRole("button", { name: "Row by row" }).click();
    await page
      .getByRole("group", { name: "Show only" })
      .getByRole("button", { name: /^Changed/ })
      .click();
    const row = page.getByRole("row", { name: /line 3/ });
    await row.getByText("Takes away support that was published").waitFor();
    await row.getByText(/Support until:.*30 Jun 2032.*31 Dec 2031/).waitFor();
    await page.reload();
    await row.waitFor();
    expect(await page.getByRole("row", { name: /line 2/ }).count()).toBe(0);
    await page.getByRole("searchbox").fill("no such thing");
    await page.getByText("Nothing fits these conditions").waitFor();
    await page.getByRole("searchbox").fill(slug);
    await row.waitFor();
    await screenshot(page, "import-rows-dark");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Import 1 product", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByText(/takes away published support of 1 version/)
      .waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    expect(
      (await published(slug)).versions.map((each: { supportEndsOn: string }) => each.supportEndsOn).sort(),
    ).toEqual(["2030-06-30", "2032-06-30"]);
  });

  it("is led through on a telephone in Chinese", async () => {
    const slug = trial();
    const page = await openWizard({ locale: "zh-CN", width: 400, height: 900 });
    await page.getByText("第 1 步，共 5 步：文件").waitFor();
    await screenshot(page, "import-start-narrow");
    await expectAccessible(page);
    const rows = `产品标识,版本,停止支持日期\n${slug},1,2030-06-30\n${slug},2,2031-02-30\n`;
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "列表.csv", mimeType: "text/csv", buffer: Buffer.from(rows) });
    await page.getByRole("button", { name: "上传并继续" }).click();
    await page.getByText("第 2 步，共 5 步：选项").waitFor();
    await screenshot(page, "import-columns-narrow");
    await expectAccessible(page);
    await page.getByRole("button", { name: "检查文件" }).click();
    await page.getByRole("row", { name: /line 3/ }).waitFor();
    await screenshot(page, "import-rehearsal-narrow");
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });
});
