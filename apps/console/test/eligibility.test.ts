import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, type PageChoices, screenshot } from "./open-page.ts";

const agent = { as: "support-agent" } as const;
const IN_TIME = { timeout: 30_000 };

/** The page of one of the sample's accounts, by its number. */
async function openAccount(number: string, search: string, choices: PageChoices = {}): Promise<Page> {
  const page = await openPage(`/accounts?filter=${encodeURIComponent(JSON.stringify({ search: number }))}`, {
    ...agent,
    ...choices,
  });
  await page.getByRole("table").getByRole("link").first().click();
  await page.waitForURL(/\/accounts\/[0-9a-f-]{36}/);
  await page.goto(`${new URL(page.url()).pathname}?${search}`);
  return page;
}

const ASKED = "section=eligibility&product=sample-endpoint-protection&kind=SOFTWARE_FAULT";
const outcome = (page: Page, name: string) => page.locator("[data-outcome]", { hasText: name }).waitFor(IN_TIME);
const fact = (page: Page, name: string) => page.locator(`[data-established="${name}"]`);

describe("why a customer is eligible", () => {
  it("is told by the decision, and by every fact with its source", async () => {
    const page = await openAccount("A200321", `${ASKED}&version=11.4`, { height: 1400 });
    await outcome(page, "Covered");
    await fact(page, "phase").getByText("Account", { exact: true }).waitFor();
    await fact(page, "phase")
      .getByText(/which lengthens its support/)
      .waitFor();
    await fact(page, "licence")
      .getByText(/is valid and stored in the account/)
      .waitFor();
    await screenshot(page, "eligibility");
    await expectAccessible(page);
    await fact(page, "licence").getByRole("link", { name: "Open" }).click();
    await page.waitForURL(/section=licences/);
  });

  it("ends a refusal with what can be bought, from whom and how to reach them", async () => {
    const page = await openAccount("A200322", `${ASKED}&version=11.4`, { height: 1400 });
    await outcome(page, "Not covered");
    await page
      .locator('[data-purchase="SOLD"]')
      .getByText(/Sample Partner Europe/)
      .first()
      .waitFor();
    await screenshot(page, "eligibility-refused");
    await expectAccessible(page);
    await page.getByRole("combobox", { name: "Version or build" }).fill("12.4");
    await page.getByRole("combobox", { name: "Version or build" }).press("Enter");
    await outcome(page, "Covered");
    await page.waitForURL(/version=12\.4/);
  });

  it("tells of a plan that is used up, and reads on a telephone, in Chinese and in the dark", async () => {
    const search = `${ASKED}&version=12.4&severity=1`;
    const page = await openAccount("A200605", search, { locale: "zh-CN", theme: "dark", width: 400, height: 1500 });
    await page.locator('[data-target="NOT_PROMISED"]').waitFor(IN_TIME);
    await page.locator('[data-quota="USED_UP"]').waitFor();
    await screenshot(page, "eligibility-zh-dark-400");
    await expectAccessible(page);
  });

  it("is asked from the coverage page in an account, with what was said there", async () => {
    const page = await openPage("/coverage?product=sample-endpoint-protection&version=12.4&kind=TRAINING", agent);
    await page.getByRole("combobox", { name: "Company account" }).fill("A200604");
    await page.getByRole("option", { name: /A200604/ }).click();
    await page.waitForURL(/section=eligibility/);
    await outcome(page, "Not covered");
    await page.locator('[data-purchase="NO_SERVICE"]').getByText("No paid service covers this").waitFor();
    await screenshot(page, "eligibility-from-coverage");
  });

  it("waits for the question, and says what happened when the server fails", async () => {
    const page = await openAccount("A200604", "section=eligibility", { expectFailures: true });
    await page.getByText("Say what is asked").waitFor();
    await screenshot(page, "eligibility-empty");
    const errors = [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }];
    await page.route("**/graphql", async (route) => {
      const isAsked = route.request().postData()?.includes("AccountEligibility") === true;
      await (isAsked ? route.fulfill({ status: 500, json: { errors } }) : route.fallback());
    });
    await page.goto(`${new URL(page.url()).pathname}?${ASKED}`);
    await page.getByText("abc-123").waitFor(IN_TIME);
    await screenshot(page, "eligibility-failed");
    await expectAccessible(page);
  });
});

describe("what an account holds", () => {
  it("is shown with its use, and an incident is recorded and withdrawn", async () => {
    const page = await openAccount("A200604", "section=holdings", { height: 1400 });
    const plan = page.locator('[data-held-plan="SAMPLE_PREMIUM"]');
    await plan.getByText("8 of 24 used").waitFor(IN_TIME);
    await screenshot(page, "holdings");
    await expectAccessible(page);
    await plan.getByRole("button", { name: "Record an incident" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Record an incident" }).click();
    await dialog.getByRole("textbox", { name: "Reference" }).fill("TRIAL-1");
    await screenshot(page, "holdings-record");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Record an incident" }).click();
    await plan.getByText("9 of 24 used").waitFor(IN_TIME);
    await plan.getByRole("button", { name: "Withdraw incident TRIAL-1" }).click();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("A trial");
    await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
    await plan.getByText("8 of 24 used").waitFor(IN_TIME);
    await plan.getByRole("button", { name: "History" }).click();
    await plan.getByText("Withdrew an incident").waitFor();
  });

  it("is given and ended: a plan, and an extension of support", async () => {
    const page = await openAccount("A200601", "section=holdings", { height: 1200 });
    await page.getByText("No support plan").waitFor(IN_TIME);
    await screenshot(page, "holdings-empty");
    await expectAccessible(page);
    const dialog = page.getByRole("dialog");
    await page.getByRole("button", { name: "Give a service" }).click();
    await dialog.getByRole("combobox", { name: "Product" }).fill("endpoint prot");
    await page.getByRole("option", { name: /^Sample Endpoint Protection ?Business/ }).click();
    await dialog.getByRole("button", { name: "Give a service" }).click();
    const service = page.locator('[data-held-service="SUPPORT_EXTENSION"]');
    await service.getByText("Held", { exact: true }).waitFor(IN_TIME);
    await service.getByRole("button", { name: /Change the days/ }).click();
    await dialog.getByLabel("Last day").fill("2020-01-01");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("A trial");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog
      .getByRole("alert")
      .getByText(/lies before the first/)
      .waitFor();
    await screenshot(page, "holdings-refused");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Give a plan" }).click();
    await dialog.getByRole("combobox", { name: "Plan" }).click();
    await page.getByRole("option", { name: /Sample Start/ }).click();
    await dialog.getByRole("button", { name: "Give a plan" }).click();
    await page.locator('[data-held-plan="SAMPLE_START"]').getByText("0 of 6 used").waitFor(IN_TIME);
  });
});
