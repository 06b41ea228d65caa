import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, type Editor, openEditor, publishedEnd, type TrialProduct } from "./editor.ts";
import { screenshot } from "./open-page.ts";

const DATES = { releasedOn: "2025-01-01", fullSupportEndsOn: "2030-06-30", supportEndsOn: "2031-12-31" };

/** Somebody else moves the end and names a build while the form is open. */
async function meanwhile({ ask }: Editor, { versions }: TrialProduct): Promise<void> {
  const { id, revision } = versions["4.0"] ?? {};
  const edit = { supportEndsOn: "2033-12-31", latestBuild: "4.0.9.9", reason: "The board decided" };
  const { updateVersion } = await ask(
    "mutation ($input: UpdateVersionInput!) { updateVersion(input: $input) { userErrors { message } } }",
    { input: { id, expectedRevision: revision, ...edit } },
  );
  expect(updateVersion.userErrors).toEqual([]);
}

describe("when somebody else saved first", () => {
  it("the form shows mine and theirs field by field and saves the choice on top of theirs", async () => {
    const editor = await openEditor("/versions");
    const { page } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console/versions/${trial.versions["4.0"]?.id}/edit`);
    await page.getByLabel("Support until", { exact: true }).fill("2032-12-31");
    await page.getByLabel("Code name").fill("Kittiwake");
    await meanwhile(editor, trial);
    await page.getByRole("button", { name: "Save" }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByLabel(/Reason/).fill("Another year");
    await saving.getByRole("button", { name: "Save" }).click();

    const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
    await conflict.getByText(/The board decided/).waitFor();
    await screenshot(page, "conflict");
    await expectAccessible(page);
    expect(await conflict.getByRole("button", { name: "Save the choice" }).isDisabled()).toBe(true);
    await conflict.getByRole("radio", { name: "Support until: Mine" }).check();
    await conflict.getByRole("button", { name: "Save the choice" }).click();
    await page.getByRole("heading", { level: 1, name: `${trial.name} 4.0` }).waitFor();
    await page.getByRole("definition").getByText("Kittiwake").waitFor();
    await page.getByRole("definition").getByText("4.0.9.9").waitFor();
    expect(await publishedEnd(trial.slug)).toBe("2032-12-31");
  });

  it("a date in the list can be left as theirs, which writes nothing", async () => {
    const editor = await openEditor("/versions");
    const { page, ask } = editor;
    const trial = await createTrial(editor, { "4.0": DATES });
    await page.goto(`/console${trial.listed}`);
    await page.getByRole("button", { name: /31 Dec 2031/ }).click();
    const form = page.getByRole("dialog", { name: "Support until" });
    await form.getByLabel("Support until").fill("2032-12-31");
    await form.getByLabel(/Reason/).fill("Another year");
    await meanwhile(editor, trial);
    await form.getByRole("button", { name: "Save" }).click();
    const conflict = page.getByRole("dialog", { name: "Somebody else saved first" });
    await conflict.getByRole("radio", { name: "Support until: Theirs" }).check();
    await conflict.getByRole("button", { name: "Save the choice" }).click();
    await page.getByRole("button", { name: /31 Dec 2033/ }).waitFor();
    const { version } = await ask("query ($id: ID!) { version(id: $id) { revision supportEndsOn } }", {
      id: trial.versions["4.0"]?.id,
    });
    expect(version).toEqual({ revision: 2, supportEndsOn: "2033-12-31" });
  });
});
