import { type FailureCode, fetchFromServer, RequestFailed } from "../graphql-client.ts";

/** A large file takes its time on a slow line. */
const TEN_MINUTES_MS = 600_000;

/** The file cannot be read. Nothing of it was kept, and nothing was changed. */
export class BrokenFile extends Error {
  override name = "BrokenFile";
  /** Such as `line 3, column 7`, or the path within a JSON document. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

interface Answer {
  readonly id?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: FailureCode;
      readonly field?: readonly string[];
      readonly place?: string;
      readonly reason?: string;
      readonly requestId?: string;
    };
  }[];
}

/**
 * Keeps a file on the server, to be looked at and taken.
 * @param path where the server takes such files, with its query.
 * @returns the import's id. @throws BrokenFile | RequestFailed
 */
export async function sendFile(path: string, file: File): Promise<string> {
  const response = await fetchFromServer(path, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
    timeoutMs: TEN_MINUTES_MS,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.ok && answer.id !== undefined) return answer.id;
  throw refusalOf(answer, response);
}

function refusalOf({ errors }: Answer, response: Response): Error {
  const { status } = response;
  const [fault] = errors ?? [];
  const { code = "INTERNAL", field, place, reason, requestId } = fault?.extensions ?? {};
  // A place belongs to a fault of the file; other faults have a reason alone, such as why a token was not taken.
  if (place !== undefined && reason !== undefined) return new BrokenFile(place, reason);
  const told = requestId ?? response.headers.get("x-request-id") ?? undefined;
  return new RequestFailed(fault?.message ?? "", { code, status, field, requestId: told });
}
