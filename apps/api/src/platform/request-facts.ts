import { AsyncLocalStorage } from "node:async_hooks";
import type { Text } from "@supportbook/policy";
import type { Locale } from "./context.ts";
import { say } from "./say.ts";

/** What is known of a request before and beside its context. */
export interface RequestFacts {
  readonly requestId: string;
  readonly locale: Locale;
  /** Whether this caller may ask for the schema and gets suggestions about it. */
  mayExplore: boolean;
  /**
   * For the log line of the request; `target` (the root fields that are asked for) is for the audit, and why a credential
   * was refused for the answer's head.
   */
  readonly noted: {
    operation?: string;
    target?: string;
    refusedCredential?: string;
    cost?: number;
    readonly errors: string[];
  };
}

const storage = new AsyncLocalStorage<RequestFacts>();

/** Scalars, validation rules and `formatError` get no context from their libraries; this is how they know whom they answer. */
export function answering<Result>(facts: RequestFacts, work: () => Result): Result {
  return storage.run(facts, work);
}

export function requestFacts(): RequestFacts | undefined {
  return storage.getStore();
}

/** The sentence in the language of the request that is being answered; English outside of one. */
export function sayToCaller(text: Text): string {
  return say(storage.getStore()?.locale ?? "en", text);
}
