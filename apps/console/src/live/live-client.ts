import { type Client, createClient } from "graphql-ws";
import { callerOfSocket, type TypedDocument } from "../graphql-client.ts";

/** After what the client gives up at, such as a token that the server does not take. */
const TRY_AGAIN_MS = 30_000;
const PING_EVERY_MS = 15_000;
/** From one page to the next the socket stays. */
const KEEP_FOR_MS = 5_000;

let client: Client | undefined;

/** One socket for everything that is followed, open as long as anything is. It comes back by itself, with a new token. */
function liveClient(): Client {
  client ??= createClient({
    url: new URL("/graphql", location.href.replace(/^http/, "ws")).href,
    connectionParams: async () => (await callerOfSocket()) ?? {},
    lazyCloseTimeout: KEEP_FOR_MS,
    keepAlive: PING_EVERY_MS,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return client;
}

/** Hears of what is subscribed to until the returned function is called. What is refused once is asked again now and then. */
export function follow<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  onNext: (result: Result) => void,
): () => void {
  let stop = () => {};
  let again: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    const asked = { query: document, variables: { ...variables } as Record<string, unknown> };
    stop = liveClient().subscribe<Result>(asked, {
      next: ({ data }) => data && onNext(data),
      error: () => {
        again = setTimeout(begin, TRY_AGAIN_MS);
      },
      complete: () => {},
    });
  };
  begin();
  return () => {
    clearTimeout(again);
    stop();
  };
}
