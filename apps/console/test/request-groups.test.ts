import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

const agent = { as: "support-agent" } as const;
const related = (page: Page) => page.getByRole("region", { name: "Related" });

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

it("splits off what is another problem, after saying what moves and what stays", async () => {
  const customer = await theCustomer();
  const { id, number } = await customer.file({ subject: "Heron stalls" });
  await customer.answer(id, "And the bunting update fails.");
  const page = await openPage(`/requests/${id}`, agent);
  await page.getByRole("heading", { level: 1, name: number }).waitFor();
  await choose(page, "Split…");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox").nth(1).check();
  await dialog.getByText("One message moves. One message that the customer can read stays.").waitFor();
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: "Split off" }).click();
  await dialog.getByText("Leave something here that the customer can read.").waitFor();
  await dialog.getByRole("checkbox").first().uncheck();
  await dialog.getByLabel("Subject of the new request").fill("The bunting update");
  await dialog.getByLabel("Reason").fill("Two problems");
  await screenshot(page, "request-split");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Split off" }).click();
  await page.getByRole("article").filter({ hasText: "And the bunting update fails." }).waitFor();
  await related(page)
    .getByRole("link", { name: `${number} Heron stalls` })
    .waitFor();
  const said = (await customer.seen(id)).messages.nodes.map(({ body }: { body: string }) => body);
  expect(said).toEqual(["The scan stops halfway."]);
});

it("merges into a request of the same customer, undoes it, and links what is told twice", async () => {
  const customer = await theCustomer();
  const problem = { subject: "Kestrel engine faints", text: "The kestrel engine faints at noon." };
  const [one, other] = [await customer.file(problem), await customer.file(problem)];
  const page = await openPage(`/requests/${one.id}`, agent);
  const hint = page.locator(`[data-related="${other.number}"]`);
  await hint.getByText(/^Both say: kestrel, engine, faints/).waitFor();
  await hint.scrollIntoViewIfNeeded();
  await screenshot(page, "request-related");
  await expectAccessible(page);
  await choose(page, "Merge into…");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Number of the other request").fill(one.number);
  await dialog.getByText("This is the request itself: name another.").waitFor();
  await dialog.getByLabel("Number of the other request").fill(other.number.toLowerCase());
  await dialog.getByText("Both are of the same customer.").waitFor();
  await dialog.getByLabel("Reason").fill("Filed twice");
  await screenshot(page, "request-merge");
  await dialog.getByRole("button", { name: "Merge" }).click();
  await page.getByText("This request was merged. It goes on in").waitFor();
  await related(page).getByRole("button", { name: "Undo merge…" }).click();
  await dialog.getByLabel("Reason").fill("They are two");
  await dialog.getByRole("button", { name: "Undo merge" }).click();
  await related(page).getByText("(undone)").waitFor();
  await choose(page, "Link…");
  await dialog.getByLabel("Number of the other request").fill(other.number);
  await dialog.getByRole("link", { name: other.number }).waitFor();
  await dialog.getByRole("button", { name: "Link" }).click();
  await related(page).getByText("Has to do with").scrollIntoViewIfNeeded();
  await screenshot(page, "request-linked");
  await related(page)
    .getByRole("button", { name: `Remove the link to ${other.number}` })
    .click();
  await related(page).getByText("Has to do with").waitFor({ state: "detached" });
});
