import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { confirmed, ENDED, IN_TIME, outcome } from "./coverage-page.ts";
import { openPage, screenshot } from "./open-page.ts";

type Decision = Record<string, unknown> & { findings: Record<string, unknown>[] };

/** Lets every question to the server pass but `CheckCoverage`, which `answer` answers. */
async function interceptCheck(page: Page, answer: (route: Route, count: number) => Promise<void>): Promise<void> {
  let count = 0;
  await page.route("**/graphql", async (route) => {
    const isCheck = route.request().postData()?.includes("query CheckCoverage") === true;
    if (!isCheck) return route.fallback();
    count += 1;
    return answer(route, count);
  });
}

/** The server's own answer with something planted in it. */
async function plant(route: Route, change: (decision: Decision) => object): Promise<void> {
  const response = await route.fetch();
  const { data } = (await response.json()) as { data: { checkCoverage: Decision } };
  await route.fulfill({
    response,
    json: { data: { checkCoverage: { ...data.checkCoverage, ...change(data.checkCoverage) } } },
  });
}

describe("the server's answer", () => {
  it("is not waited for", async () => {
    const page = await openPage("/rulebook");
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await interceptCheck(page, async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto(`/console/coverage?${ENDED}`);
    await outcome(page, "Not covered");
    await page.locator('[data-confirmation="ASKING"]').waitFor();
    release();
    await confirmed(page);
  });

  it("that differs is shown as a defect with both answers, to be copied", async () => {
    const page = await openPage("/rulebook");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await interceptCheck(page, (route) => plant(route, () => ({ outcome: "COVERED", decidedBy: ["4.1.1"] })));
    await page.goto(`/console/coverage?${ENDED}`);
    const defect = page.getByRole("alert").filter({ hasText: "The server gives another answer" });
    await defect.getByRole("row", { name: /outcome NOT_COVERED COVERED/ }).waitFor(IN_TIME);
    await defect.getByRole("row", { name: /decidedBy .*4\.3\.2.* .*4\.1\.1/ }).waitFor();
    expect(await defect.getByRole("row").count()).toBe(3);
    await screenshot(page, "coverage-defect");
    await expectAccessible(page);
    await defect.getByRole("button", { name: "Copy the report" }).click();
    await defect.getByRole("button", { name: "Report copied" }).waitFor();
    const report = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(report).toMatchObject({
      question: { product: "sample-endpoint-protection", version: "11.4", kind: "SOFTWARE_FAULT" },
      here: { outcome: "NOT_COVERED", decidedBy: ["4.3.2"] },
      server: { outcome: "COVERED", decidedBy: ["4.1.1"] },
      differsIn: ["outcome", "decidedBy"],
    });
  });

  it.each([
    [
      "one explanation",
      ({ findings }: Decision) => ({
        findings: findings.map((each, place) => (place === 0 ? { ...each, explanation: "Else." } : each)),
      }),
    ],
    ["the day through which it holds", () => ({ outcomeHoldsThrough: "2031-01-01" })],
    ["an open question", () => ({ openQuestions: ["severity"] })],
  ])("that differs in %s is no less a defect", async (_, change) => {
    const page = await openPage("/rulebook");
    await interceptCheck(page, (route) => plant(route, change));
    await page.goto(`/console/coverage?${ENDED}`);
    await page.locator('[data-confirmation="DIFFERS"]').waitFor(IN_TIME);
  });

  it("that differs because the catalogue moved on is asked for once more before it is called a defect", async () => {
    const page = await openPage("/rulebook");
    let asked = 0;
    await interceptCheck(page, (route, count) => {
      asked = count;
      return plant(route, () => (count === 1 ? { outcome: "COVERED" } : {}));
    });
    await page.goto(`/console/coverage?${ENDED}`);
    await confirmed(page);
    expect(asked).toBe(2);
    expect(await page.locator('[data-confirmation="DIFFERS"]').count()).toBe(0);
  });

  it("that does not come leaves the browser's own, and can be asked for again", async () => {
    const page = await openPage("/rulebook", { expectFailures: true });
    await interceptCheck(page, (route) => route.abort());
    await page.goto(`/console/coverage?${ENDED}`);
    await page.getByText("the server could not be asked").waitFor();
    await outcome(page, "Not covered");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await confirmed(page);
  });
});
