import type { BrowserContext, Page } from "playwright-core";

/** What the page shows when something is done. */
export interface Sight {
  readonly selector: string;
  /** A regular expression for the text of the first such element. */
  readonly text?: string;
  /** Text that it must no longer have. */
  readonly not?: string;
}

/** How long nothing may block the page before it counts as taking input. */
const QUIET_MS = 500;

/** Runs in every page before the page's own scripts: notes what blocks it, and waits for sights frame by frame. */
function installStopwatch(): void {
  const blocked = { until: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      blocked.until = Math.max(blocked.until, startTime + duration);
  }).observe({ type: "longtask", buffered: true });
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const isThere = ({ selector, text, not }: Sight): boolean => {
    const content = document.querySelector(selector)?.textContent;
    if (content === undefined || content === null || content === not) return false;
    return text === undefined || new RegExp(text).test(content);
  };
  const painted = async (sight: Sight): Promise<number> => {
    while (!isThere(sight)) await frame();
    // What is there when a frame begins is on the screen when the next one does.
    return await frame();
  };
  const watch = { event: 0, frame, painted, blocked };
  Object.assign(globalThis, { stopwatch: watch });
  for (const type of ["input", "click", "keydown"])
    addEventListener(type, (event) => Object.assign(watch, { event: event.timeStamp }), { capture: true });
}

interface Stopwatch {
  /** When the latest input came, in milliseconds of the page. */
  event: number;
  readonly blocked: { readonly until: number };
  frame(): Promise<number>;
  painted(sight: Sight): Promise<number>;
}

declare global {
  var stopwatch: Stopwatch;
}

export async function openTimedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(installStopwatch);
  return page;
}

/**
 * Milliseconds from the start of loading until the sight is there and nothing blocks the page any more. Going to the
 * sign-in provider and back, which a new tab does, is part of it.
 */
export async function timeToInteractive(page: Page, path: string, sight: Sight): Promise<number> {
  const start = Date.now();
  await page.goto(`/console${path}`, { waitUntil: "commit" });
  const interactive = await page.waitForFunction(
    async ({ wanted, quiet }) => {
      const shown = await stopwatch.painted(wanted);
      while (performance.now() - Math.max(shown, stopwatch.blocked.until) < quiet) await stopwatch.frame();
      return performance.timeOrigin + Math.max(shown, stopwatch.blocked.until);
    },
    { wanted: sight, quiet: QUIET_MS },
  );
  return (await interactive.jsonValue()) - start;
}

/** Milliseconds from the last input event of `act` until the sight is on the screen. */
export async function timeToSight(page: Page, sight: Sight, act: () => Promise<void>): Promise<number> {
  await act();
  return await page.evaluate(async (wanted) => (await stopwatch.painted(wanted)) - stopwatch.event, sight);
}

/** Milliseconds of each turn of the wheel until its frame is painted. */
export async function timeZoomFrames(page: Page, chart: string): Promise<readonly number[]> {
  return await page.evaluate(async (selector) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`Nothing is there to be zoomed: ${selector}`);
    const { left, top, width } = element.getBoundingClientRect();
    const times: number[] = [];
    for (let turn = 0; turn < 24; turn += 1) {
      const redrawn = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { subtree: true, childList: true, attributes: true });
      });
      await stopwatch.frame();
      const start = performance.now();
      const where = { clientX: left + width * 0.7, clientY: top + 40 };
      const deltaY = turn % 12 < 6 ? -100 : 100;
      element.dispatchEvent(new WheelEvent("wheel", { ...where, deltaY, ctrlKey: true, bubbles: true }));
      await redrawn;
      times.push((await stopwatch.frame()) - start);
    }
    return times;
  }, chart);
}
