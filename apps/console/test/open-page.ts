import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { type Role, signedInAs, untilSignedIn } from "./sign-in.ts";

export interface PageChoices {
  /** Whom to be signed in as: the sample person of a role; nobody if left out. */
  readonly as?: Role;
  /** The browser's language; English in Britain unless told otherwise. */
  readonly locale?: string;
  readonly theme?: "light" | "dark";
  /** Of the window, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** The reader's zone; one far ahead of UTC, where a shifted date shows. */
  readonly timeZone?: string;
  /** Failures of requests are part of the test: the browser's complaints about them do not fail it. */
  readonly expectFailures?: boolean;
  /** The customers' pages instead of the console: there, who is signed in at the provider only has to press "Sign in". */
  readonly at?: "/support";
  /** Of another API than the run's own. */
  readonly origin?: string;
}

let connection: Promise<Browser> | undefined;

/**
 * A new window of a reader who has never been here, or is signed in, at `path` of the console (`/products`). It is closed
 * when the test is over, which fails if the page complained: an error, a warning of React's, a refused resource.
 */
export async function openPage(path = "/", choices: PageChoices = {}): Promise<Page> {
  connection ??= chromium.connect(inject("browser"));
  const { locale = "en-GB", theme = "light", width = 1280, height = 800, timeZone = "Pacific/Kiritimati" } = choices;
  const browser = await connection;
  const context = await browser.newContext({
    baseURL: choices.origin ?? inject("origin"),
    ...(choices.as && { storageState: await signedInAs(choices.as, browser) }),
    locale,
    colorScheme: theme,
    viewport: { width, height },
    timezoneId: timeZone,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  onTestFinished(async () => {
    await context.close();
    if (choices.expectFailures !== true) expect(complaints, "complaints of the page").toEqual([]);
  });
  await page.goto(`${choices.at ?? "/console"}${path}`);
  if (choices.as && choices.at === undefined) await untilSignedIn(page);
  return page;
}

const SCREENSHOTS = fileURLToPath(new URL("screenshots/", import.meta.url));

/** Kept for people to look at, in `test/screenshots/`; where nobody looks, as in CI, none are made. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (process.env.CI === "true") return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}
