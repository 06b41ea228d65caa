import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLArgs,
  type GraphQLSchema,
  parse,
  validate,
} from "graphql";
import type { Context } from "../src/platform/context.ts";
import { subscribeAnew } from "../src/platform/live/subscribe-anew.ts";

interface Executing extends GraphQLArgs {
  readonly source: string;
  readonly contextValue: Context;
}

/** Executes a document; of a subscription, which ours all begin with how things stand, the first answer. */
export async function executeOnce(args: Executing): Promise<ExecutionResult> {
  const document = parse(args.source);
  const errors = errorsIn(args, document);
  if (errors.length > 0) return { errors };
  if (!args.source.trimStart().startsWith("subscription")) return await execute({ ...args, document });
  const { schema, contextValue, variableValues } = args;
  const answers = await subscribeAnew({ schema, document, contextValue, variableValues: { ...variableValues } });
  if (!("next" in answers)) return answers;
  const { value } = await answers.next();
  await answers.return();
  return value ?? { data: null };
}

const valid = new WeakMap<GraphQLSchema, Set<string>>();

/** What differs from a valid document by its texts alone is valid, too: the walks ask the same with a thousand texts. */
function errorsIn({ schema, source }: Executing, document: DocumentNode) {
  const shapes = valid.get(schema) ?? new Set<string>();
  valid.set(schema, shapes);
  const shape = source.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  if (shapes.has(shape)) return [];
  const errors = validate(schema, document);
  if (errors.length === 0) shapes.add(shape);
  return errors;
}
