import type { HttpRequest, HttpResponse, HttpStack } from "tus-js-client";
import { fetchFromServer } from "../../../graphql-client.ts";

/** For one piece of a file over a slow line. */
const TWO_MINUTES_MS = 120_000;

/**
 * How pieces of files are sent: as every other request of the console, with the reader's token and its renewal. What has
 * arrived is known after each piece.
 */
export const fetchHttpStack: HttpStack = {
  createRequest: (method, url) => new FetchRequest(method, url),
  getName: () => "FetchHttpStack",
};

class FetchRequest implements HttpRequest {
  readonly #method: string;
  readonly #url: string;
  readonly #headers = new Headers();
  readonly #given = new AbortController();

  constructor(method: string, url: string) {
    this.#method = method;
    this.#url = url;
  }

  getMethod(): string {
    return this.#method;
  }

  getURL(): string {
    return this.#url;
  }

  setHeader(header: string, value: string): void {
    this.#headers.set(header, value);
  }

  getHeader(header: string): string | undefined {
    return this.#headers.get(header) ?? undefined;
  }

  setProgressHandler(): void {}

  async send(body: unknown): Promise<HttpResponse> {
    const response = await fetchFromServer(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#given.signal,
      timeoutMs: TWO_MINUTES_MS,
      ...(body === undefined || body === null ? {} : { body: body as Blob }),
    });
    const text = await response.text();
    return {
      getStatus: () => response.status,
      getHeader: (header) => response.headers.get(header) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => response,
    };
  }

  async abort(): Promise<void> {
    this.#given.abort();
  }

  getUnderlyingObject(): null {
    return null;
  }
}
