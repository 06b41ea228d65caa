import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, openEditor } from "./editor.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the lists of supported software", () => {
  it("[3.1] [3.2] are two, read by everybody, with what may be limited marked", async () => {
    const page = await openPage("/supported");
    await page.getByRole("tab", { name: "Home & mobile (3.1)", selected: true }).waitFor();
    await page.getByRole("link", { name: "Sample Home Shield 2026" }).waitFor();
    expect(await page.getByText("Limited support").count()).toBe(0);
    await page.getByRole("tab", { name: "Business (3.2)" }).click();
    const limited = page.getByRole("row", { name: /Sample Plant Guard 3\.1/ });
    await limited.getByText("Limited support").waitFor();
    expect(await page.getByRole("link", { name: "Sample Endpoint Protection 11.6" }).count()).toBe(0);
    await screenshot(page, "supported");
    await expectAccessible(page);
    await page.reload();
    await page.getByRole("tab", { name: "Business (3.2)", selected: true }).waitFor();
  });

  it("are those of any day", async () => {
    const page = await openPage("/supported?segment=BUSINESS");
    await page.getByRole("link", { name: "Sample Plant Guard 4.5" }).waitFor();
    await page.getByLabel("On the day").fill("2040-01-01");
    await page.getByText(/supported on Sun, 1 January 2040/).waitFor();
    await page.getByRole("link", { name: "Sample Plant Guard 4.5" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Today, as known now" }).click();
    await page.getByRole("link", { name: "Sample Plant Guard 4.5" }).waitFor();
  });

  it("are those that were known on a day, with what has moved since beside it", async () => {
    const editor = await openEditor("/supported");
    const { page, ask } = editor;
    const trial = await createTrial(editor, { "4.0": { releasedOn: "2025-01-01", supportEndsOn: "2031-12-31" } });
    await page.goto(`/console/supported?segment=BUSINESS&known=2025-06-01&search=sample-server-guard`);
    await page.getByText(/By what was published at the end of/).waitFor();
    const row = page.getByRole("row", { name: /Sample Server Guard 7\.2/ });
    await row.getByText(/^Now:/).waitFor();
    await screenshot(page, "supported-known");
    await expectAccessible(page);
    // What was entered today was not known then.
    await page.getByLabel("Product or version").fill(trial.slug);
    await page.getByText("Nothing is on this list").waitFor();
    await screenshot(page, "supported-empty");
    const { about } = await ask("{ about { today } }");
    await page.getByLabel("As known on").fill(about.today);
    await page.getByRole("link", { name: `${trial.name} 4.0` }).waitFor();
  });

  it("say what happened when the server fails, and try again", async () => {
    const page = await openPage("/products", { expectFailures: true, locale: "zh-CN", theme: "dark", width: 400 });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page.goto("/console/supported");
    await page.getByText("无法连接服务器").waitFor();
    await screenshot(page, "supported-failed-zh-400");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("link", { name: /Sample Home Shield 2026/ }).waitFor();
    await screenshot(page, "supported-zh-400");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});
