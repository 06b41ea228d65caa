import { type ExecutionResult, type GraphQLArgs, graphql, parse, validate } from "graphql";
import type { Context } from "../src/platform/context.ts";
import { subscribeAnew } from "../src/platform/live/subscribe-anew.ts";

interface Executing extends GraphQLArgs {
  readonly source: string;
  readonly contextValue: Context;
}

/** Executes a document; of a subscription, which ours all begin with how things stand, the first answer. */
export async function executeOnce(args: Executing): Promise<ExecutionResult> {
  if (!args.source.trimStart().startsWith("subscription")) return await graphql(args);
  const document = parse(args.source);
  const errors = validate(args.schema, document);
  if (errors.length > 0) return { errors };
  const { schema, contextValue, variableValues } = args;
  const answers = await subscribeAnew({ schema, document, contextValue, variableValues: { ...variableValues } });
  if (!("next" in answers)) return answers;
  const { value } = await answers.next();
  await answers.return();
  return value ?? { data: null };
}
