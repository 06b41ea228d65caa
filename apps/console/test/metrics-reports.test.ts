import { expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { openPage, screenshot } from "./open-page.ts";

it("keeps what the page of metrics shows as a report, has it mailed, shares its link, and ends it", async () => {
  const page = await openPage("/metrics?by=segment&metric=nps", { as: "analyst" });
  await page.getByRole("button", { name: "Save as report" }).click();
  const saving = page.getByRole("dialog", { name: "Save as report" });
  await saving.getByLabel("Name").fill("Weekly look");
  await saving.getByRole("combobox", { name: "Period" }).click();
  await page.getByRole("option", { name: "Last 90 days" }).click();
  await expectAccessible(page);
  await saving.getByRole("button", { name: "Save" }).click();
  await page.getByText("Report: Weekly look, changed here").waitFor();
  const { searchParams } = new URL(page.url());
  const id = searchParams.get("report");
  expect(Object.fromEntries(searchParams)).toEqual({ by: "segment", metric: "nps", report: id });

  await page.getByRole("link", { name: "Reports" }).click();
  const row = page.getByRole("row", { name: /Weekly look/ });
  await row.getByText("Not mailed").waitFor();
  const choose = async (action: string) => {
    await row.getByRole("button", { name: "What to do with Weekly look" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await choose("Schedule");
  const schedule = page.getByRole("dialog", { name: "Schedule of Weekly look" });
  await schedule.getByRole("combobox", { name: "Mailed" }).click();
  await page.getByRole("option", { name: "Every week" }).click();
  await schedule.getByLabel("Time zone").fill("Europe/Berlin");
  await schedule.getByLabel("Recipients").fill("analyst@sample.invalid, somebody@elsewhere.example");
  await schedule.getByRole("button", { name: "Save" }).click();
  await schedule.getByText(/Reports go to staff alone, and not to "somebody@elsewhere\.example"/).waitFor();
  await screenshot(page, "report-schedule");
  await expectAccessible(page);
  await schedule.getByLabel("Recipients").fill("analyst@sample.invalid");
  await schedule.getByRole("button", { name: "Save" }).click();
  await row.getByText("Monday, 08:00 (Europe/Berlin)").waitFor();
  await choose("Send now");
  await page.getByText("It is on its way.").waitFor();
  const outbox = await openPage("/outbox?search=Weekly look", { as: "admin" });
  await outbox.getByText("analyst@sample.invalid").waitFor();

  await choose("Share");
  const share = page.getByRole("dialog", { name: "Share Weekly look" });
  const link = await share.getByLabel("Link", { exact: true }).inputValue();
  expect(link).toMatch(new RegExp(`/console/metrics\\?report=${id}$`));
  await share.getByRole("checkbox").check();
  await share.getByRole("button", { name: "Save" }).click();
  await row.getByText("Shared").waitFor();
  await screenshot(page, "reports");
  await expectAccessible(page);

  const other = await openPage(`/metrics?report=${id}`, { as: "support-agent", locale: "zh-CN" });
  await other.getByText("报告：Weekly look", { exact: true }).waitFor();
  expect(Object.fromEntries(new URL(other.url()).searchParams)).toEqual({
    ...{ by: "segment", metric: "nps", period: "last-90-days", report: id },
  });
  expect(await other.getByRole("button", { name: "另存为报告" }).count()).toBe(0);
  await screenshot(other, "report-opened");

  await choose("Retire");
  const retire = page.getByRole("dialog", { name: "Retire Weekly look" });
  await retire.getByRole("textbox").first().fill("The test is over");
  await retire.getByRole("button", { name: "Retire" }).click();
  await row.waitFor({ state: "detached" });
});
