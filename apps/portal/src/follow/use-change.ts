import { useState } from "react";
import type { RefusalFragment } from "../gql/change-request.ts";

interface Change {
  /** @returns whether it was done. */
  readonly run: (work: () => Promise<readonly RefusalFragment[]>) => Promise<boolean>;
  readonly isBusy: boolean;
  /** What went wrong on the way; null where nothing did. */
  readonly error: unknown;
  /** Why the API did not do it. */
  readonly refusals: readonly RefusalFragment[];
}

/** One thing after the other is done with a request, and the page reads it again, whatever came of it. */
export function useChange(reload: () => Promise<void>): Change {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [refusals, setRefusals] = useState<readonly RefusalFragment[]>([]);

  async function run(work: () => Promise<readonly RefusalFragment[]>): Promise<boolean> {
    setBusy(true);
    try {
      const refused = await work();
      setError(null);
      setRefusals(refused);
      await reload();
      return refused.length === 0;
    } catch (failure) {
      setError(failure);
      return false;
    } finally {
      setBusy(false);
    }
  }

  return { run, isBusy, error, refusals };
}
