import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { ask, confirmed, ENDED, outcome } from "./coverage-page.ts";
import { openPage, screenshot } from "./open-page.ts";

describe("a coverage question", () => {
  it("is asked by choosing facts, decided with each, and confirmed by the server", async () => {
    const page = await openPage("/coverage");
    await page.getByText("No answer yet").waitFor();
    await screenshot(page, "coverage-empty");
    await expectAccessible(page);
    await page.getByRole("combobox", { name: "Product", exact: true }).fill("endpoint prot");
    await page.getByRole("option", { name: /^Sample Endpoint Protection ?Business/ }).click();
    await page.waitForURL(/product=sample-endpoint-protection/);
    await page.getByRole("combobox", { name: "What the request is about" }).fill("does not work");
    await page.getByRole("option", { name: /The software does not work/ }).click();
    await page.waitForURL(/kind=SOFTWARE_FAULT/);
    await outcome(page, "Covered");
    await page.getByRole("combobox", { name: "Version or build" }).fill("11.4");
    await page.getByRole("combobox", { name: "Version or build" }).press("Enter");
    await outcome(page, "Not covered");
    await confirmed(page);
    expect(new URL(page.url()).search).toBe("?product=sample-endpoint-protection&version=11.4&kind=SOFTWARE_FAULT");
  });

  it("keeps both of two facts that are said at once", async () => {
    const page = await ask(ENDED);
    await outcome(page, "Not covered");
    await page.evaluate(() => {
      for (const fact of ["gaveInformation", "environment.infected"]) {
        const buttons = document.querySelectorAll<HTMLElement>(`[data-fact="${fact}"] button`);
        [...buttons].find((button) => button.textContent === "Yes")?.click();
      }
    });
    await page.waitForURL(/gaveInformation=/);
    await page.waitForURL(/environment\.infected=|[?&]infected=/);
  });

  it("shows what decides, what would help and what is open, and leads there", async () => {
    const page = await ask(`${ENDED.replace("licence=VALID", "licence=EXPIRED")}&country=DE`, { height: 1100 });
    await outcome(page, "Not covered");
    await confirmed(page);
    const denial = page.locator('[data-clause="4.3.2"]');
    await denial.getByText("This decides.").waitFor();
    await denial.getByRole("link", { name: "4.3.2" }).hover();
    await page.getByRole("tooltip", { name: /No support for a version/ }).waitFor();
    await page.mouse.move(0, 0);
    await screenshot(page, "coverage-not-covered");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Answer: A hardware problem causes the interruption" }).click();
    const field = page.locator('[data-fact="environment.hardwareFault"]');
    expect(await field.evaluate((each) => each.contains(document.activeElement))).toBe(true);
  });

  it("is asked again with a remedy when that is pressed, and as before when it is taken back", async () => {
    const page = await ask(ENDED);
    await outcome(page, "Not covered");
    await page.getByRole("button", { name: /Move to version 12\.4/ }).click();
    await outcome(page, "Covered");
    await page.getByText("Holds through").waitFor();
    await confirmed(page);
    expect(new URL(page.url()).searchParams.get("version")).toBe("12.4");
    await screenshot(page, "coverage-covered");
    await page.getByRole("button", { name: "Take the change back" }).click();
    await outcome(page, "Not covered");
  });

  it("has the response time that the plan promises, and the services by their names", async () => {
    const facts = "product=sample-endpoint-protection&version=12.4&licence=VALID&kind=ONSITE_OR_REMOTE_SESSION";
    const page = await ask(`${facts}&country=DE&plan=SAMPLE_PREMIUM&severity=1&services=PROFESSIONAL_SERVICES`);
    await outcome(page, "Covered");
    await page.getByText("First answer within 2 hours (severity 1), around the clock").waitFor();
    await confirmed(page);
    expect(await page.getByLabel("Sample Professional Services").isChecked()).toBe(true);
    await page.getByText("Sample office in Germany").waitFor();
    await page.getByLabel("Sample Professional Services").click();
    await outcome(page, "A paid service covers it");
    await confirmed(page);
  });

  it("about a build or a day says which version and which rules it means", async () => {
    const page = await ask(
      "product=sample-endpoint-protection&version=12.4.0.467&kind=SOFTWARE_FAULT&at=2022-04-07T12:00:00Z",
    );
    await page.getByText("Build 12.4.0.467 belongs to version 12.4.").waitFor();
    await confirmed(page);
    await page.getByLabel("Asked about the day").fill("2022-04-06");
    await page.getByText("The rules of that day are not on record.").waitFor();
    await page.getByText("No answer yet").waitFor();
    await page.getByRole("button", { name: "Now", exact: true }).click();
    await confirmed(page);
  });
});

describe("a link to a question", () => {
  it("restores every fact and the instant that the answer was about", async () => {
    const facts =
      "product=sample-endpoint-protection&version=12.0&kind=CONFIGURATION_REVIEW&licence=NOT_STORED&gaveInformation=false" +
      "&country=CH&plan=SAMPLE_PREMIUM_PLUS&severity=2&infected=true&followedInstructions=false&problems=3&services=INCIDENT_RESPONSE";
    const page = await ask(facts);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await confirmed(page);
    const answer = await page.locator("#coverage-answer").textContent();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get("at")).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
    for (const [name, value] of new URLSearchParams(facts)) expect(link.searchParams.get(name)).toBe(value);
    await page.goto("about:blank");
    await page.goto(link.href);
    await confirmed(page);
    expect(await page.locator("#coverage-answer").textContent()).toBe(answer);
    expect(await page.getByLabel("How many problems the request describes").inputValue()).toBe("3");
  });

  it("that is broken leaves unknown what it cannot say, tells of it and can be cleaned", async () => {
    const page = await ask("segment=BUSINESS&kind=TRAINING&licence=GONE&severity=9&colour=blue");
    await outcome(page, "Not covered");
    await page.getByText("licence=GONE severity=9 colour=blue").waitFor();
    await screenshot(page, "coverage-broken-link");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Take them out" }).click();
    await page.getByText("licence=GONE").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?segment=BUSINESS&kind=TRAINING");
  });

  it("to a product or a version that is not there says so", async () => {
    const page = await ask("product=sample-nothing&kind=TRAINING");
    await page.getByText("The catalogue has no product “sample-nothing”").waitFor();
    await page.goto("/console/coverage?product=sample-endpoint-protection&version=99&kind=TRAINING");
    await page.getByText("has no version “99”").waitFor();
  });
});

describe("the coverage screen", () => {
  it("speaks Chinese, in the dark", async () => {
    const page = await ask(`${ENDED}&plan=SAMPLE_PREMIUM&country=DE`, { locale: "zh-CN", theme: "dark", height: 1100 });
    await outcome(page, "不受支持");
    await page.getByText("服务器的结论相同。").waitFor();
    await screenshot(page, "coverage-chinese-dark");
    await expectAccessible(page);
  });

  it("fits a telephone, with the outcome in sight while facts are said", async () => {
    const page = await ask(ENDED, { width: 400, height: 800 });
    const bar = page.getByRole("button", { name: "Show why" });
    await bar.waitFor();
    await confirmed(page);
    await screenshot(page, "coverage-telephone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    await expectAccessible(page);
    await bar.click();
    await page.locator("#coverage-answer:focus").waitFor();
    await screenshot(page, "coverage-telephone-answer");
  });
});
