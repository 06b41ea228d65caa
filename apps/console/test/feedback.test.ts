import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openDesk } from "./account-desk.ts";
import { giveByForm, giveFromAccount, searchInbox, wordFor } from "./feedback-desk.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

it("[7.2] feedback of a company is found in the inbox, taken by a key, linked, answered, and settled where two are at it", async () => {
  const customer = await theCustomer();
  const word = wordFor("slow");
  const comment = `The answer was ${word}, and came after the weekend.`;
  await giveFromAccount(customer, { type: "COMPLAINT", comment, satisfaction: 2 });
  const { page, ask } = await openDesk("/feedback", { as: "support-agent" });
  await page.getByRole("row").nth(5).waitFor();
  await screenshot(page, "feedback-inbox-all");
  await searchInbox(page, word);
  const row = page.getByRole("row", { name: new RegExp(word) });
  await row.getByText("2 of 5").waitFor();
  await page.getByRole("combobox", { name: /^Kind/ }).click();
  await page.getByRole("option", { name: "Praise" }).click();
  await row.waitFor({ state: "hidden" });
  await page.getByRole("combobox", { name: /^Kind/ }).click();
  await page.getByRole("option", { name: "Complaint" }).click();
  await row.getByText("New").waitFor();
  await screenshot(page, "feedback-inbox");
  await expectAccessible(page);

  // The first cell is a link, reached by a key.
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByText(comment).waitFor();
  const id = page.url().split("/").at(-1) ?? "";
  await page.locator("[data-giver]").getByText("A200001").waitFor();
  await page.getByText(/^It is mailed to .+@.+, and shown to the giver/).waitFor();
  await page.keyboard.press("a");
  await page.locator('[data-feedback-state="IN_WORK"]').waitFor();
  await screenshot(page, "feedback-page");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Link" }).click();
  const linking = page.getByRole("dialog", { name: "What is it about?" });
  await linking.getByLabel("Clauses").fill("6.4");
  await page.getByRole("option", { name: /^6\.4 / }).click();
  await screenshot(page, "feedback-link");
  await linking.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "6.4" }).waitFor();

  // Somebody else closes it while this agent has the dialog open.
  await page.keyboard.press("m");
  const triage = page.getByRole("dialog", { name: "What becomes of it?" });
  await triage.getByLabel("State").click();
  await page.getByRole("option", { name: "New", exact: true }).click();
  const { feedback } = await ask("query ($id: ID!) { feedback(id: $id) { revision } }", { id });
  const closed = await ask(
    "mutation ($input: TriageFeedbackInput!) { triageFeedback(input: $input) { userErrors { message } } }",
    { input: { id, expectedRevision: feedback.revision, state: "CLOSED" } },
  );
  expect(closed.triageFeedback.userErrors).toEqual([]);
  await triage.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("dialog").filter({ hasText: "Closed" });
  await conflict.getByRole("radio", { name: "State: Theirs" }).check();
  await screenshot(page, "feedback-conflict");
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Save" }).click();
  await page.locator('[data-feedback-state="CLOSED"]').waitFor();

  const words = `We are sorry, and look into ${word}.`;
  await page.getByLabel("Answer to the giver").fill(words);
  await page.getByRole("link", { name: "Feedback", exact: true }).last().click();
  await page.getByRole("button", { name: "Stay" }).click();
  await page.getByRole("button", { name: "Send answer" }).click();
  await page.getByRole("article").filter({ hasText: words }).waitFor();
  const { ownFeedback } = await customer.ask("{ ownFeedback(first: 20) { nodes { comment answers { text } } } }");
  const own = ownFeedback.nodes.find((each: { comment: string }) => each.comment === comment);
  expect(own.answers).toEqual([{ text: words }]);

  // What came amid a flood counts once somebody says that a customer wrote it.
  // Else the list is as it was left.
  await page.goto("/console/feedback?filter=%7B%7D");
  await page.getByRole("button", { name: /^Held back/ }).click();
  const held = page.getByRole("row").filter({ has: page.locator('[data-feedback-state="HELD"]') });
  await held.getByRole("link").first().click();
  await page.getByText("Not counted while it is held back.").waitFor();
  await screenshot(page, "feedback-held");
  await page.getByRole("button", { name: "Release" }).click();
  const releasing = page.getByRole("dialog", { name: "Release this feedback?" });
  await releasing.getByLabel("Reason").fill("Reads like a customer");
  await releasing.getByRole("button", { name: "Release" }).click();
  await page.getByText("Released feedback").waitFor();
  await page.locator('[data-feedback-state="NEW"]').waitFor();
});

it("[7.1] figures are read without the giver; what is asked is set in one place; a person is forgotten, their rating is not", async () => {
  const word = wordFor("kind");
  const email = `${word}@example.com`;
  await giveByForm({ type: "PRAISE", comment: `So ${word}!`, satisfaction: 5, email, name: "Zoe Hill" });
  const analyst = await openPage("/feedback", { as: "analyst", locale: "zh-CN" });
  await searchInbox(analyst, word);
  await analyst.getByRole("link", { name: new RegExp(word) }).click();
  await analyst.getByText("反馈者仅对处理反馈的人员可见。").waitFor();
  expect(await analyst.getByText(email).count()).toBe(0);
  expect(await analyst.getByRole("button", { name: "由我处理" }).count()).toBe(0);
  await screenshot(analyst, "feedback-page-zh");
  const address = analyst.url();

  const { page, ask } = await openDesk("/feedback-settings", { as: "admin" });
  await page.getByLabel("A person is asked at most once in (days)").fill("45");
  await page.getByLabel("Figures of fewer answers are hidden").fill("2");
  await page.getByText("A whole number from 3 to 1000.").waitFor();
  await page.getByLabel("Figures of fewer answers are hidden").fill("5");
  const { feedbackSettings } = await ask(
    "{ feedbackSettings { enabled scales restDays expiresAfterDays suppressBelow revision } }",
  );
  const { revision, ...kept } = feedbackSettings;
  const saveElsewhere = (input: object) =>
    ask(
      "mutation ($input: SaveFeedbackSettingsInput!) { saveFeedbackSettings(input: $input) { userErrors { message } } }",
      {
        input,
      },
    );
  await saveElsewhere({ ...kept, restDays: kept.restDays + 1, expectedRevision: revision });
  await page.getByRole("button", { name: "Save" }).click();
  const conflict = page.getByRole("dialog");
  await conflict.getByRole("radio", { name: /: Mine$/ }).check();
  await screenshot(page, "feedback-settings-conflict");
  await conflict.getByRole("button", { name: "Save" }).click();
  await page.getByText("Changed what customers are asked").first().waitFor();
  await page.getByText(/: 31 → 45$/).waitFor();
  await screenshot(page, "feedback-settings");
  await expectAccessible(page);
  await saveElsewhere({ ...kept, expectedRevision: revision + 2 });

  await page.goto("/console/feedback-privacy");
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Look up" }).click();
  await page.locator("[data-kept]").getByText("1 piece of feedback").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all as JSON" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await screenshot(page, "feedback-privacy");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  const erasing = page.getByRole("dialog");
  await erasing.getByLabel("Reason").fill("Asked for by letter");
  await erasing.getByRole("button", { name: "Erase for good" }).click();
  await erasing.getByText("This is not who was looked up.").waitFor();
  await erasing.getByLabel(`Type ${email} to confirm`).fill(email);
  await erasing.getByRole("button", { name: "Erase for good" }).click();
  await page.getByText("1 piece of feedback was erased.").waitFor();

  await page.goto(address);
  await page.getByText("Words and giver were erased at the person's wish.").waitFor();
  await page.locator('[data-scale="satisfaction"]').getByText("5 of 5").waitFor();
  expect(await page.getByText(word).count()).toBe(0);
  await screenshot(page, "feedback-erased");
});
