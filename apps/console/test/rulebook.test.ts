import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

/** A worker walks the whole fact space first; on a busy machine that takes its time. */
const FOUND = { timeout: 60_000 };

describe("the rule book", () => {
  it("leads to a clause by its number, with its conditions and how it is read", async () => {
    const page = await openPage("/rulebook?clause=4.5b");
    const clause = page.getByRole("article", { name: "4.5b", exact: true });
    await clause.getByText("supported only with a valid licence").waitFor();
    await page.locator("[id='clause-4.5b']:focus").waitFor();
    const row = clause.getByRole("row", {
      name: /Segment Business Licensing Commercial Licence Expired or Not valid yet/,
    });
    await row.getByText("Denies").waitFor();
    await clause.getByText("Freemium business software needs no licence").waitFor();
    await clause.getByRole("link", { name: "Try it: Decides with 4.5b" }).waitFor(FOUND);
    await screenshot(page, "rulebook-clause");
    await expectAccessible(page);
  });

  it("leads on to a question in which the clause decides", async () => {
    const page = await openPage("/rulebook?search=4.2.5");
    await page.getByRole("link", { name: "Try it: Decides with 4.2.5" }).click(FOUND);
    await page.getByRole("heading", { level: 1, name: "Try a coverage question" }).waitFor();
    const decisive = page.locator('[data-clause="4.2.5"]');
    await decisive.getByText("This decides.").waitFor();
    await page.locator('[data-confirmation="CONFIRMED"]').waitFor();
    await decisive.getByRole("link", { name: "4.2.5" }).click();
    await page.locator("[id='clause-4.2.5']:focus").waitFor();
  });

  it("names the products whose own terms do without a clause", async () => {
    const page = await openPage("/rulebook?search=4.3.1");
    const clause = page.getByRole("article", { name: "4.3.1", exact: true });
    await clause.getByText("Machines below the minimum requirements are supported").waitFor(FOUND);
    await clause.getByRole("link", { name: "Sample Plant Guard" }).click();
    await page.getByRole("heading", { level: 1, name: "Sample Plant Guard" }).waitFor();
  });

  it("is searched by word, from the keyboard", async () => {
    const page = await openPage("/rulebook");
    await page.getByRole("article", { name: "4.1.1", exact: true }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("远程会话");
    await page.getByRole("article", { name: "4.1.1", exact: true }).waitFor({ state: "detached" });
    await page.getByRole("article", { name: "4.2.5", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("search")).toBe("远程会话");
    await page.keyboard.type("xyz");
    await page.getByText("No clause fits").waitFor();
    await expectAccessible(page);
  });

  it("is not loaded before somebody looks at it", async () => {
    const page = await openPage("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    const holdsTheRules = () =>
      page.evaluate(async () => {
        const loaded = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
        const texts = await Promise.all(loaded.map(async ({ name }) => (await fetch(name)).text()));
        return texts.some((text) => text.includes("is supported only with a valid licence"));
      });
    expect(await holdsTheRules()).toBe(false);
    await page.getByRole("link", { name: "Rule book" }).click();
    await page.getByRole("article", { name: "4.5b" }).waitFor();
    expect(await holdsTheRules()).toBe(true);
  });

  it("says what it does not have", async () => {
    const page = await openPage("/rulebook?clause=9.9");
    await page.getByText("has no clause “9.9”").waitFor();
  });

  it("stands in both languages side by side", async () => {
    const page = await openPage("/rulebook?clause=2.4", { theme: "dark" });
    await page.getByRole("button", { name: "English and Chinese" }).click();
    const clause = page.getByRole("article", { name: "2.4", exact: true });
    await clause.locator("[lang=en]").first().waitFor();
    await clause.locator("[lang=zh-CN]").first().waitFor();
    await clause.getByRole("link", { name: "Try it: Decides with 2.4" }).waitFor(FOUND);
    await clause.scrollIntoViewIfNeeded();
    await screenshot(page, "rulebook-both-languages");
    await expectAccessible(page);
  });

  it("fits a telephone, in Chinese", async () => {
    const page = await openPage("/rulebook?clause=5.1", { width: 400, height: 800, locale: "zh-CN" });
    await page.getByRole("link", { name: "试一试: 决定结论于 5.1" }).waitFor(FOUND);
    await screenshot(page, "rulebook-telephone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await expectAccessible(page);
  });
});

describe("the completeness analysis", () => {
  it("tells how far it is, then what it found", async () => {
    const page = await openPage("/rulebook?view=completeness");
    await page.getByRole("progressbar", { name: "Analysing the edition" }).waitFor();
    await screenshot(page, "rulebook-analysing");
    await page.getByText("The edition is complete and free of contradictions.").waitFor(FOUND);
    await page.getByText("59,337,474,048").waitFor();
    expect(await page.getByRole("img", { name: "Holds" }).count()).toBe(7);
    expect(await page.getByRole("img", { name: "Fails" }).count()).toBe(0);
    await screenshot(page, "rulebook-completeness");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Run again" }).click();
    await page.getByRole("progressbar", { name: "Analysing the edition" }).waitFor();
  });

  it("leaves the page free while it works", async () => {
    const page = await openPage("/rulebook?view=completeness");
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("tab", { name: "Clauses" }).click();
    await page.getByRole("article", { name: "4.1.1", exact: true }).waitFor();
  });
});
