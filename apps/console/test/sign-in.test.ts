import { describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { choosePerson, signInByHand, untilSignedIn } from "./sign-in.ts";

const PLACE = `/versions?filter=${encodeURIComponent('{"search":"11"}')}`;

describe("signing in", () => {
  it("comes back to where the reader was, filters included", async () => {
    const page = await openPage(PLACE);
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await screenshot(page, "anonymous");
    const before = page.url();
    await signInByHand(page, "lifecycle-editor");
    expect(page.url()).toBe(before);
  });

  it("keeps its tokens with the tab, and nothing that opens a door beyond it", async () => {
    const page = await openPage("/products", { as: "analyst" });
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).not.toMatch(/token|eyJ/);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain("access_token");
  });

  it("is not asked for again in a new tab", async () => {
    const page = await openPage("/products", { as: "analyst" });
    const tab = await page.context().newPage();
    await tab.goto(`/console${PLACE}`);
    await untilSignedIn(tab);
    expect(new URL(tab.url()).pathname + new URL(tab.url()).search).toBe(`/console${PLACE}`);
  });

  it("goes back as it was when it is cancelled", async () => {
    const page = await openPage(PLACE);
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: /^Cancel/ }).click();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    expect(new URL(page.url()).search).toContain("search");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("works where the console and the provider are of different origins", async () => {
    const elsewhere = inject("origin").replace("127.0.0.1", "localhost");
    const page = await openPage("/products", { origin: elsewhere });
    await signInByHand(page, "analyst");
    expect(new URL(page.url()).origin).toBe(elsewhere);
  });

  it("says what to do when the provider cannot be reached", async () => {
    const page = await openPage("/products", { expectFailures: true });
    await page.route("**/.well-known/openid-configuration", (route) => route.abort());
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The identity provider cannot be reached").waitFor();
    await screenshot(page, "provider-unreachable");
    await page.unroute("**/.well-known/openid-configuration");
    await page.getByRole("alert").getByRole("button", { name: "Sign in" }).click();
    await choosePerson(page, "analyst");
    await untilSignedIn(page);
  });

  it("speaks Chinese and fits 400 pixels", async () => {
    const page = await openPage("/products", { as: "lifecycle-editor", locale: "zh-CN", width: 400, theme: "dark" });
    await page.getByRole("button", { name: /^已登录/ }).click();
    await page.getByText("生命周期编辑", { exact: true }).waitFor();
    await screenshot(page, "who-zh-400");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
  });
});

describe("signing out", () => {
  it("ends the session here, at the provider and in every tab", async () => {
    const page = await openPage("/products");
    await signInByHand(page, "analyst");
    const tab = await page.context().newPage();
    await tab.goto("/console/versions");
    await untilSignedIn(tab);

    await page.getByRole("button", { name: /^Signed in as/ }).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    await tab.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes("user:")))).toEqual([]);

    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
    await page.locator("button[name=person]").first().waitFor();
  });
});
