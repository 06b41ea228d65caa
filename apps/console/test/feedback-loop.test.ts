import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { type Desk, openDesk } from "./account-desk.ts";
import { wordFor } from "./feedback-desk.ts";
import { openPage, screenshot } from "./open-page.ts";
import { linkMailedFor } from "./sample-mailbox.ts";

/** Of the invented home user: nobody is asked while another request of theirs is open. */
const RATED = "Updates stop at 40 %";
const OTHER = "The browser opens advertisements by itself";
const PRODUCT = "sample-home-shield";

it("[6.3] an agent closes a request, its customer answers the survey by the mailed link, and the figure has changed", async () => {
  const agent = await openDesk("/requests", { as: "support-agent" });
  const analyst = await openPage(`/metrics?product=${PRODUCT}&source=INVITATION`, { as: "analyst" });
  const [rated, other] = [await requestCalled(agent, RATED), await requestCalled(agent, OTHER)];
  await close(agent, other);
  const before = await figuresOn(analyst);

  await agent.page.goto(`/console/requests/${rated.number}?section=feedback`);
  await agent.page.getByText("The request has not been processed yet").waitFor();
  await agent.page.getByRole("button", { name: "Close", exact: true }).click();
  const dialog = agent.page.getByRole("dialog");
  await dialog.getByLabel("Reason").fill("The new build has it");
  await dialog.getByLabel("Message to the customer").fill("The new build has it.");
  await dialog.getByRole("button", { name: "Close", exact: true }).click();
  await agent.page.locator('[data-occasion="OFFERED"]').getByText("Not answered yet").waitFor();
  await dialog.waitFor({ state: "hidden" });
  await screenshot(agent.page, "request-feedback-asked");

  // A scanner looks at the link before the customer does, and spends nothing.
  const link = await linkMailedFor(rated.number);
  for (const method of ["HEAD", "GET", "GET"]) expect((await fetch(link, { method })).status).toBe(200);

  const word = wordFor("quick");
  const browser = agent.page.context().browser();
  const context = await browser?.newContext({
    javaScriptEnabled: false,
    locale: "en-GB",
    viewport: { width: 400, height: 900 },
  });
  const survey = await context?.newPage();
  if (context === undefined || survey === undefined) throw new Error("The browser of the run is gone.");
  await survey.goto(link);
  await survey.locator("#satisfaction-5").check();
  await survey.locator("#comment").fill(`So ${word}`);
  await screenshot(survey, "survey-phone");
  await survey.getByRole("button").first().click();
  await survey.getByRole("status").waitFor();
  await screenshot(survey, "survey-thanks-phone");
  expect((await survey.goto(link))?.status()).toBe(404);
  await context.close();

  await analyst.reload();
  expect(await figuresOn(analyst)).toEqual({ rated: before.rated + 1, asked: before.asked + 1 });
  await screenshot(analyst, "metrics-after-survey");
  await agent.page.reload();
  await agent.page
    .locator('[data-occasion="OFFERED"]')
    .getByText(/^Answered/)
    .waitFor();
  await agent.page.getByRole("link", { name: /^Rating/ }).click();
  await agent.page.getByText(`So ${word}`).waitFor();
  await agent.page.locator('[data-scale="satisfaction"]').getByText("5 of 5").waitFor();
  await agent.page.locator('[data-section="snapshot"]').getByText("Sample Home Shield 2026").waitFor();
  await screenshot(agent.page, "feedback-rating");
  await expectAccessible(agent.page);
});

async function requestCalled({ ask }: Desk, subject: string) {
  const { requests } = await ask(
    "query ($filter: RequestFilter) { requests(first: 20, filter: $filter) { nodes { id number subject revision } } }",
    { filter: { search: subject } },
  );
  return requests.nodes.find((each: { subject: string }) => each.subject === subject);
}

async function close({ ask }: Desk, { id, revision }: { id: string; revision: number }): Promise<void> {
  const { moveRequest } = await ask(
    "mutation ($input: MoveRequestInput!) { moveRequest(input: $input) { userErrors { message } } }",
    { input: { id, expectedRevision: revision, move: "CLOSE", reason: "Solved", message: "It is quiet now." } },
  );
  expect(moveRequest.userErrors).toEqual([]);
}

/** What the dashboard shows: how many rated how satisfied they are, and how many were asked. */
async function figuresOn(page: Page) {
  const countOf = async (metric: string) => {
    const card = page.locator(`[data-metric="${metric}"]`);
    const told = (await card.getByText(/^n = /).textContent()) ?? "";
    return Number(told.replaceAll(/\D/g, ""));
  };
  return { rated: await countOf("CSAT"), asked: await countOf("RESPONSE_RATE") };
}
