import { readFile, stat } from "node:fs/promises";
import { CommandFailed } from "../../platform/command.ts";

/** The whole published catalogue is about 1 MB; what is far beyond that is not a lifecycle file. */
const LARGEST = 64 * 1024 * 1024;
const PATIENCE_MS = 60_000;
const MOST_REDIRECTS = 5;

/** How an address is fetched; tests lead it elsewhere. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * The text of a file or of an https address, as UTF-8.
 * @throws CommandFailed that says what is wrong with the source and what to do.
 */
export async function readSource(source: string, fetchAddress: Fetch = fetch): Promise<string> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined) return decode(source, await readLocalFile(source));
  if (scheme !== "https") {
    throw new CommandFailed(
      `${source}: only https addresses are fetched, because what they give cannot be altered on the way.`,
    );
  }
  return decode(source, await readAddress(source, fetchAddress));
}

async function readLocalFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw tooLarge(path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof CommandFailed || !(error instanceof Error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CommandFailed(`${path}: there is no such file.`);
    if (code === "EISDIR") throw new CommandFailed(`${path} is a folder; name a file.`);
    if (code === "EACCES") throw new CommandFailed(`${path}: this account may not read it.`);
    throw error;
  }
}

async function readAddress(address: string, fetchAddress: Fetch): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await followingRedirects(address, (target) =>
      fetchAddress(target, {
        signal,
        redirect: "manual",
        headers: { accept: "application/json, text/csv;q=0.9, */*;q=0.1" },
      }),
    );
    return await readBody(address, response);
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    if (signal.aborted)
      throw new CommandFailed(
        `${address} did not answer in full within ${PATIENCE_MS / 1000} seconds. Try again later.`,
      );
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new CommandFailed(`${address} cannot be fetched: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

/** A redirect must not lead out of https unnoticed, so each step is looked at. */
async function followingRedirects(address: string, get: (target: string) => Promise<Response>): Promise<Response> {
  let target = address;
  for (let step = 0; step <= MOST_REDIRECTS; step++) {
    const response = await get(target);
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return requireOk(target, response);
    await response.body?.cancel();
    target = new URL(location, target).href;
    if (!target.startsWith("https://")) throw new CommandFailed(`${address} leads to ${target}, which is not https.`);
  }
  throw new CommandFailed(`${address} leads on more than ${MOST_REDIRECTS} times.`);
}

function requireOk(address: string, response: Response): Response {
  if (response.ok) return response;
  throw new CommandFailed(`${address} answered ${response.status} ${response.statusText}; check the address.`);
}

/** Counts while it reads: an announced length may be absent, wrong, or that of the compressed text. */
async function readBody(address: string, response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > LARGEST) throw tooLarge(address);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(source: string): CommandFailed {
  return new CommandFailed(`${source} is larger than ${LARGEST / 1024 / 1024} MB, the limit; split it.`);
}

function decode(source: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailed(
      `${source} is not UTF-8 text. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet) and try again.`,
    );
  }
}
