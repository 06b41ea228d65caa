import { expect, inject, it } from "vitest";
import { openPage, screenshot } from "./open-page.ts";

it("the explorer opens with the documented operations and runs one", async () => {
  const page = await openPage("/products", { width: 1400 });
  await page.goto(`${inject("origin")}/graphiql`);
  await page.getByRole("tab", { name: "IsThisSupported" }).click();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.getByText('"outcome"').waitFor();
  await screenshot(page, "explorer");
  expect(await page.getByRole("tab").count()).toBeGreaterThanOrEqual(5);
});
