import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, type PageChoices, screenshot } from "./open-page.ts";

const HEADERS = "segment,country,name,time_zone,monday,tuesday";

const openCalendars = (choices: PageChoices = {}) =>
  openPage("/register-files?register=SUPPORT_CALENDARS", { as: "policy-editor", height: 1000, ...choices });

async function upload(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(content) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText(new RegExp(`^${name} ·`)).waitFor();
  await page.getByRole("button", { name: /^(Upload and check|上传并检查)$/ }).click();
}

async function checked(page: Page): Promise<void> {
  await page.getByRole("heading", { name: /^(This is what would happen|将发生的变化)$/ }).waitFor();
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
}

describe("a register file", () => {
  it("is explained, checked row by row, imported without the refused rows, and told with what became of it", {
    timeout: 120_000,
  }, async () => {
    const page = await openCalendars();
    await page.getByRole("table", { name: "Columns of the file" }).waitFor();
    await screenshot(page, "register-files-start");
    await expectAccessible(page);
    const template = await downloaded(page, "Download a template");
    expect(template.name).toBe("support-calendars-template.csv");
    expect(template.text).toMatch(/^segment,country,name,time_zone,/);

    const rows = [
      "HOME_MOBILE,NZ,Trial hours,Pacific/Auckland,09:00-12:00 13:00-17:00,09:00-17:00",
      "BUSINESS,NZ,Trial hours,Pacific/Nowhere,09:00-17:00,",
      "PRIVATE,NZ,Trial hours,Pacific/Auckland,09:00-17:00,",
    ];
    await upload(page, "trial.csv", [HEADERS, ...rows].join("\n"));
    await checked(page);
    const problem = page.getByRole("row", { name: /^3 time_zone/ });
    await problem.waitFor();
    await page.getByRole("row", { name: /^4 segment .*PRIVATE.*HOME_MOBILE/ }).waitFor();
    await page.getByText(/^2 rows are refused/).waitFor();
    const importing = page.getByRole("button", { name: "Import 1 row" });
    expect(await importing.isDisabled()).toBe(true);
    await screenshot(page, "register-files-checked");
    await expectAccessible(page);
    const problems = await downloaded(page, "Download the problems");
    expect(problems.text.split("\r\n")).toEqual([
      "row,column,problem",
      expect.stringMatching(/^3,time_zone,/),
      expect.stringMatching(/^4,segment,/),
      "",
    ]);

    await page.getByLabel("Leave out the 2 refused rows").check();
    await importing.click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("2 refused rows are left out.").waitFor();
    await dialog.getByRole("button", { name: "Import 1 row" }).click();
    await dialog.getByText("Say why: nothing is changed without a reason.").waitFor();
    await screenshot(page, "register-files-reason");
    await expectAccessible(page);
    await dialog.getByLabel(/Reason/).fill("The hours of the trial team");
    await dialog.getByRole("button", { name: "Import 1 row" }).click();
    await page.getByText("The import is done").waitFor();
    await screenshot(page, "register-files-done");
    await expectAccessible(page);

    await page.getByRole("link", { name: "Import another file" }).click();
    await page.getByRole("link", { name: "trial.csv" }).first().waitFor();
    const exported = await downloaded(page, "Export the register");
    expect(exported.text).toMatch(/HOME_MOBILE,NZ,Trial hours,Pacific\/Auckland,/);
    await upload(page, "again.csv", exported.text);
    await checked(page);
    await page.getByText(/there is nothing to import/).waitFor();
  });

  it("that is no table of the register says where and why, and can be chosen again", async () => {
    const page = await openCalendars({ expectFailures: true });
    await upload(page, "colours.csv", "segment,colour\nBUSINESS,red\n");
    await page
      .getByRole("alert")
      .getByText(/“?"colour" is no column of this register/)
      .waitFor();
    await screenshot(page, "register-files-broken");
    await expectAccessible(page);
    await upload(page, "no-row.csv", `${HEADERS}\n`);
    await page.getByText(/below the line of headers there is no row/).waitFor();
  });

  it("can be cancelled", async () => {
    const page = await openCalendars();
    await upload(page, "unwanted.csv", `${HEADERS}\nBUSINESS,AQ,Trial,Antarctica/Troll,,\n`);
    await checked(page);
    await page.getByRole("button", { name: "Cancel this import" }).click();
    await page.getByText("The import was cancelled").waitFor();
    await screenshot(page, "register-files-cancelled");
    await expectAccessible(page);
  });

  it("shows how far it has come, while somebody is at work on it, and what to do where it failed", async () => {
    const page = await openCalendars();
    await upload(page, "long.csv", `${HEADERS}\nBUSINESS,AQ,Trial,Antarctica/Troll,,\n`);
    await checked(page);
    // A file that takes long is what the API's own tests are for; here it is only told of.
    let told: object = { state: "APPLYING", rows: 12_000, rowsDone: 3_000 };
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      const found = json.data?.registerImport;
      if (found?.state) Object.assign(found, told);
      await route.fulfill({ response, json });
    });
    await page.reload();
    const bar = page.getByRole("progressbar", { name: "3,000 of 12,000 rows" });
    expect(await bar.getAttribute("aria-valuenow")).toBe("25");
    await screenshot(page, "register-files-applying");
    await expectAccessible(page);
    told = { state: "FAILED", rows: 12_000, rowsDone: 3_000, created: 3_000, error: "The disk was full." };
    await page.reload();
    await page.getByText("The import failed; nothing was changed").waitFor();
    await screenshot(page, "register-files-failed");
    await expectAccessible(page);
    const checking = page.waitForRequest((each) => each.postData()?.includes("mutation CheckRegisterImport") ?? false);
    await page.getByRole("button", { name: "Check again" }).click();
    await checking;
    await page.unrouteAll({ behavior: "wait" });
  });

  it("reads in Chinese, in the dark and on a telephone", async () => {
    const page = await openCalendars({ locale: "zh-CN", theme: "dark", width: 400, height: 900 });
    await page.getByRole("table", { name: "文件的列" }).waitFor();
    await screenshot(page, "register-files-start-zh-400");
    await expectAccessible(page);
    await upload(page, "trial.csv", `${HEADERS}\nPRIVATE,NZ,Trial hours,Pacific/Auckland,,\n`);
    await checked(page);
    await page.getByRole("row", { name: /^2 segment/ }).waitFor();
    await screenshot(page, "register-files-checked-zh-400");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});

describe("register files", () => {
  it("are explained to whoever may not import or export", async () => {
    const page = await openPage("/register-files", { as: "analyst" });
    await page.getByText(/Support agent, Policy editor, Administrator/).waitFor();
    const navigation = page.getByRole("navigation", { name: "Main navigation" });
    expect(await navigation.getByRole("link", { name: "Register files" }).count()).toBe(0);
    await expectAccessible(page);
  });
});
