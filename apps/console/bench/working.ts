import type { Page } from "playwright-core";
import type { LongProduct } from "./choose-from-catalogue.ts";
import type { FullConsole } from "./full-console.ts";
import type { Measured } from "./report.ts";
import { openTimedPage, type Sight, timeToSight, timeZoomFrames } from "./stopwatch.ts";

const COUNT = ".MuiTablePagination-displayedRows";
const FIRST_ROW = "tbody tr:first-child";
const CHART = '[role="application"]';

/** Filtering and sorting the list of all versions. */
export async function measureList(opened: FullConsole, word: string, runs: number): Promise<readonly Measured[]> {
  const context = await opened.openContext();
  const page = await openTimedPage(context);
  const [filtered, sorted]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await page.goto("/console/versions?filter={}");
    await page.locator(FIRST_ROW).waitFor();
    filtered.push(
      await timeToSight(page, await changeOf(page, COUNT), () =>
        // Each run another question, which no cache has the answer to.
        page.getByRole("searchbox").pressSequentially(word.slice(0, word.length - run), { delay: 40 }),
      ),
    );
    await page.goto("/console/versions?filter={}");
    await page.locator(FIRST_ROW).waitFor();
    const header = page.locator('thead [data-field="supportEndsOn"]');
    sorted.push(await timeToSight(page, await changeOf(page, FIRST_ROW), () => header.click()));
  }
  await context.close();
  return [
    { title: "Search typed → result", times: filtered, remark: "from the last letter; 250 ms of it wait for another" },
    { title: "Sorting by the end of support → result", times: sorted, remark: "" },
  ];
}

async function changeOf(page: Page, selector: string): Promise<Sight> {
  return { selector, not: (await page.locator(selector).first().textContent()) ?? "" };
}

/** From the list of products to the drawn timeline, and its frames while it is zoomed. */
export async function measureTimeline(
  opened: FullConsole,
  { slug, versionCount }: LongProduct,
  runs: number,
): Promise<readonly Measured[]> {
  const context = await opened.openContext();
  const page = await openTimedPage(context);
  const drawn: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`/console/products?filter=${encodeURIComponent(JSON.stringify({ search: slug }))}`);
    const link = page.locator(`a[href="/console/products/${slug}"]`);
    drawn.push(await timeToSight(page, { selector: `${CHART} [data-version]` }, () => link.click()));
    frames.push(...(await timeZoomFrames(page, `${CHART} svg:has([data-version])`)));
  }
  await context.close();
  const of = `timeline of ${versionCount} versions`;
  return [
    { title: `Product chosen → ${of}`, times: drawn, remark: "" },
    { title: `Wheel turned → frame painted, ${of}`, times: frames, remark: "a frame of the screen is 16.7 ms" },
  ];
}

/** Moves the end of support of the same versions again and again, a week later each time. */
export async function measureMove(
  opened: FullConsole,
  ids: readonly string[],
  runs: number,
): Promise<readonly Measured[]> {
  const versions = ids.length;
  const context = await opened.openContext();
  const page = await openTimedPage(context);
  const [previewed, applied]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await chooseVersions(page, ids);
    await page.getByRole("button", { name: "Move dates", exact: true }).click();
    const dialog = page.getByRole("dialog");
    const preview = { selector: '[role="dialog"] [role="status"]', text: `^${versions} dates move` };
    previewed.push(await timeToSight(page, preview, () => dialog.getByLabel("Days").fill("7")));
    await dialog.getByLabel(/Reason/).fill("Measured");
    const done = { selector: "body", text: `was moved for ${versions} versions` };
    applied.push(
      await timeToSight(page, done, () => dialog.getByRole("button", { name: `Move ${versions} dates` }).click()),
    );
  }
  await context.close();
  return [
    { title: `Days entered → preview of moving ${versions} versions`, times: previewed, remark: "" },
    { title: `“Move ${versions} dates” pressed → moved`, times: applied, remark: "written, and told" },
  ];
}

/** The choice is kept in the browser, where this writes it: five hundred boxes ticked would measure nothing more. */
async function chooseVersions(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto("/console/versions?filter={}");
  await page.locator(FIRST_ROW).waitFor();
  await page.evaluate(
    (chosen) => localStorage.setItem("RaStoresupportbook.versions.selectedIds", JSON.stringify(chosen)),
    ids,
  );
  await page.reload();
  await page.getByText(`${ids.length} chosen`).waitFor();
}
