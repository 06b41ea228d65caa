import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { createTrial, openEditor } from "./editor.ts";
import { openPage, screenshot } from "./open-page.ts";
import { choosePerson, type Role, signInByHand, untilSignedIn } from "./sign-in.ts";

/** Ends what the provider knows of the browser, as after twelve hours or by an administrator; the console is not told. */
async function endAtProvider(page: Page): Promise<void> {
  const origin = new URL(page.url()).origin;
  const form = await (await page.request.get(`${origin}/oidc/session/end`)).text();
  const [, action = ""] = /action="([^"]+)"/.exec(form) ?? [];
  const [, xsrf = ""] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
  const answer = await page.request.post(action, { form: { xsrf, logout: "yes" }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
}

/** A page whose clock can be put on; signed in by hand, because its session is going to end. */
async function openWithClock(path: string, role: Role = "admin"): Promise<Page> {
  const page = await openPage("/products", { expectFailures: true });
  await page.clock.install();
  await page.goto(`/console${path}`);
  await signInByHand(page, role);
  return page;
}

const TOKENS_LIVE_MS = 300_000;

interface KeptUser {
  access_token: string;
  refresh_token?: string;
}

/** Changes what the console keeps of the sign-in, as somebody would who tampers with it. */
async function tamper(page: Page, change: Partial<KeptUser>): Promise<void> {
  await page.evaluate((some) => {
    const key = Object.keys(sessionStorage).find((name) => name.includes("user:")) ?? "";
    const user = JSON.parse(sessionStorage.getItem(key) ?? "") as object;
    sessionStorage.setItem(key, JSON.stringify({ ...user, ...some }));
  }, change);
}

const keptUser = (page: Page): Promise<KeptUser> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.includes("user:")) ?? "";
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  });

/** A signature of the right length that nobody made. */
const forged = (token: string) => token.replace(/[^.]+$/, (signature) => "A".repeat(signature.length));

describe("a session that ends", () => {
  it("leaves a half-filled form as it is, which is saved after signing in beside it", async () => {
    const page = await openWithClock("/api-tokens");
    await page.getByRole("button", { name: "Create a token" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Create a token" });
    await dialog.getByLabel("Name").fill("Half filled");
    await dialog.getByRole("checkbox", { name: /lifecycle\.export/ }).check();

    await endAtProvider(page);
    await page.clock.fastForward(TOKENS_LIVE_MS);
    await page.getByText("Your session has ended. What you entered is still here").waitFor();

    await dialog.getByRole("button", { name: "90 days" }).click();
    await dialog.getByRole("button", { name: "Create a token" }).click();
    const notice = page.getByRole("dialog", { name: "Your session has ended" });
    await notice.waitFor();
    await screenshot(page, "session-over");
    await expectAccessible(page);

    const [window] = await Promise.all([
      page.waitForEvent("popup"),
      notice.getByRole("button", { name: "Sign in again" }).click(),
    ]);
    await choosePerson(window, "admin");
    await notice.waitFor({ state: "detached" });
    expect(window.isClosed()).toBe(true);
    expect(await dialog.getByLabel("Name").inputValue()).toBe("Half filled");
    expect(await dialog.getByRole("checkbox", { name: /lifecycle\.export/ }).isChecked()).toBe(true);
    await dialog.getByRole("button", { name: "Create a token" }).click();
    await page.getByRole("dialog", { name: "The token was created" }).waitFor();
    await page.getByText("Your session has ended. What you entered is still here").waitFor({ state: "detached" });
  });

  it("leaves the form of a version as it is, over reading everything anew after signing in", async () => {
    const trial = await createTrial(await openEditor("/versions"), { "4.0": { releasedOn: "2025-01-01" } });
    const page = await openWithClock(`/versions/${trial.versions["4.0"]?.id}/edit`, "lifecycle-editor");
    const build = page.getByLabel("Latest build", { exact: true });
    await build.fill("4.0.1.7");
    await endAtProvider(page);
    await page.clock.fastForward(TOKENS_LIVE_MS);
    const banner = page.getByRole("alert").filter({ hasText: "Your session has ended" });
    const [window] = await Promise.all([
      page.waitForEvent("popup"),
      banner.getByRole("button", { name: "Sign in again" }).click(),
    ]);
    const readAnew = page.waitForResponse((each) => each.request().postData()?.includes("query Viewer") ?? false);
    await choosePerson(window, "lifecycle-editor");
    await readAnew;
    await banner.waitFor({ state: "detached" });
    expect(await build.inputValue()).toBe("4.0.1.7");
    await page.getByRole("button", { name: "Save" }).click();
    const saving = page.getByRole("dialog", { name: /^Save/ });
    await saving.getByLabel(/Reason/).fill("A new build");
    await saving.getByRole("button", { name: "Save" }).click();
    await page.getByRole("code").getByText("4.0.1.7").waitFor();
  });

  it("is told of by a banner that signs in again, and what is public is read meanwhile", async () => {
    const page = await openWithClock("/products");
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await endAtProvider(page);
    await page.clock.fastForward(TOKENS_LIVE_MS);
    const banner = page.getByRole("alert").filter({ hasText: "Your session has ended" });
    await banner.waitFor();
    await screenshot(page, "session-banner");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Sample Server Guard" }).click();
    await page.getByRole("heading", { level: 1, name: "Sample Server Guard" }).waitFor();
    const [window] = await Promise.all([
      page.waitForEvent("popup"),
      banner.getByRole("button", { name: "Sign in again" }).click(),
    ]);
    await choosePerson(window, "analyst");
    await banner.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Signed in as Sample analyst" }).waitFor();
  });
});

describe("a token that is about to expire", () => {
  it("is renewed without a word", async () => {
    const page = await openWithClock("/products");
    const product = page.getByRole("link", { name: "Sample Server Guard" });
    // A question under way would reach its time limit when the clock is put on.
    await product.waitFor();
    const { access_token: first } = await keptUser(page);
    const renewed = page.waitForResponse("**/oidc/token");
    await page.clock.fastForward(TOKENS_LIVE_MS - 50_000);
    expect((await renewed).status()).toBe(200);
    await expect.poll(async () => (await keptUser(page)).access_token).not.toBe(first);
    const asked = page.waitForRequest("**/graphql");
    await product.click();
    expect(await (await asked).headerValue("authorization")).toBe(`Bearer ${(await keptUser(page)).access_token}`);
    await untilSignedIn(page);
  });
});

describe("a token that the API does not take", () => {
  it("is replaced where the sign-in is genuine", async () => {
    const page = await openPage("/products", { as: "analyst", expectFailures: true });
    const { access_token: good } = await keptUser(page);
    await tamper(page, { access_token: forged(good) });
    await page.reload();
    await untilSignedIn(page);
    expect((await keptUser(page)).access_token).not.toBe(forged(good));
  });

  it("ends the session where nothing is genuine: told once, never in a loop", async () => {
    const page = await openPage("/products", { expectFailures: true });
    await signInByHand(page, "analyst");
    await endAtProvider(page);
    const { access_token: good } = await keptUser(page);
    await tamper(page, { access_token: forged(good), refresh_token: "made-up" });
    let documents = 0;
    let refusals = 0;
    page.on("request", (request) => {
      if (request.isNavigationRequest()) documents += 1;
    });
    page.on("response", (response) => {
      if (response.status() === 401) refusals += 1;
    });
    await page.reload();
    await page.getByText("Your session has ended").waitFor();
    await page.getByRole("link", { name: "Sample Server Guard" }).waitFor();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    expect(documents).toBe(1);
    const refusedAtOnce = refusals;
    expect(refusedAtOnce).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Sample Server Guard" }).click();
    await page.getByRole("heading", { level: 1, name: "Sample Server Guard" }).waitFor();
    expect(refusals).toBe(refusedAtOnce);
    await page.goBack();

    // The next visit asks the provider once, and takes its no for an answer.
    await page.reload();
    await page.getByRole("banner").getByRole("button", { name: "Sign in" }).waitFor();
    expect(await page.getByText("Your session has ended").count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe("/console/products");
  });
});
