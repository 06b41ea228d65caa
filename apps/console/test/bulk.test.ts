import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, openEditor, type TrialProduct } from "./editor.ts";
import { screenshot } from "./open-page.ts";

const released = "2025-01-01";
const VERSIONS = {
  "5.0": { releasedOn: released, supportEndsOn: "2032-03-31" },
  "4.0": { releasedOn: released, fullSupportEndsOn: "2030-12-15", supportEndsOn: "2030-12-31" },
  "3.0": { releasedOn: released, supportEndsOn: "2026-01-31" },
  "2.0": { releasedOn: released },
};

async function ends({ ask, slug }: { ask: (text: string) => Promise<unknown>; slug: string }) {
  const { product } = (await ask(`{ product(slug: "${slug}") { versions { name supportEndsOn } } }`)) as {
    product: { versions: { name: string; supportEndsOn: string | null }[] };
  };
  return Object.fromEntries(product.versions.map(({ name, supportEndsOn }) => [name, supportEndsOn]));
}

async function openMoveOfAll(page: Page, trial: TrialProduct) {
  await page.goto(`/console${trial.listed}`);
  await page.getByRole("button", { name: "Move dates of all 4" }).click();
  return page.getByRole("dialog", { name: "Move a date of all 4 versions in this list" });
}

describe("moving a date of many versions", () => {
  it("shows for each what changes, moves all that the list shows, and can be taken back", async () => {
    const editor = await openEditor("/versions");
    const { page, ask } = editor;
    const trial = await createTrial(editor, VERSIONS);
    const dialog = await openMoveOfAll(page, trial);
    await dialog.getByText(/You then see what changes for each version/).waitFor();
    await dialog.getByLabel("Days").fill("400");
    await dialog.getByText("3 dates move. 1 is left alone.", { exact: false }).waitFor();
    await dialog.getByRole("row", { name: /3\.0 31 Jan 2026 7 Mar 2027 Ended → Full support/ }).waitFor();
    await dialog.getByRole("row", { name: /2\.0 .* Left alone: has no date to move/ }).waitFor();
    await screenshot(page, "bulk-preview");
    await expectAccessible(page);
    expect(await ends({ ask, slug: trial.slug })).toMatchObject({ "5.0": "2032-03-31" });

    await dialog.getByRole("button", { name: "Move 3 dates" }).click();
    await dialog.getByText("Say why: nothing is changed without a reason.").waitFor();
    await dialog.getByLabel(/Reason/).fill("A year and a bit for everybody");
    await dialog.getByRole("button", { name: "Move 3 dates" }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText("“Support until” was moved for 3 versions.").waitFor();
    expect(await ends({ ask, slug: trial.slug })).toEqual({
      "5.0": "2033-05-05",
      "4.0": "2032-02-04",
      "3.0": "2027-03-07",
      "2.0": null,
    });

    await page.getByRole("button", { name: "Undo" }).click();
    await page
      .getByRole("dialog")
      .getByLabel(/Reason/)
      .fill("Too generous");
    await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Undone:/).waitFor();
    expect(await ends({ ask, slug: trial.slug })).toMatchObject({ "5.0": "2032-03-31", "3.0": "2026-01-31" });
  });

  it("moves the chosen ones alone, warns of shortened promises, and forgets the choice afterwards", async () => {
    const editor = await openEditor("/versions");
    const { page, ask } = editor;
    const trial = await createTrial(editor, VERSIONS);
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("checkbox", { name: `Choose ${trial.name} 5.0` }).check();
    await page.getByRole("checkbox", { name: `Choose ${trial.name} 2.0` }).check();
    await page.getByRole("region", { name: "Chosen rows" }).getByText("2 chosen").waitFor();
    await screenshot(page, "bulk-chosen");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Move dates", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Move a date of 2 chosen versions" });
    await dialog.getByRole("button", { name: "To a date" }).click();
    await dialog.getByLabel("New date").fill("2031-12-31");
    await dialog.getByText("1 version loses support that was published.", { exact: false }).waitFor();
    await dialog.getByRole("row", { name: /5\.0 .* Promise gets shorter/ }).waitFor();
    await dialog.getByLabel(/Reason/).fill("One day for both");
    await dialog.getByRole("button", { name: "Move 2 dates" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await ends({ ask, slug: trial.slug })).toEqual({
      "5.0": "2031-12-31",
      "4.0": "2030-12-31",
      "3.0": "2026-01-31",
      "2.0": "2031-12-31",
    });
    expect(await page.getByRole("region", { name: "Chosen rows" }).count()).toBe(0);
  });

  it("writes nothing when the catalogue moved on since the preview, and shows what would happen now", async () => {
    const editor = await openEditor("/versions");
    const { page, ask } = editor;
    const trial = await createTrial(editor, VERSIONS);
    const dialog = await openMoveOfAll(page, trial);
    await dialog.getByLabel("Days").fill("10");
    await dialog.getByRole("row", { name: /5\.0 31 Mar 2032 10 Apr 2032/ }).waitFor();
    const { id, revision } = trial.versions["5.0"] ?? {};
    await ask("mutation ($input: UpdateVersionInput!) { updateVersion(input: $input) { userErrors { message } } }", {
      input: { id, expectedRevision: revision, supportEndsOn: "2034-03-31", reason: "Meanwhile" },
    });
    await dialog.getByLabel(/Reason/).fill("Ten days");
    await dialog.getByRole("button", { name: "Move 3 dates" }).click();
    await dialog.getByText(/Somebody changed some of these versions in the meantime/).waitFor();
    await dialog.getByRole("row", { name: /5\.0 31 Mar 2034 10 Apr 2034/ }).waitFor();
    await screenshot(page, "bulk-overtaken");
    expect(await ends({ ask, slug: trial.slug })).toMatchObject({ "4.0": "2030-12-31", "5.0": "2034-03-31" });
    await dialog.getByRole("button", { name: "Move 3 dates" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await ends({ ask, slug: trial.slug })).toMatchObject({ "4.0": "2031-01-10", "5.0": "2034-04-10" });
  });

  it("tells in the words of the screen why nothing can be moved", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, VERSIONS);
    const dialog = await openMoveOfAll(page, trial);
    await dialog.getByLabel("Days").fill("0");
    await dialog.getByText("A whole number from 1 to 36500").waitFor();
    await dialog.getByLabel("Days").fill("60");
    await dialog.getByLabel("Direction").click();
    await page.getByRole("option", { name: "Earlier" }).click();
    await dialog.getByText("This cannot be saved. Nothing was changed.").waitFor();
    await dialog.getByText(/“Support until” 1 Nov 2030 lies before “Full support until” 15 Dec 2030/).waitFor();
    expect(await dialog.getByRole("button", { name: /^Move/ }).isDisabled()).toBe(true);
    await screenshot(page, "bulk-refused");
    await expectAccessible(page);
  });

  it("fits a telephone, in Chinese", async () => {
    const editor = await openEditor("/versions", { locale: "zh-CN", width: 400 });
    const { page } = editor;
    const trial = await createTrial(editor, VERSIONS);
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("button", { name: "移动全部 4 个的日期" }).click();
    await page.getByLabel("天数").fill("30");
    await page.getByText("将移动 3 个日期。", { exact: false }).waitFor();
    await screenshot(page, "bulk-zh-400");
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  });
});
