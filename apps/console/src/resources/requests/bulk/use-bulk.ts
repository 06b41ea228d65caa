import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { type BulkRowFragment, BulkUpdateRequestsDocument } from "../../../gql/bulk-requests.ts";
import { request } from "../../../graphql-client.ts";
import { ChangeRefused } from "../../../records/change-refused.ts";
import { useRequestsChanged } from "../page/use-shown-request.ts";
import { type BulkScope, type changesOf, partsOf } from "./bulk-order.ts";

type Changes = NonNullable<ReturnType<typeof changesOf>>;

/** How far a change of many requests has come. */
export interface BulkProgress {
  readonly rows: readonly BulkRowFragment[];
  readonly isOver: boolean;
}

/**
 * Changes many requests, in as many steps as the server takes. What was cut off is sent again with the same key, so that
 * nothing is done twice.
 */
export function useBulk(scope: BulkScope) {
  const translate = useTranslate();
  const changed = useRequestsChanged();
  const [progress, setProgress] = useState<BulkProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<string, string>());

  function keyOf(changes: Changes): string {
    const asked = JSON.stringify([scope, changes]);
    const key = keys.current.get(asked) ?? crypto.randomUUID();
    keys.current.set(asked, key);
    return key;
  }

  async function send(changes: Changes): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await sendParts(changes, { scope, key: keyOf(changes), onProgress: setProgress });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setProblem(sentenceOf(error, translate));
    } finally {
      setBusy(false);
      await changed();
    }
  }

  return { send, busy, problem, progress };
}

interface Sending {
  readonly scope: BulkScope;
  readonly key: string;
  readonly onProgress: (progress: BulkProgress) => void;
}

async function sendParts(changes: Changes, { scope, key, onProgress }: Sending): Promise<void> {
  const parts = partsOf(scope);
  const done: BulkRowFragment[] = [];
  for (const [index, part] of parts.entries()) {
    const input = { ...changes, ...part, idempotencyKey: `${key}-${index}` };
    for (let remaining = 1; remaining > 0; ) {
      const { bulkUpdateRequests: payload } = await request(BulkUpdateRequestsDocument, { input });
      if (payload.userErrors.length > 0) throw new ChangeRefused(payload.userErrors, null);
      remaining = payload.remaining;
      const rows = [...done, ...payload.rows];
      if (remaining === 0) done.push(...payload.rows);
      onProgress({ rows, isOver: remaining === 0 && index === parts.length - 1 });
    }
  }
}
