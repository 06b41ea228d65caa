import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the console", () => {
  it("opens at the products", async () => {
    const page = await openPage("/");
    await page.getByRole("heading", { level: 1, name: "Products" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/console/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await screenshot(page, "products");
    await expectAccessible(page);
  });
});
