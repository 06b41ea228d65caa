import { Agent, request } from "undici";
import type { WebhookSettings } from "../webhook-settings.ts";
import { checkedLookup } from "./checked-lookup.ts";
import { AddressRefused, isReachable, literalAddress } from "./public-address.ts";

export interface Posted {
  /** HTTP status; null where none came. */
  readonly status: number | null;
  /** What came back, from its beginning. */
  readonly excerpt: string | null;
  /** Why it was not taken; null where it was. */
  readonly problem: string | null;
  readonly durationMs: number;
}

interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const LONGEST_ANSWER_BYTES = 64 * 1024;
const EXCERPT_CHARACTERS = 500;

/**
 * Sends one message, once: no redirect is followed, an answer that is too long or too slow is cut off, and nothing that is
 * not public is reached. It never throws: what went wrong is the result.
 */
export async function postMessage(message: Message, settings: WebhookSettings): Promise<Posted> {
  const begun = performance.now();
  const agent = new Agent({
    connect: { lookup: checkedLookup(settings), timeout: settings.timeoutMs },
    headersTimeout: settings.timeoutMs,
    bodyTimeout: settings.timeoutMs,
    maxResponseSize: LONGEST_ANSWER_BYTES,
    pipelining: 0,
  });
  const ended = (outcome: Omit<Posted, "durationMs">): Posted => ({
    ...outcome,
    durationMs: Math.round(performance.now() - begun),
  });
  try {
    requireSendable(message.url, settings);
    const { url, headers, body } = message;
    const signal = AbortSignal.timeout(settings.timeoutMs);
    const answer = await request(url, { method: "POST", headers, body, dispatcher: agent, signal });
    const { statusCode: status } = answer;
    const text = await answer.body.text().catch((error: unknown) => `(${wordsOf(error)})`);
    const isTaken = status >= 200 && status < 300;
    const problem = isTaken ? null : status >= 300 && status < 400 ? "REDIRECT" : `STATUS_${status}`;
    return ended({ status, excerpt: excerptOf(text), problem });
  } catch (error) {
    return ended({ status: null, excerpt: null, problem: wordsOf(error) });
  } finally {
    await agent.destroy();
  }
}

/** What is judged at each attempt, since settings change. A literal address is never looked up. */
export function requireSendable(address: string, { allowHttp, allowedNetworks }: WebhookSettings): void {
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" && !(allowHttp && protocol === "http:")) {
    throw new AddressRefused("addresses begin with https:// here");
  }
  const literal = literalAddress(hostname);
  if (literal !== null && !isReachable(literal, allowedNetworks)) throw new AddressRefused(`${literal} is not public`);
}

function excerptOf(text: string): string | null {
  const cut = text.replaceAll("\0", "").slice(0, EXCERPT_CHARACTERS).toWellFormed();
  return cut === "" ? null : cut;
}

/** For people who look for what is wrong with their endpoint; the code where there is one. */
function wordsOf(error: unknown): string {
  if (error instanceof AddressRefused) return `ADDRESS_REFUSED: ${error.message}`;
  if (!(error instanceof Error)) return "FAILED";
  if (error.name === "TimeoutError") return "TIMEOUT";
  const code = "code" in error ? String(error.code) : error.name;
  return `${code}: ${error.message}`.slice(0, 300);
}
