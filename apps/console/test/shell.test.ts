import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the console", () => {
  it("opens at the dashboard", async () => {
    const page = await openPage("/");
    await page.getByRole("region", { name: "Ends next" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/console/");
    expect(await page.title()).toBe("Dashboard · Supportbook");
  });

  it("shows the products", async () => {
    const page = await openPage("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    expect(await page.title()).toBe("Products · Supportbook");
    await screenshot(page, "products");
    await expectAccessible(page);
  });

  it("speaks the browser's language and keeps the one that is chosen", async () => {
    const page = await openPage("/products", { locale: "zh-TW" });
    await page.getByRole("heading", { level: 1, name: "产品" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await screenshot(page, "products-zh");

    // What was asked in the other language may still be under way.
    const asked = page.waitForRequest((request) => request.headers()["accept-language"] === "en");
    await page.getByRole("button", { name: "语言" }).click();
    await page.getByRole("menuitemradio", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Products" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect((await asked).url()).toMatch(/\/graphql$/);

    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Products" }).waitFor();
  });

  it("follows the system's theme until another is chosen, and keeps that", async () => {
    const page = await openPage("/products", { theme: "dark" });
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    const brightness = () =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
        return Number(red) + Number(green) + Number(blue);
      });
    expect(await brightness()).toBeLessThan(150);
    await screenshot(page, "products-dark");
    await expectAccessible(page);

    await page.getByRole("button", { name: "Appearance" }).click();
    await page.getByRole("menuitemradio", { name: "Light" }).click();
    expect(await brightness()).toBeGreaterThan(600);
    await page.reload();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    expect(await brightness()).toBeGreaterThan(600);
  });

  it("gets more rows onto the screen in compact density", async () => {
    const page = await openPage("/products");
    const row = page.getByRole("row", { name: /Sample Server Guard/ });
    const before = (await row.boundingBox())?.height ?? 0;
    await page.getByRole("button", { name: "Appearance" }).click();
    await page.getByRole("menuitemradio", { name: "Compact" }).click();
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect((await row.boundingBox())?.height ?? 0).toBeLessThan(before);
    await screenshot(page, "products-compact");
  });

  it("fits 400 pixels: nothing but the table scrolls sideways, and the navigation opens", async () => {
    const page = await openPage("/products", { width: 400 });
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await screenshot(page, "products-400");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Open menu" }).click();
    await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Versions" }).click();
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await page.locator(".MuiDrawer-root .MuiBackdrop-root").waitFor({ state: "detached" });
  });

  it("tells of a page that is not there", async () => {
    const page = await openPage("/nowhere");
    await page.getByRole("heading", { level: 1, name: "Not Found" }).waitFor();
    await expectAccessible(page);
  });
});
