import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

const calendar = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true });

async function edit(page: Page, name: string): Promise<void> {
  await calendar(page, name).click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `Edit ${name}` }).waitFor();
}

describe("[2.2] support hours", () => {
  it("are changed after a look at what would change, for a reason, and the history says so", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor" });
    await edit(page, "Sample desk Tokyo");
    await save(page).waitFor();
    expect(await save(page).isDisabled()).toBe(true);
    const closes = page.getByRole("textbox", { name: "Wednesday, interval 1, closes" });
    await closes.fill("8");
    await closes.press("Tab");
    expect(await closes.inputValue()).toBe("08:00");
    await page
      .getByText(/not after 09:00/)
      .first()
      .waitFor();
    await closes.fill("15:00");
    await page.getByText(/days differ from/).waitFor();
    await page.getByText("09:00–18:00").first().waitFor();
    await screenshot(page, "support-calendar-edit");
    await expectAccessible(page);
    await save(page).click();
    await page.getByText("Say why", { exact: false }).or(page.locator("[aria-invalid=true]")).first().waitFor();
    await page.getByLabel("Reason").fill("Short Wednesdays");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "Sample desk Tokyo", exact: true }).waitFor();
    await page
      .getByRole("region", { name: /^Usual week from/ })
      .getByText("09:00–15:00")
      .waitFor();
    const history = page.getByRole("region", { name: "History" });
    await history.getByText("Changed a support calendar").waitFor();
    await history.getByText(/Short Wednesdays/).waitFor();
    await screenshot(page, "support-calendar-history");
    await expectAccessible(page);
  });

  it("that would reach into counted time are refused beside the day", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor" });
    await edit(page, "Sample desk São Paulo");
    await page.getByRole("textbox", { name: "Monday, interval 2, closes" }).fill("19:00");
    await page.getByLabel("Holds from").fill("2026-01-05");
    await page
      .getByText(/2026-01-05 is over/)
      .first()
      .waitFor();
    await page.getByLabel("Reason").fill("Test");
    await save(page).click();
    await page
      .getByText(/2026-01-05 is over/)
      .nth(1)
      .waitFor();
    await screenshot(page, "support-calendar-refused");
    await expectAccessible(page);
  });

  it("that somebody else changed meanwhile are settled field by field", async () => {
    const [mine, theirs] = await Promise.all(
      (["policy-editor", "admin"] as const).map((as) => openPage("/support-hours", { as })),
    );
    if (mine === undefined || theirs === undefined) throw new Error("no pages");
    for (const page of [mine, theirs]) await edit(page, "Sample home desk Shanghai");
    await theirs.getByRole("textbox", { name: "Name" }).fill("Sample home desk Pudong");
    await theirs.getByRole("textbox", { name: "Sunday, interval 1, opens" }).fill("10:00");
    await theirs.getByLabel("Reason").fill("Late Sundays");
    await save(theirs).click();
    await theirs.getByRole("heading", { level: 1, name: "Sample home desk Pudong" }).waitFor();

    await mine.getByRole("textbox", { name: "Sunday, interval 1, closes" }).fill("20:00");
    await mine.getByLabel("Reason").fill("Short Sundays");
    await save(mine).click();
    const dialog = mine.getByRole("dialog", { name: "Somebody else saved first" });
    await dialog.getByText(/Late Sundays/).waitFor();
    expect(await dialog.getByRole("button", { name: "Save the choice" }).isDisabled()).toBe(true);
    await dialog.getByRole("radio", { name: "Usual week: Mine" }).check();
    await screenshot(mine, "support-calendar-conflict");
    await expectAccessible(mine);
    await dialog.getByRole("button", { name: "Save the choice" }).click();
    await mine.getByRole("heading", { level: 1, name: "Sample home desk Pudong", exact: true }).waitFor();
    await mine
      .getByRole("region", { name: /^Usual week from/ })
      .getByText("09:00–20:00")
      .waitFor();
  });

  it("are made for a country with its holidays, and retired again", async () => {
    const page = await openPage("/support-hours", { as: "policy-editor", timeZone: "Europe/Vienna" });
    await page.getByRole("link", { name: "New calendar" }).click();
    await page.getByRole("combobox", { name: "Country" }).fill("Austria");
    await page.getByRole("option", { name: "Austria" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Sample desk Vienna");
    await page.getByRole("combobox", { name: "Holidays of" }).fill("Austria");
    await page.getByRole("option", { name: "Austria" }).click();
    await page.getByText(/holidays in \d{4}/).waitFor();
    await page.getByRole("button", { name: "Friday: add hours" }).click();
    await page.getByRole("textbox", { name: "Friday, interval 2, opens" }).fill("18:00");
    await page.getByRole("textbox", { name: "Friday, interval 2, closes" }).fill("20:00");
    await page.getByRole("button", { name: "Add an override" }).click();
    await page.getByLabel("What people are told").fill("Moving house");
    await page.getByText(/days differ from/).waitFor();
    await screenshot(page, "support-calendar-new");
    await expectAccessible(page);
    await page.getByLabel("Reason").fill("A desk opens in Vienna");
    await save(page).click();
    await page.getByRole("heading", { level: 1, name: "Sample desk Vienna", exact: true }).waitFor();
    await page.getByText("Moving house").first().waitFor();
    await page.getByRole("button", { name: "Retire", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Retire “Sample desk Vienna”?" });
    await dialog.getByLabel("Reason").fill("It closes again");
    await screenshot(page, "support-calendar-retire");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Retire", exact: true }).click();
    await page.getByText(/no longer holds from/).waitFor();
    expect(await page.getByRole("link", { name: "Edit", exact: true }).count()).toBe(0);
  });
});
