import { type Client, createClient } from "graphql-ws";
import type { TypedDocument } from "./graphql-client.ts";
import { language } from "./language.ts";
import { session } from "./session.ts";

let client: Client | undefined;

/** One socket for everything that is followed. It comes back by itself, with a new token. */
function liveClient(): Client {
  client ??= createClient({
    url: new URL("/graphql", location.href.replace(/^http/, "ws")).href,
    // Browsers send no headers with a socket.
    connectionParams: async () => ({
      Authorization: `Bearer ${await session.accessToken()}`,
      "Accept-Language": language.current(),
    }),
    keepAlive: 15_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return client;
}

/** Calls `onNext` for everything that comes, until the returned function is called. */
export function follow<Result, Variables extends Record<string, unknown>>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  onNext: (result: Result) => void,
): () => void {
  return liveClient().subscribe<Result>(
    { query: document, variables },
    // The page shows what it read, and a reload reads it again: a socket that is refused takes nothing away.
    { next: ({ data }) => data && onNext(data), error: () => {}, complete: () => {} },
  );
}
