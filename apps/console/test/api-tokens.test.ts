import { describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

/** The viewer, as the API answers to a token. */
async function viewerWith(token: string) {
  const response = await fetch(`${inject("origin")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: "{ viewer { name can } }" }),
  });
  return { status: response.status, body: await response.json() };
}

describe("API tokens", () => {
  it("are created with what they may do, shown once, and revoked", async () => {
    const page = await openPage("/api-tokens", { as: "admin" });
    await page.getByRole("button", { name: "Create a token" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Create a token" });
    await dialog.getByRole("button", { name: "Create a token" }).click();
    await dialog.getByText("Say what the token is for.").waitFor();
    await screenshot(page, "api-token-form");
    await expectAccessible(page);

    await dialog.getByLabel("Name").fill("Nightly export");
    await dialog.getByRole("checkbox", { name: /lifecycle\.export/ }).check();
    expect(await dialog.getByRole("checkbox", { name: /apiTokens\.manage/ }).count()).toBe(0);
    await dialog.getByRole("button", { name: "90 days" }).click();
    await dialog.getByRole("button", { name: "Create a token" }).click();

    const created = page.getByRole("dialog", { name: "The token was created" });
    const secret = await created.getByLabel("Token", { exact: true }).inputValue();
    await screenshot(page, "api-token-secret");
    await expectAccessible(page);
    expect((await viewerWith(secret)).body.data.viewer).toEqual({
      name: "Nightly export (API token)",
      can: ["lifecycle.export"],
    });
    await created.getByRole("button", { name: "Copy" }).click();
    await created.getByText(/clipboard|by hand/).waitFor();
    await page.keyboard.press("Escape");
    await created.getByRole("button", { name: "I have kept it" }).click();
    await created.waitFor({ state: "detached" });
    expect(await page.content()).not.toContain(secret);

    const row = page.getByRole("row", { name: /Nightly export/ });
    await row.getByText("Active").waitFor();
    await screenshot(page, "api-tokens");
    await expectAccessible(page);
    await row.getByRole("button", { name: "Revoke Nightly export" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await row.getByText("Revoked").waitFor();
    expect((await viewerWith(secret)).body.errors[0].extensions.reason).toBe("REVOKED");
  });

  it("say what they are for where there is none, and what happened where they cannot be had", async () => {
    const page = await openPage("/products", { as: "admin", expectFailures: true });
    let answer: object = { data: { apiTokens: [] } };
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query ApiTokens")) await route.fulfill({ json: answer });
      else await route.fallback();
    });
    await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "API tokens" }).click();
    await page.getByText("No token has been made yet").waitFor();
    await screenshot(page, "api-tokens-empty");
    await expectAccessible(page);
    answer = { errors: [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }] };
    await page.reload();
    await page.getByText("abc-123").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("abc-123").waitFor({ state: "detached" });
  });

  it("refuse what the server refuses beside the field", async () => {
    const page = await openPage("/api-tokens", { as: "admin" });
    await page.getByRole("button", { name: "Create a token" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Create a token" });
    await dialog.getByLabel("Name").fill("For ever");
    await dialog.getByRole("checkbox", { name: /audit\.read/ }).check();
    await dialog.getByLabel("Last day").fill("2099-12-31");
    await dialog.getByRole("button", { name: "Create a token" }).click();
    await dialog.getByText(/The last day is 2099-12-31; choose one from/).waitFor();
    expect(await dialog.getByLabel("Name").inputValue()).toBe("For ever");
  });

  it.each([
    { locale: "zh-CN", width: 1280, theme: "dark" },
    { locale: "en-GB", width: 400, theme: "light" },
  ] as const)("fit $locale, $width pixels and the $theme theme", async ({ locale, width, theme }) => {
    const page = await openPage("/api-tokens", { as: "admin", locale, width, theme });
    await page
      .getByRole("button", { name: /Create a token|创建令牌/ })
      .first()
      .click();
    await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
    await screenshot(page, `api-token-form-${locale}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
});
