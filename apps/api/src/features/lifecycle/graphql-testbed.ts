import "reflect-metadata";
import { type ExecutionResult, graphql } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { answerDirectly } from "../../platform/direct-fields.ts";
import { lifecycleResolvers } from "./index.ts";
import type { LifecycleContext } from "./lifecycle-testbed.ts";

const schema = buildSchemaSync({ resolvers: lifecycleResolvers, validate: false });
answerDirectly(schema);

/** Someone without an account, which is what most callers are. */
export function anonymous(context: LifecycleContext, others: Partial<LifecycleContext> = {}): LifecycleContext {
  return { ...context, actor: null, ...others };
}

/** The answer of this feature's part of the schema, faults included. */
export function answer(
  context: LifecycleContext,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  // A copy for each request: what is remembered for one must not reach the next.
  return graphql({ schema, source, variableValues, contextValue: { ...context } });
}

/** The data of an answer that must have no faults. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what the query asks for, and the test looks at it
export async function ask(
  context: LifecycleContext,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<any> {
  const { data, errors } = await answer(context, source, variables);
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  // Without the null prototypes of GraphQL, which make equal objects unequal.
  return JSON.parse(JSON.stringify(data));
}

/** The faults of an answer, as clients tell them apart. */
export async function faultsOf(context: LifecycleContext, source: string, variables: Record<string, unknown> = {}) {
  const { errors } = await answer(context, source, variables);
  return (errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions.code,
    field: extensions.field,
  }));
}
