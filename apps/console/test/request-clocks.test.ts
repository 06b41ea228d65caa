import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { type Desk, openDesk } from "./account-desk.ts";
import { screenshot } from "./open-page.ts";
import { theCustomer } from "./request-desk.ts";

/** Counts around the clock at the two most urgent severities, so that nothing here depends on the hour of the day. */
const PLAN = "SAMPLE_PREMIUM_PLUS";

describe("the clocks of a request", () => {
  it("[4] say what is promised, what is left and how it was counted, and [6.4] what the customer owes", async () => {
    const customer = await theCustomer();
    const desk = await openDesk("/products", { as: "support-agent" });
    const account = await accountWithPlan(desk, customer.ask);
    const { id } = await customer.file({ severity: 2 }, { account });
    const { page } = desk;
    await page.goto(`/console/requests/${id}`);
    const clocks = page.locator('[data-section="clocks"]');
    const clock = (metric: string) => clocks.locator(`[data-clock="${metric}"]`);
    await clock("FIRST_RESPONSE")
      .getByText(/^3 hrs? 5\d mins? left$/)
      .waitFor();
    await clock("RESOLUTION")
      .getByText(/^47 hrs? 5\d mins? left$/)
      .waitFor();
    expect(await clock("NEXT_RESPONSE").count()).toBe(0);
    await clock("FIRST_RESPONSE").getByText("How it was counted").click();
    await clock("FIRST_RESPONSE").getByText("Every hour counts").waitFor();
    await screenshot(page, "clocks-running");
    await expectAccessible(page);
    await page.keyboard.press("r");
    await page.keyboard.type("Which build is it?");
    await page.getByRole("button", { name: "Reply and wait for the customer" }).click();
    const duty = clocks.locator('[data-duty="WAITING"]');
    await duty.waitFor();
    expect(await duty.locator('[data-step][data-taken="false"]').count()).toBe(3);
    expect(await clock("FIRST_RESPONSE").getAttribute("data-state")).toBe("MET");
    expect(await clock("RESOLUTION").getAttribute("data-state")).toBe("PAUSED");
    await clock("RESOLUTION").getByText("The customer is waited for.").waitFor();
    await screenshot(page, "clocks-waiting");
    await expectAccessible(page);
  });

  it("[4] promise nothing where no plan is held, and say so", async () => {
    const customer = await theCustomer();
    const { id } = await customer.file();
    const { page } = await openDesk(`/requests/${id}`, { as: "support-agent", locale: "zh-CN" });
    await page.locator('[data-section="clocks"]').getByText("没有时间承诺：未持有支持计划。").waitFor();
    await screenshot(page, "clocks-nothing-promised");
  });
});

/** An account of the customer's own, which holds a plan from the beginning of the year. */
async function accountWithPlan({ ask }: Desk, asCustomer: Desk["ask"]): Promise<string> {
  const { registerCompanyAccount } = await asCustomer(
    `mutation ($input: RegisterCompanyAccountInput!) { registerCompanyAccount(input: $input) {
      account { id } userErrors { message } } }`,
    { input: { name: `Clock ${randomBytes(4).toString("hex")} Works`, country: "DE" } },
  );
  expect(registerCompanyAccount.userErrors).toEqual([]);
  const account = registerCompanyAccount.account.id;
  const { grantPlan } = await ask(
    "mutation ($input: GrantPlanInput!) { grantPlan(input: $input) { userErrors { message } } }",
    { input: { account, plan: PLAN, heldFrom: `${new Date().getUTCFullYear()}-01-01` } },
  );
  expect(grantPlan.userErrors).toEqual([]);
  return account;
}
