import { useEffect } from "react";
import type { FollowedRequests } from "../gql/live.ts";
import { RequestChangedDocument, RequestsChangedDocument } from "../gql/live.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import { follow } from "./live-client.ts";
import { useLatest } from "./use-latest.ts";

interface Followed {
  readonly id: string;
  readonly revision: number;
}

/** Several changes come together: a merge, say, or what was missed while there was no connection. */
const GATHER_MS = 300;
/** In a busy queue something happens all the time. */
const GATHER_QUEUE_MS = 1_500;

/** Calls `onChange` when something happened to the request that is shown, by whomever and through whichever server. */
export function useRequestChanges(shown: Followed, onChange: () => unknown): void {
  const signedIn = useIsSignedIn();
  const latest = useLatest({ shown, onChange });
  const { id } = shown;
  useEffect(() => {
    if (!signedIn) return;
    const gathered = gather(() => latest.current.onChange(), GATHER_MS);
    const stop = follow(RequestChangedDocument, { id }, ({ requestChanged: { kind, revision } }) => {
      // What comes first says how things stand; that is read already.
      if (kind === "RESYNC" && revision === latest.current.shown.revision) return;
      gathered.call();
    });
    return () => {
      stop();
      gathered.cancel();
    };
  }, [id, signedIn, latest]);
}

/** Calls `onChange` when something happened to any request that the reader may see, or that is assigned to them. */
export function useQueueChanges(of: FollowedRequests, onChange: () => unknown): void {
  const signedIn = useIsSignedIn();
  const latest = useLatest(onChange);
  useEffect(() => {
    if (!signedIn) return;
    const gathered = gather(() => latest.current(), GATHER_QUEUE_MS);
    const stop = follow(RequestsChangedDocument, { of }, () => gathered.call());
    return () => {
      stop();
      gathered.cancel();
    };
  }, [of, signedIn, latest]);
}

function useIsSignedIn(): boolean {
  return useViewer()?.has("requests.read") ?? false;
}

function gather(work: () => unknown, forMs: number) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    waiting = undefined;
    void work();
  };
  return {
    call() {
      waiting ??= setTimeout(now, forMs);
    },
    cancel() {
      clearTimeout(waiting);
    },
  };
}
