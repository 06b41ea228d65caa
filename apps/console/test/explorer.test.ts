import { expect, inject, it } from "vitest";
import { openPage, screenshot } from "./open-page.ts";

it("the explorer opens with the documented operations and runs one", async () => {
  const page = await openPage("/products", { width: 1400 });
  await page.goto(`${inject("origin")}/graphiql`);
  await page.locator(".graphiql-query-editor").getByText("EndingSoon").waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".graphiql-response").getByText('"totalCount"').waitFor();
  await screenshot(page, "explorer");
  expect(await page.getByRole("tab").count()).toBeGreaterThanOrEqual(5);
});
