import { type FailureCode, fetchFromServer, RequestFailed } from "./graphql-client.ts";

/** A file is written as it is read, and may be long. */
const TEN_MINUTES_MS = 600_000;
const ONE_MINUTE_MS = 60_000;

/**
 * Saves an answer of the server as a file, under the name that the server gives it. Fetched and not linked to, because a
 * link cannot show the token.
 * @throws RequestFailed when it is refused or does not come.
 */
export async function downloadFile(path: string): Promise<void> {
  const response = await fetchFromServer(path, { timeoutMs: TEN_MINUTES_MS });
  if (!response.ok) throw await refusalOf(response);
  const name = nameIn(response.headers.get("content-disposition") ?? "") ?? path.slice(path.lastIndexOf("/") + 1);
  saveBlob(await response.blob(), name);
}

/** Saves what is here already as a file. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(address), ONE_MINUTE_MS);
}

/** The name in full (RFC 8187) where it does not fit into the plain one. */
function nameIn(disposition: string): string | undefined {
  const [, full] = /filename\*=UTF-8''([^;]+)/i.exec(disposition) ?? [];
  if (full !== undefined) return decodeURIComponent(full);
  const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)+)"|([^;]+))/.exec(disposition) ?? [];
  return quoted?.replace(/\\(.)/g, "$1") ?? bare?.trim();
}

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: FailureCode; readonly requestId?: string };
  }[];
}

async function refusalOf(response: Response): Promise<RequestFailed> {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refusal;
  const { message = "", extensions: { code = "INTERNAL", requestId } = {} } = errors[0] ?? {};
  return new RequestFailed(message, { code, status: response.status, requestId });
}
