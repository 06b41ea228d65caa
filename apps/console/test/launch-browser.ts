import chromiumFromNpm from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

/** Nothing but the console's own requests leaves the browser. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** Without a language Chromium knows no letters beyond ASCII in the names of files. */
const env = { ...process.env, LANG: "C.UTF-8" };

/** The Chromium that npm brings where there is one for this platform, else the Chrome that is installed. */
export async function launchBrowser(): Promise<BrowserServer> {
  const asRoot = process.getuid?.() === 0;
  const args = asRoot ? [...QUIET, "--no-sandbox"] : QUIET;
  if (process.platform === "linux" && process.arch === "x64") {
    chromiumFromNpm.setGraphicsMode = false;
    const executablePath = await chromiumFromNpm.executablePath();
    return await chromium.launchServer({ executablePath, args, env, headless: true });
  }
  return await chromium.launchServer({ channel: "chrome", args, env, headless: true });
}
