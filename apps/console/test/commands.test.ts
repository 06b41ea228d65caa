import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the command palette", () => {
  it("goes to a product", async () => {
    const page = await openPage("/versions");
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Product, version, clause or command" }).waitFor();
    await page.keyboard.type("mail gate");
    await page.getByRole("option", { name: /^Sample Mail Gateway sample-mail-gateway/ }).waitFor();
    await screenshot(page, "palette");
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sample Mail Gateway" }).waitFor();
  });

  it("finds a clause by its number", async () => {
    const page = await openPage("/products");
    await page.getByRole("button", { name: /Product, version, clause or command/ }).click();
    await page.getByRole("combobox", { name: "Product, version, clause or command" }).waitFor();
    await page.keyboard.type("4.5b");
    await page.getByRole("option", { name: /^4\.5b/ }).waitFor();
  });

  it("runs an action", async () => {
    const page = await openPage("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Product, version, clause or command" }).waitFor();
    await page.keyboard.type("chinese");
    await page.getByRole("option", { name: /Switch to Chinese/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "产品" }).waitFor();
  });
});

describe("the keyboard", () => {
  it("goes places by two keys, and `?` tells them", async () => {
    const page = await openPage("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("v");
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard map" }).waitFor();
    await screenshot(page, "keyboard-map");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("types letters into a field instead of going places", async () => {
    const page = await openPage("/products");
    await page.getByRole("searchbox", { name: "Products" }).fill("");
    await page.getByRole("searchbox", { name: "Products" }).pressSequentially("g v");
    expect(await page.getByRole("searchbox", { name: "Products" }).inputValue()).toBe("g v");
    expect(new URL(page.url()).pathname).toBe("/console/products");
  });
});
