import type { BrowserContext } from "playwright-core";
import type { FullConsole } from "./full-console.ts";
import type { Measured } from "./report.ts";
import { openTimedPage, type Sight, timeToInteractive } from "./stopwatch.ts";

export interface Opening {
  readonly title: string;
  readonly path: string;
  readonly sight: Sight;
}

/** A page as somebody opens it who has never been here, and as it opens with everything in the browser's cache. */
export async function measureOpening(
  opened: FullConsole,
  { title, path, sight }: Opening,
  runs: number,
): Promise<readonly Measured[]> {
  const [cold, warm]: [number[], number[]] = [[], []];
  let loaded = { files: 0, kilobytes: 0, questions: 0 };
  for (let run = 0; run < runs; run += 1) {
    const context = await opened.openContext();
    try {
      const page = await openTimedPage(context);
      const traffic = countTraffic(context);
      cold.push(await timeToInteractive(page, path, sight));
      loaded = traffic();
      warm.push(await timeToInteractive(page, path, sight));
    } finally {
      await context.close();
    }
  }
  const { files, kilobytes, questions } = loaded;
  const remark = `${files} files, ${kilobytes} KB, ${questions} questions to the API`;
  return [
    { title: `${title}, first visit`, times: cold, remark },
    { title: `${title}, files in the cache`, times: warm, remark: "" },
  ];
}

/** @returns what was loaded up to the moment at which the result is called. */
function countTraffic(context: BrowserContext) {
  let [files, questions, bytes] = [0, 0, 0];
  context.on("requestfinished", async (request) => {
    if (request.url().endsWith("/graphql")) questions += 1;
    else files += 1;
    const sizes = await request.sizes().catch(() => undefined);
    bytes += sizes?.responseBodySize ?? 0;
  });
  return () => ({ files, questions, kilobytes: Math.round(bytes / 1_000) });
}
