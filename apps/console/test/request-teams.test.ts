import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

it("lets administrators keep the teams, with their members, and agents find them in the queue", async () => {
  const name = `Line ${randomBytes(4).toString("hex")}`;
  const page = await openPage("/request-teams", { as: "admin" });
  await page.getByRole("button", { name: "New team" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  for (const person of ["Lin", "Mira"]) {
    await dialog.getByRole("textbox", { name: "Name of the person" }).fill(`${person} of ${name}`);
    await dialog.getByRole("textbox", { name: "Subject" }).fill(`${person}-${name}`);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
  }
  await screenshot(page, "request-team-form");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await row.getByText(`Lin of ${name}, Mira of ${name}`).waitFor();
  await screenshot(page, "request-teams");
  await expectAccessible(page);

  await page.getByRole("button", { name: `Edit ${name}` }).click();
  await dialog.getByRole("button", { name: `Lin of ${name}`, exact: true }).press("Delete");
  await dialog.getByRole("button", { name: "Save" }).click();
  await row.getByText(`Mira of ${name}`, { exact: true }).waitFor();
  await row.getByRole("button", { name: "Retire" }).click();
  await row.getByText(/^Retired/).waitFor();
  await row.getByRole("button", { name: "Restore" }).click();
  await row.getByText("In use").waitFor();

  const queue = await openPage("/requests", { as: "support-agent" });
  await queue.getByRole("combobox", { name: "Team" }).click();
  await queue.getByRole("option", { name }).waitFor();
  expect(await queue.getByRole("link", { name: "Teams" }).count()).toBe(0);
});
