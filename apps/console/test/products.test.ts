import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("the products", () => {
  it("are reached, sorted and opened by keyboard alone", async () => {
    const page = await openPage("/products");
    const link = page.getByRole("link", { name: "Sample Central Manager" });
    await link.waitFor();
    for (
      let presses = 0;
      presses < 40 && !(await link.evaluate((each) => each === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Sample Central Manager" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/console/products/sample-central-manager");
  });

  it("are narrowed by words, and the address keeps the filter", async () => {
    const page = await openPage("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("vault");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Sample Password Vault" }).waitFor();
    await page.reload();
    await page.getByRole("link", { name: "Sample Password Vault" }).waitFor();
    expect(await page.getByRole("link", { name: "Sample Server Guard" }).count()).toBe(0);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
  });

  it("are narrowed by phase", async () => {
    const page = await openPage("/products");
    await page.getByRole("button", { name: "Upcoming" }).click();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor({ state: "detached" });
    await page.getByRole("link", { name: "Sample Home Shield", exact: true }).waitFor();
    await screenshot(page, "products-upcoming");
    await expectAccessible(page);
  });

  it("say what to do when nothing fits", async () => {
    const page = await openPage(`/products?filter=${encodeURIComponent('{"search":"no such product"}')}`);
    await page.getByText("Nothing fits these conditions").waitFor();
    await screenshot(page, "products-empty");
    await expectAccessible(page);
    await page.getByRole("status").getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
  });

  it("say what happened, with the number of the request, when the server fails, and try again", async () => {
    const page = await openPage("/nowhere", { expectFailures: true });
    const answer = {
      errors: [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }],
    };
    await page.route("**/graphql", (route) => route.fulfill({ status: 500, json: answer }));
    await page.goto("/console/products");
    await page.getByText("abc-123").waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
    await screenshot(page, "products-failed");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
  });

  it("show the columns that the reader chose, also after coming back", async () => {
    const page = await openPage("/products");
    await page.getByRole("columnheader", { name: "Segment" }).waitFor();
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("menu").getByLabel("Segment").click();
    await page.keyboard.press("Escape");
    await page.getByRole("columnheader", { name: "Segment" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("columnheader", { name: "Ends next" }).waitFor();
    expect(await page.getByRole("columnheader", { name: "Segment" }).count()).toBe(0);
  });
});

describe("a product", () => {
  it("shows its versions with their phases and dates", async () => {
    const page = await openPage("/products/sample-endpoint-protection");
    const row = page.getByRole("row", { name: /^11\.6/ });
    await row.getByText("Extended support").waitFor();
    await screenshot(page, "product");
    await expectAccessible(page);
    await row.getByRole("link", { name: "11.6" }).click();
    await page.getByRole("heading", { level: 1, name: "Sample Endpoint Protection 11.6" }).waitFor();
    await screenshot(page, "version");
    await expectAccessible(page);
  });

  it("that does not exist is told of", async () => {
    const page = await openPage("/products/no-such-product");
    await page.getByText("This does not exist").waitFor();
  });
});
