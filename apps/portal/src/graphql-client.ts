import { language } from "./language.ts";
import { session } from "./session.ts";

/** The text of an operation that carries the types of its answer and variables; `pnpm codegen` makes them. */
export type TypedDocument<Result, Variables> = string & { readonly __types?: (variables: Variables) => Result };

/** A request that was not fulfilled. `message` is the API's own sentence, in the reader's language; empty where none came. */
export class RequestFailed extends Error {
  override name = "RequestFailed";
  /** One of the API's `ErrorCode`, or OFFLINE where no answer came. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const PATIENCE_MS = 20_000;

/** Asks the API as whoever is signed in, in the reader's language. @throws RequestFailed */
export async function ask<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetchFromServer("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
    },
    body: JSON.stringify({ query: document, variables }),
  });
  const answer: GraphqlAnswer<Result> | null = await response.json().catch(() => null);
  // A proxy whose server is away answers by itself, in its own form.
  if (answer === null) throw new RequestFailed("", "OFFLINE");
  const [fault] = answer.errors ?? [];
  if (fault !== undefined) throw new RequestFailed(fault.message, fault.extensions?.code ?? "INTERNAL");
  if (answer.data == null) throw new RequestFailed("", "INTERNAL");
  return answer.data;
}

/** `fetch` with the reader's token and language. @throws RequestFailed when no answer comes. */
export async function fetchFromServer(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("accept-language", language.current());
  try {
    const token = await session.accessToken();
    if (token !== null) headers.set("authorization", `Bearer ${token}`);
    return await fetch(path, { ...init, headers, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new RequestFailed("", "OFFLINE");
  }
}

const WAITS_MS = [1_000, 3_000];

/**
 * Tries again where no answer came. Only for what may be sent twice: the API knows a filing and a message again by their
 * `idempotencyKey`, and gives what it made of them first.
 */
export async function untilAnswered<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const wait of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RequestFailed && error.code === "OFFLINE")) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return await work();
}
