import { type Client, createClient } from "graphql-ws";
import type { Actor } from "../../platform/context.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
type Data = any;

interface Heard {
  /** What was told so far, first to last: the value of the one field that was asked for, or what was wrong with it. */
  readonly told: Data[];
  /** Resolves with the `n`th of it, from 1. */
  nth(n: number): Promise<Data>;
  stop(): void;
}

export interface Subscriber {
  readonly client: Client;
  /** The code with which the server closed the socket, and why. */
  readonly closed: Promise<{ code: number; reason: string }>;
  hear(document: string, variables?: Readonly<Record<string, unknown>>): Heard;
  end(): Promise<void>;
}

type Params = Readonly<Record<string, unknown>>;

/** A client of the socket that comes with these parameters and does not come again when it is sent away. */
export function connect(url: string, connectionParams: Params): Subscriber {
  const closing = Promise.withResolvers<{ code: number; reason: string }>();
  const client = createClient({
    url: `${url.replace(/^http/, "ws")}/graphql`,
    connectionParams,
    retryAttempts: 0,
    lazy: true,
    on: { closed: (event) => closing.resolve(event as CloseEvent) },
  });
  return {
    client,
    closed: closing.promise,
    hear: (query, variables = {}) => hear(client, { query, variables: { ...variables } }),
    end: async () => await client.dispose(),
  };
}

/** The same where `actor` stands in for signing in. */
export function connectAs(url: string, actor: Actor, params: Params = {}): Subscriber {
  return connect(url, { "X-Test-Actor": encodeURIComponent(JSON.stringify(actor)), ...params });
}

function hear(client: Client, asked: { query: string; variables: Record<string, unknown> }): Heard {
  const told: Data[] = [];
  const waiting = new Set<() => void>();
  const take = (value: Data) => {
    told.push(value);
    for (const look of [...waiting]) look();
  };
  const stop = client.subscribe<Record<string, Data>>(asked, {
    next: ({ data, errors }) => take(errors ?? Object.values(data ?? {})[0]),
    error: (error) => take(error),
    complete: () => undefined,
  });
  return {
    told,
    stop,
    nth: async (n) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => void (told.length >= n && resolve());
      waiting.add(look);
      look();
      await promise;
      waiting.delete(look);
      return told[n - 1];
    },
  };
}

export const CHANGED = "kind requestId eventId revision request { id subject messages(first: 50) { nodes { body } } }";
export const ONE = `subscription ($id: ID!) { requestChanged(id: $id) { ${CHANGED} } }`;
export const QUEUE = `subscription ($of: FollowedRequests! = QUEUE) { requestsChanged(of: $of) { ${CHANGED} } }`;
