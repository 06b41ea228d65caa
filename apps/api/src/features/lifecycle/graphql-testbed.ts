import { type ExecutionResult, graphql } from "graphql";
import type { Context } from "../../platform/context.ts";
import { createSchema } from "../../schema.ts";

const schema = createSchema();

/** Someone without an account, which is what most callers are. */
export function anonymous(context: Context, others: Partial<Context> = {}): Context {
  return { ...context, actor: null, ...others };
}

/** The answer of the published schema, faults included. */
export function answer(
  context: Context,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  // A copy for each request: what is remembered for one must not reach the next.
  return graphql({ schema, source, variableValues, contextValue: { ...context } });
}

/** The data of an answer that must have no faults. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the query asks for, and the test looks at it
export async function ask(context: Context, source: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await answer(context, source, variables);
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  // Without the null prototypes of GraphQL, which make equal objects unequal.
  return JSON.parse(JSON.stringify(data));
}

/** The faults of an answer, as clients tell them apart. */
export async function faultsOf(context: Context, source: string, variables: Record<string, unknown> = {}) {
  const { errors } = await answer(context, source, variables);
  return (errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions["code"],
    field: extensions["field"],
  }));
}
