/** Took longer than it may. What was begun goes on; nobody waits for it. */
export class TimeLimitExceeded extends Error {
  override name = "TimeLimitExceeded";
}

/** The result of `work`. @throws TimeLimitExceeded after `limitMs`. */
export async function withinTime<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitExceeded(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
