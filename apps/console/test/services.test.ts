import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { type OwnApi, startOwnApi } from "./own-api.ts";
import { type Role, signInByHand } from "./sign-in.ts";

const MATRIX = "Countries by what is sold there";
const NARROW = 400;

/** What is sold is changed here, and the tests beside this one ask the rules about it. */
let own: OwnApi;
beforeAll(async () => {
  own = await startOwnApi();
});
afterAll(() => own.stop());

async function openOwn(path: string, role: Role): Promise<Page> {
  const page = await openPage(path, { origin: own.origin });
  await signInByHand(page, role);
  return page;
}

/** The cell of a country and of a column's name. */
async function cell(page: Page, country: string, column: string) {
  const heads = page.getByRole("group", { name: MATRIX }).getByRole("columnheader");
  await heads.first().waitFor();
  const names = await heads.allTextContents();
  const index = names.findIndex((name) => name.endsWith(column));
  // The country itself is the row's header.
  return page
    .getByRole("row", { name: new RegExp(`^${country}`) })
    .getByRole("cell")
    .nth(index - 1);
}

const ask = (page: Page, query: string, variables: object) =>
  page.evaluate(async (body) => {
    const headers = { "content-type": "application/json" };
    return (await (await fetch("/graphql", { method: "POST", headers, body })).json()).data;
  }, JSON.stringify({ query, variables }));

describe("[5.2] services and plans by country", () => {
  it("are on a matrix that anybody may read, narrowed by seller, country and kind, and kept in the address", async () => {
    const page = await openPage("/services");
    const germany = await cell(page, "Germany", "Sample Professional Services");
    await germany.getByText("Sample Partner Europe").waitFor();
    await germany.getByText("Sample Partner Consulting").waitFor();
    await (await cell(page, "Brazil", "Sample Support Extension")).getByText(/^From /).waitFor();
    await (await cell(page, "Singapore", "Sample Incident Response")).getByText(/^Through /).waitFor();
    await (await cell(page, "Brazil", "Sample Premium Support")).getByText("Sold in every country").waitFor();
    expect(await page.getByRole("button", { name: /^Sell / }).count()).toBe(0);
    await screenshot(page, "services");
    await expectAccessible(page);

    await page.getByRole("combobox", { name: "Provider" }).click();
    await page.getByRole("option", { name: "Sample Partner Asia" }).click();
    await page.getByRole("combobox", { name: "Services and plans" }).click();
    await page.getByRole("option", { name: "Services" }).click();
    await page.getByText("Sample Partner Europe").first().waitFor({ state: "detached" });
    await page.reload();
    await (await cell(page, "Japan", "Sample Professional Services")).getByText("Sample Partner Asia").waitFor();
    expect(await page.getByText("Sample Partner Europe").count()).toBe(0);
  });

  it("are sold, changed and ended by those who may, and the answers follow at once", async () => {
    const page = await openOwn("/services", "policy-editor");
    await page.getByRole("link", { name: "Import" }).last().waitFor();
    const sell = "Sell Sample Incident Response: Austria";
    await page.getByRole("button", { name: sell }).click();
    const dialog = page.getByRole("dialog", { name: "Sell Sample Incident Response" });
    await dialog.getByRole("combobox", { name: "Provider" }).click();
    await page.getByRole("option", { name: "Sample Partner Consulting" }).click();
    await dialog.getByLabel("Sold through").fill("2000-01-01");
    await dialog.getByLabel("Sold from").fill("2000-01-02");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/lies before the first/).waitFor();
    await screenshot(page, "services-offer-refused");
    await expectAccessible(page);
    await dialog.getByLabel("Sold through").fill("");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });

    const austria = await cell(page, "Austria", "Sample Incident Response");
    await austria.getByRole("button", { name: /Sample Partner Consulting/ }).click();
    const question = `query ($country: CountryCode!) { whereToBuy(service: "INCIDENT_RESPONSE", country: $country) { statement } }`;
    expect((await ask(page, question, { country: "AT" })).whereToBuy.statement).toContain("Sample Partner Consulting");
    const offer = page.getByRole("dialog", { name: "Offer of Sample Incident Response" });
    await offer.getByRole("button", { name: "End this offer" }).click();
    await offer.getByText(/give the reason/).waitFor();
    await offer.getByLabel("Reason").fill("The contract ended");
    await offer.getByRole("button", { name: "History" }).click();
    await offer.getByText("Sold from: – → 2000-01-02").waitFor();
    await screenshot(page, "services-offer");
    await expectAccessible(page);
    await offer.getByRole("button", { name: "End this offer" }).click();
    await offer.waitFor({ state: "detached" });
    await austria.getByText(/^Through /).waitFor();
  });
});

describe("[5.1] plans", () => {
  it("are changed with a reason, and say where they promise nothing", async () => {
    const page = await openOwn("/services?tab=plans", "admin");
    const row = page.getByRole("row", { name: /Sample Start/ });
    await row.getByText("Promises nothing").first().waitFor();
    await screenshot(page, "services-plans");
    await expectAccessible(page);
    await row.getByRole("button", { name: "Edit Sample Start" }).click();
    const dialog = page.getByRole("dialog", { name: "Edit Sample Start" });
    await dialog.getByText("Empty promises nothing.").first().waitFor();
    await dialog.getByLabel("Severity 1: minutes to the first answer").fill("soon");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText("Write a whole number.").waitFor();
    await dialog.getByLabel("Severity 1: minutes to the first answer").fill("480");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/give the reason/).waitFor();
    expect(await dialog.getByLabel("Severity 1: minutes to the first answer").inputValue()).toBe("480");
    await screenshot(page, "services-plan");
    await expectAccessible(page);
    await dialog.getByLabel("Reason").fill("Agreed with sales");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.waitFor({ state: "detached" });
    await row.getByText("480 minutes").waitFor();
  });

  it("tell who was slower that somebody else has saved, and show what is on record when it is asked for", async () => {
    const page = await openOwn("/services?tab=plans", "admin");
    const edit = page.getByRole("button", { name: "Edit Sample Plus", exact: true });
    await edit.click();
    const dialog = page.getByRole("dialog", { name: "Edit Sample Plus" });
    const incidents = dialog.getByLabel("Incidents a year");
    await incidents.fill("13");
    await dialog.getByLabel("Reason").fill("Thirteen");
    const faster = await openOwn("/services?tab=plans", "policy-editor");
    await faster.getByRole("button", { name: "Edit Sample Plus", exact: true }).click();
    await faster.getByRole("dialog").getByLabel("Incidents a year").fill("14");
    await faster.getByRole("dialog").getByLabel("Reason").fill("Fourteen");
    await faster.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await faster.getByRole("dialog").waitFor({ state: "detached" });
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/stands at revision 2 now/).waitFor();
    expect(await incidents.inputValue()).toBe("13");
    await screenshot(page, "services-plan-stale");
    await dialog.getByRole("button", { name: "Show what is on record" }).click();
    await dialog.getByText(/stands at revision/).waitFor({ state: "detached" });
    expect(await incidents.inputValue()).toBe("14");
  });
});

describe("providers and local contacts", () => {
  it("are entered and found again", async () => {
    const page = await openOwn("/services?tab=providers", "policy-editor");
    await page.getByRole("button", { name: "Add a provider" }).click();
    const dialog = page.getByRole("dialog", { name: "Add a provider" });
    await dialog.getByLabel("Name").fill("Sample Partner North");
    await dialog.getByLabel("E-mail").fill("north");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByText(/is no e-mail address/).waitFor();
    await dialog.getByLabel("E-mail").fill("north@example.com");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page
      .getByRole("row", { name: /Sample Partner North/ })
      .getByText("north@example.com")
      .waitFor();
    await screenshot(page, "services-providers");
    await expectAccessible(page);
    await page.getByRole("tab", { name: "Local contacts" }).click();
    await page.getByRole("row", { name: /Sample partner in Kenya/ }).waitFor();
    await expectAccessible(page);
  });
});

describe("the page", () => {
  it("says what to do where nothing is entered, and what happened where it cannot be had", async () => {
    const page = await openPage("/products", { expectFailures: true });
    let answer: object = { data: { paidServices: [], supportPlans: [], serviceProviders: [], localContacts: [] } };
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query ServicesAndPlans")) await route.fulfill({ json: answer });
      else await route.fallback();
    });
    await page.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Services" }).click();
    await page.getByText("No service or plan has been entered").waitFor();
    await screenshot(page, "services-empty");
    await expectAccessible(page);
    answer = { errors: [{ message: "Something failed.", extensions: { code: "INTERNAL", requestId: "abc-123" } }] };
    await page.reload();
    await page.getByText("abc-123").waitFor();
    await screenshot(page, "services-failing");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("group", { name: MATRIX }).waitFor();
  });

  it.each([
    { locale: "zh-CN", width: 1280, theme: "dark" },
    { locale: "en-GB", width: NARROW, theme: "light" },
  ] as const)("fits $locale, $width pixels and the $theme theme", async ({ locale, width, theme }) => {
    const page = await openPage("/services", { as: "policy-editor", locale, width, theme });
    await page
      .getByRole("button", { name: /Sample Partner Europe/ })
      .first()
      .waitFor();
    await screenshot(page, `services-${locale}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
    await page.goto("/console/services?tab=plans");
    const edit = page.getByRole("button", { name: /^(Edit |编辑)\S/ });
    await edit.first().click();
    await page.getByRole("dialog").waitFor();
    await screenshot(page, `services-plan-${locale}-${width}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  });
});
