import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from "graphql";
import type { Context } from "../context.ts";
import { answering, type RequestFacts, requestFacts } from "../request-facts.ts";
import { coded } from "./check-operation.ts";

export interface Subscribing extends ExecutionArgs {
  readonly contextValue: Context;
}

type Answers = AsyncGenerator<ExecutionResult, void, void> | ExecutionResult;

/**
 * Begins a subscription. Each event is answered with a context of its own, so that what is looked up for one event, such
 * as the memberships of the subscriber, is looked up anew for the next.
 */
export async function subscribeAnew(args: Subscribing): Promise<Answers> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return { ...source, errors: (source.errors ?? []).map(asMistake) };
  return answersTo(source[Symbol.asyncIterator](), (event) => {
    const contextValue = { ...args.contextValue };
    return answering(factsOf(contextValue), async () => execute({ ...args, rootValue: event, contextValue }));
  });
}

/** A list that is written to for as long as a subscription lasts would grow with it. */
function factsOf({ requestId, locale }: Context): RequestFacts {
  return { mayExplore: false, ...requestFacts(), requestId, locale, noted: { errors: [] } };
}

type Answering = (event: unknown) => Promise<ExecutionResult>;

/** A generator would be deaf to `return` while it waits for the next event, which may never come. */
function answersTo(events: AsyncIterator<unknown>, answer: Answering): AsyncGenerator<ExecutionResult, void, void> {
  const end = async () => {
    await events.return?.();
    return { done: true as const, value: undefined };
  };
  return {
    async next() {
      const { done, value } = await events.next();
      if (done) return { done: true, value: undefined };
      try {
        return { done: false, value: await answer(value) };
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await end();
    },
  };
}

/** What has no path was found before anything ran: a variable that does not fit. */
function asMistake(error: NonNullable<ExecutionResult["errors"]>[number]) {
  return error.path === undefined && error.extensions.code === undefined ? coded(error, "BAD_USER_INPUT") : error;
}
