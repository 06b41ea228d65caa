import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { ROLES, type Role } from "./sign-in.ts";

interface Rule {
  readonly permission: string;
  readonly roles: readonly string[];
}

/** The one table, as the API tells it. */
async function rules(): Promise<readonly Rule[]> {
  const response = await fetch(`${inject("origin")}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ permissions { permission roles } }" }),
  });
  return ((await response.json()) as { data: { permissions: Rule[] } }).data.permissions;
}

const may = async (role: Role, permission: string) =>
  (await rules()).some((rule) => rule.permission === permission && rule.roles.includes(role));

/** The screens that take a permission. */
const GUARDED = [
  { path: "/audit", link: "Audit", permission: "audit.read", what: "Who did what, and who was denied what" },
  { path: "/api-tokens", link: "API tokens", permission: "apiTokens.manage", what: "What programs show" },
] as const;

const isLinked = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name, exact: true }).isVisible();

describe("what each of the sample people sees", () => {
  it.each(ROLES)("is what the one table gives to the %s, and the menu tells who that is", async (role) => {
    const page = await openPage("/products/sample-server-guard", { as: role });
    await page.getByRole("heading", { level: 1, name: "Sample Server Guard" }).waitFor();
    await page.getByRole("row").nth(1).waitFor();
    for (const { link, permission } of GUARDED) expect(await isLinked(page, link)).toBe(await may(role, permission));
    await page.getByRole("button", { name: /^Signed in as/ }).click();
    const menu = page.getByRole("dialog", { name: /^Signed in as Sample/ });
    await menu.getByText(`${role}@sample.invalid`).waitFor();
    const table = await rules();
    const given = table.filter(({ roles }) => roles.includes(role));
    expect(await menu.getByRole("listitem").count()).toBe(1 + given.length);
    await screenshot(page, `who-${role}`);
    await expectAccessible(page);
  });

  it.each(GUARDED)("at $path is explained to a lifecycle editor, who may not", async ({ path, link }) => {
    const page = await openPage(path, { as: "lifecycle-editor" });
    await page.getByText("You may not see this").waitFor();
    await page.getByText("These roles may: Administrator.").waitFor();
    expect(await isLinked(page, link)).toBe(false);
    await screenshot(page, `denied${path.replace("/", "-")}`);
    await expectAccessible(page);
  });

  it.each(GUARDED)("at $path asks an anonymous reader to sign in", async ({ path }) => {
    const page = await openPage(path);
    await page.getByText("Sign in to see this").waitFor();
    await screenshot(page, `anonymous${path.replace("/", "-")}`);
    await expectAccessible(page);
  });

  it("has a text of the console for every permission, in both languages", async () => {
    const table = await rules();
    for (const locale of ["en-GB", "zh-CN"]) {
      const page = await openPage("/products", { as: "admin", locale });
      await page.getByRole("button", { name: /^(Signed in as|已登录)/ }).click();
      const texts = await page.getByRole("dialog").getByRole("listitem").allInnerTexts();
      expect(texts.filter((text) => table.some(({ permission }) => text.includes(permission)))).toEqual([]);
    }
  });
});
