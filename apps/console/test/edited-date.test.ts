import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createTrial, openEditor } from "./editor.ts";
import { screenshot } from "./open-page.ts";
import { type SampleApi, startSampleApi } from "./sample-api.ts";

let other: SampleApi;
beforeAll(async () => {
  other = await startSampleApi(inject("databaseUrl"));
}, 130_000);
afterAll(() => other.stop());

const PUBLIC_ANSWER = `query ($slug: String!, $at: Date!, $knownAt: DateTime) {
  about { now }
  product(slug: $slug, knownAt: $knownAt) { versions { supportEndsOn phase(at: $at) } }
}`;

const HISTORY = `query ($id: ID!) {
  version(id: $id) { history { revision author reason changes { field from to } shortenedMilestones } }
}`;

/** What the other process answers to everybody. */
async function askOther(query: string, variables: Readonly<Record<string, unknown>>) {
  const response = await fetch(`${other.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

/** A day on which the edit makes the difference between supported and not. */
const BETWEEN = "2031-06-30";

it("changes the public answer of another API process, keeps the old one for whoever asks what was known, and tells who and why", async () => {
  const editor = await openEditor("/versions");
  const { page } = editor;
  const trial = await createTrial(editor, {
    "4.0": { releasedOn: "2025-01-01", fullSupportEndsOn: "2029-12-31", supportEndsOn: "2030-12-31" },
  });
  const answerOfOther = async (known: { readonly knownAt?: string } = {}) =>
    await askOther(PUBLIC_ANSWER, { slug: trial.slug, at: BETWEEN, ...known });
  await expect.poll(async () => (await answerOfOther()).product?.versions[0]?.supportEndsOn).toBe("2030-12-31");
  const { about, product } = await answerOfOther();
  expect(product.versions[0].phase).toBe("ENDED");

  await page.goto(`/console${trial.listed}`);
  await page.getByRole("button", { name: /31 Dec 2030/ }).click();
  const form = page.getByRole("dialog", { name: "Support until" });
  await form.getByLabel("Support until").fill("2031-12-31");
  await form.getByLabel(/Reason/).fill("Customers were promised another year");
  const saved = page.waitForResponse((each) => each.request().postData()?.includes("UpdateVersion") ?? false);
  await form.getByRole("button", { name: "Save" }).click();
  await saved;
  const savedAt = performance.now();
  await expect
    .poll(() => answerOfOther(), { interval: 10, timeout: 30_000 })
    .toMatchObject({
      product: { versions: [{ supportEndsOn: "2031-12-31", phase: "LIMITED" }] },
    });
  // Told and not asserted: how busy the machine is decides it, not the product.
  console.info(`The other process answered anew ${Math.round(performance.now() - savedAt)} ms after it was saved.`);

  const asKnown = (await answerOfOther({ knownAt: about.now })).product;
  expect(asKnown.versions).toEqual([{ supportEndsOn: "2030-12-31", phase: "ENDED" }]);

  const { id = "" } = trial.versions["4.0"] ?? {};
  const [latest] = (await askOther(HISTORY, { id })).version.history;
  expect(latest).toMatchObject({
    author: "Sample lifecycle editor",
    reason: "Customers were promised another year",
    changes: [{ field: "supportEndsOn", from: "2030-12-31", to: "2031-12-31" }],
    shortenedMilestones: [],
  });

  await page.goto(`/console/versions/${id}`);
  const history = page.getByRole("region", { name: "History" });
  await history.getByText("Customers were promised another year").waitFor();
  await history
    .getByText(/Sample lifecycle editor/)
    .first()
    .waitFor();
  await history.scrollIntoViewIfNeeded();
  await screenshot(page, "edited-date-history");
});
