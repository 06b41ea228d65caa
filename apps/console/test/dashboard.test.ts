import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";
import { type OwnApi, startOwnApi } from "./own-api.ts";

let api: OwnApi;

beforeAll(async () => {
  api = await startOwnApi();
});
afterAll(() => api.stop());

describe("the dashboard", () => {
  it.each(["light", "dark"] as const)(
    "tells what ends, what is out of order and what changed, in the %s theme",
    async (theme) => {
      const page = await openPage("/", { origin: api.origin, theme, height: 1100 });
      await page.getByRole("heading", { level: 1, name: "Dashboard" }).waitFor();
      const latest = page.getByRole("region", { name: "Ended, but still the latest" });
      await latest.getByRole("link", { name: "Sample Scan Tool for Business 3.0" }).waitFor();
      const shortened = page.getByRole("region", { name: "Shortened promises" });
      await shortened.getByRole("link", { name: "Sample Endpoint Protection for Mac 11.3" }).waitFor();
      await page
        .getByRole("region", { name: "Without an end date" })
        .getByRole("link", { name: /Pocket Guard 6/ })
        .waitFor();
      await page.getByRole("region", { name: "Recent changes" }).getByText("Named the version to move to").waitFor();
      await screenshot(page, `dashboard-${theme}`);
      await expectAccessible(page);
    },
  );

  it.each([
    [/end within 30 days/, /Sample Pocket Guard 5/],
    [/end within 180 days/, /Sample/],
    [/Ended, but still the latest/, /Sample Scan Tool for Business 3\.0/],
    [/Without an end date/, /Sample Pocket Guard 6/],
  ])("leads from the number at %s to a list of as many", async (label, version) => {
    const page = await openPage("/", { origin: api.origin });
    const tile = page.getByRole("navigation", { name: "At a glance" }).getByRole("link", { name: label });
    const count = Number(/^\d+/.exec((await tile.textContent()) ?? "")?.[0]);
    await tile.click();
    await page.getByRole("heading", { level: 1, name: "Versions" }).waitFor();
    await page.getByRole("link", { name: version }).first().waitFor();
    expect(await page.getByRole("table").getByRole("row").count()).toBe(count + 1);
  });

  it("leads from shortened promises to the changes that shortened them", async () => {
    const page = await openPage("/", { origin: api.origin });
    await page.getByRole("link", { name: /promises shortened in 90 days/ }).click();
    await page.getByRole("heading", { level: 1, name: "Recent changes" }).waitFor();
    await page.getByRole("link", { name: "Sample Endpoint Protection for Mac 11.3" }).waitFor();
    const changes = page.getByRole("main").locator("ol > li");
    expect(await changes.getByText("Promise shortened", { exact: true }).count()).toBe(await changes.count());
    await screenshot(page, "changes-shortened");
    await expectAccessible(page);
    await page.getByLabel("Shortened promises only").click();
    await page.getByText("Announced version", { exact: false }).first().waitFor();
    await screenshot(page, "changes");
  });

  it("says what to do where there is nothing yet", async () => {
    const page = await openPage("/nowhere");
    const none = { totalCount: 0, nodes: [] };
    await page.route("**/graphql", async (route) => {
      const { query } = route.request().postDataJSON() as { query: string };
      if (!query.includes("query Dashboard")) return await route.fallback();
      const names = ["ends30", "ends90", "ends180", "endedButLatest", "noEnd", "shortened", "recent"];
      await route.fulfill({ json: { data: Object.fromEntries(names.map((name) => [name, none])) } });
    });
    await page.goto("/console/");
    await page.getByText("There are no versions yet").waitFor();
    await screenshot(page, "dashboard-empty");
  });

  it("says what happened when the server fails, and tries again", async () => {
    const page = await openPage("/nowhere", { expectFailures: true });
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 500, json: { errors: [{ message: "Failed.", extensions: { code: "INTERNAL" } }] } }),
    );
    await page.goto("/console/");
    await page.getByText("The server failed").first().waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).first().click();
    await page.getByRole("region", { name: "Ends next" }).waitFor();
  });

  it("fits a narrow screen, in Chinese", async () => {
    const page = await openPage("/", { width: 400, height: 1600, locale: "zh-CN" });
    await page.getByRole("heading", { level: 1, name: "仪表板" }).waitFor();
    await page.getByRole("region", { name: "即将终止" }).waitFor();
    await screenshot(page, "dashboard-narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await expectAccessible(page);
  });
});
