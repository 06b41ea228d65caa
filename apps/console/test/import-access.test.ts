import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { check, openWizard, trial, upload } from "./import-wizard.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("importing", () => {
  it("is explained to whoever may not", async () => {
    const page = await openPage("/imports/new", { as: "support-agent" });
    await page.getByText(/Lifecycle editor, Administrator/).waitFor();
    expect(
      await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Import" }).count(),
    ).toBe(0);
    await screenshot(page, "import-denied");
    await expectAccessible(page);
  });

  it("of somebody else can be followed, not taken", async () => {
    const slug = trial();
    const mine = await openWizard();
    await upload(mine, "mine.csv", `product,version\n${slug},1\n`);
    await check(mine);
    const { pathname } = new URL(mine.url());
    const other = await openPage(pathname.replace("/console", ""), { as: "admin" });
    await other.getByText(/You can follow it/).waitFor();
    await other.getByText("This is a rehearsal").waitFor();
    expect(await other.getByRole("button", { name: /^Import/ }).count()).toBe(0);
    expect(await other.getByRole("checkbox").count()).toBe(0);
  });

  it("that nobody is at work on any more, or that failed, can be gone on with", async () => {
    const page = await openWizard();
    await upload(page, "stalled.csv", `product,version\n${trial()},1\n`);
    await check(page);
    // A process that dies in the middle is what the API's own tests are for; here it is only told of.
    let told: object = { state: "APPLYING", stalled: true, progress: { done: 3, total: 12 } };
    await page.route("**/graphql", async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      if (json.data?.lifecycleImport?.state === "PLANNED") Object.assign(json.data.lifecycleImport, told);
      await route.fulfill({ response, json });
    });
    await page.reload();
    const bar = page.getByRole("progressbar", { name: "3 of 12 products" });
    expect(await bar.getAttribute("aria-valuenow")).toBe("25");
    await page
      .getByRole("alert")
      .getByText(/^Nobody has been at work on this/)
      .waitFor();
    await screenshot(page, "import-stalled");
    await expectAccessible(page);
    const resuming = page.waitForRequest((each) => each.postData()?.includes("mutation ResumeImport") ?? false);
    await page.getByRole("button", { name: "Go on" }).click();
    await resuming;
    told = { state: "FAILED", error: "The disk was full.", progress: { done: 3, total: 12 } };
    await page.reload();
    await page.getByRole("alert").getByText("The import ended after 3 of 12 products").waitFor();
    await page.getByText(/The disk was full\. What was written stays\./).waitFor();
    await expectAccessible(page);
  });

  it("that is no longer there says what to do", async () => {
    const page = await openPage("/imports/00000000-0000-4000-8000-000000000000", { as: "lifecycle-editor" });
    await page.getByText("This import is no longer there").waitFor();
    await page.getByRole("link", { name: "Import another file" }).click();
    await page.getByRole("button", { name: "Upload and go on" }).waitFor();
  });
});
