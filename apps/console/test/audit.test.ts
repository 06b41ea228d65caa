import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

/** Of what somebody wanted without a token, and of what somebody showed a forged one for. */
let nosy: string;
let forged: string;
beforeAll(async () => {
  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const init = { method: "POST", headers: { "content-type": "application/json", ...headers } };
    const response = await fetch(`${inject("origin")}/graphql`, { ...init, body: JSON.stringify({ query }) });
    return response.headers.get("x-request-id") ?? "";
  };
  nosy = await ask("{ apiTokens { id } }");
  forged = await ask("{ viewer { name } }", { authorization: "Bearer not-a-token" });
});

describe("the audit", () => {
  it("is searched, narrowed and linked to", async () => {
    const page = await openPage("/audit", { as: "admin" });
    await page
      .getByRole("row", { name: /query apiTokens/ })
      .first()
      .waitFor();
    await screenshot(page, "audit");
    await expectAccessible(page);

    await page.getByLabel("Anything in an entry").fill(forged);
    await page.getByText("1 of 1", { exact: true }).waitFor();
    await page.getByRole("row", { name: /Signing in Denied .* MALFORMED/ }).waitFor();
    await page.reload();
    await page.getByText("1 of 1", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page
      .getByRole("row", { name: /query apiTokens/ })
      .first()
      .waitFor();

    await page.getByLabel("What", { exact: true }).click();
    await page.getByRole("option", { name: "Managing API tokens" }).click();
    await page.keyboard.press("Escape");
    await page
      .getByRole("row", { name: /MALFORMED/ })
      .first()
      .waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.getAll("action")).toEqual(["apiTokens.manage"]);
    await page.getByLabel("From").fill("2999-01-01");
    await page.getByText("Nothing fits these conditions").waitFor();
    await screenshot(page, "audit-empty");
    await expectAccessible(page);
  });

  it("shows every value before and after a change, and all of the same step", async () => {
    const page = await openPage("/api-tokens", { as: "admin" });
    await page.getByRole("button", { name: "Create a token" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Audited token");
    await dialog.getByRole("checkbox", { name: /lifecycle\.export/ }).check();
    await dialog.getByLabel("Last day").fill("2027-01-31");
    await dialog.getByRole("button", { name: "Create a token" }).click();
    await page.getByRole("button", { name: "I have kept it" }).click();
    await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Audit" }).click();
    await page
      .getByRole("row", { name: /Audited token/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Created an API token" }).waitFor();
    await page
      .getByRole("row", { name: /^Last day/ })
      .getByText("31 Jan 2027")
      .waitFor();
    await screenshot(page, "audit-entry");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Sample administrator" }).click();
    await page.getByText("By: sample-admin").waitFor();
    await page.getByRole("row", { name: /Audited token/ }).waitFor();
    expect(await page.getByRole("row", { name: /Nobody signed in/ }).count()).toBe(0);
  });

  it.each(["CSV", "NDJSON"])("is exported as %s with the filter that the list has", async (format) => {
    const page = await openPage(`/audit?search=${nosy}&outcome=DENIED`, { as: "admin" });
    await page.getByText("1 of 1", { exact: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Export ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^audit-\\d{4}-\\d{2}-\\d{2}\\.${format.toLowerCase()}$`));
    const lines = (await text(await download.createReadStream())).trim().split(/\r?\n/);
    const entries = format === "CSV" ? lines.slice(1) : lines;
    expect(entries).toHaveLength(1);
    expect(entries[0]).toContain(nosy);
  });

  it.each([
    { locale: "zh-CN", width: 1280, theme: "dark" },
    { locale: "en-GB", width: 400, theme: "light" },
  ] as const)("fits $locale, $width pixels and the $theme theme", async ({ locale, width, theme }) => {
    const page = await openPage(`/audit?search=${forged}`, { as: "admin", locale, width, theme });
    await page.getByRole("row", { name: /MALFORMED/ }).waitFor();
    await screenshot(page, `audit-${locale}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    await page
      .getByRole("row", { name: /MALFORMED/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByText(forged).waitFor();
    await screenshot(page, `audit-entry-${locale}-${width}`);
    await expectAccessible(page);
  });
});
