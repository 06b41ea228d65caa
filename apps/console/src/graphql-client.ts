import { authorisedFetch, type TokenSource } from "./authorised-fetch.ts";

/** The text of an operation that carries the types of its answer and variables; `pnpm codegen` makes them. */
export type TypedDocument<Result, Variables> = string & { readonly __types?: (variables: Variables) => Result };

/** Every code of the API, and what may happen before it answers. */
export type FailureCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "CONFLICT"
  | "RATE_LIMITED"
  | "QUERY_TOO_COMPLEX"
  | "INTERNAL"
  | "OFFLINE"
  | "TIMEOUT";

interface FailureDetails {
  readonly code: FailureCode;
  /** HTTP status; 0 where no answer came. react-admin reads it. */
  readonly status: number;
  readonly field?: readonly string[] | undefined;
  /** What to quote when the failure is reported. */
  readonly requestId?: string | undefined;
}

/** A request that was not fulfilled. `message` is the API's own sentence, in the reader's language; empty where none came. */
export class RequestFailed extends Error {
  override name = "RequestFailed";
  readonly code: FailureCode;
  readonly status: number;
  readonly field: readonly string[] | undefined;
  readonly requestId: string | undefined;

  constructor(message: string, { code, status, field, requestId }: FailureDetails) {
    super(message);
    this.code = code;
    this.status = status;
    this.field = field;
    this.requestId = requestId;
  }
}

/** Who asks and in which language: told by the sign-in and the i18n provider, read at every request. */
interface Caller extends TokenSource {
  locale: () => string;
  /** Somebody who is not signed in, or no longer, wanted to change something. */
  onChangeRefused: () => void;
}

const caller: Caller = {
  accessToken: async () => null,
  replaceToken: async () => null,
  locale: () => "en",
  onChangeRefused: () => {},
};

/** Called once by each of those who know a part of the answer. */
export function identifyCaller(known: Partial<Caller>): void {
  Object.assign(caller, known);
}

/** Who asks, for a socket: browsers send no headers with one. Null for a reader who is not signed in. */
export async function callerOfSocket(): Promise<Record<string, string> | null> {
  const token = await caller.accessToken();
  return token === null ? null : { Authorization: `Bearer ${token}`, "Accept-Language": caller.locale() };
}

const TIMEOUT_MS = 20_000;

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: FailureCode;
      readonly field?: readonly string[];
      readonly requestId?: string;
    };
  }[];
}

interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks the API. @throws RequestFailed for every fault, also for one that comes beside data: half an answer is not shown
 * as a whole one.
 */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Result> {
  const response = await send(JSON.stringify({ query: document, variables }), options.signal);
  const requestId = response.headers.get("x-request-id") ?? undefined;
  const answer = (await response.json().catch(() => ({}))) as GraphqlAnswer<Result>;
  const [fault] = answer.errors ?? [];
  if (fault !== undefined) {
    const { code = "INTERNAL", field } = fault.extensions ?? {};
    if (code === "UNAUTHENTICATED" && document.startsWith("mutation")) caller.onChangeRefused();
    throw new RequestFailed(fault.message, {
      code,
      status: statusOf(code, response.status),
      field,
      requestId: fault.extensions?.requestId ?? requestId,
    });
  }
  if (answer.data == null) throw new RequestFailed("", { code: "INTERNAL", status: response.status, requestId });
  return answer.data;
}

/** GraphQL answers 200 beside data; react-admin and the sign-in look at the status. */
function statusOf(code: FailureCode, status: number): number {
  if (code === "UNAUTHENTICATED") return 401;
  if (code === "FORBIDDEN") return 403;
  return status === 200 ? 400 : status;
}

function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
  };
  return fetchFromServer("/graphql", { method: "POST", headers, body, signal });
}

interface FetchOptions extends RequestInit, RequestOptions {
  /** For the whole of it, the body included; files need longer than answers. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** `fetch` of what the server keeps beside GraphQL, as whoever is signed in. @throws RequestFailed when no answer comes. */
export async function fetchFromServer(path: string, options: FetchOptions = {}): Promise<Response> {
  const { signal, timeoutMs = TIMEOUT_MS, ...init } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  const headers = new Headers(init.headers);
  headers.set("accept-language", caller.locale());
  const request = { ...init, headers, signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) };
  try {
    return await authorisedFetch(path, request, caller);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailed("", { code: timeout.aborted ? "TIMEOUT" : "OFFLINE", status: 0 });
  }
}
