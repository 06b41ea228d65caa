import { type GraphQLArgument, type GraphQLSchema, getNullableType, isLeafType } from "graphql";
import { fault } from "../faults.ts";
import { sayToCaller } from "../request-facts.ts";
import { coercedInput, parsedInput } from "./input-from-query.ts";

interface AskedArguments {
  readonly schema: GraphQLSchema;
  /** The root field whose arguments the parameters are. */
  readonly query: string;
  /** Those of its arguments that say nothing here. */
  readonly without?: readonly string[];
}

/**
 * The parameters of an address as the arguments of a query with the same names, checked as those are: a single word as it
 * stands, all else as JSON; null where one is absent.
 * @throws BAD_USER_INPUT naming the parameter that does not fit, is missing, or that there is not.
 */
export function argumentsFromQuery<Arguments>(
  parameters: Readonly<Record<string, unknown>>,
  { schema, query, without = [] }: AskedArguments,
): Arguments {
  const field = schema.getQueryType()?.getFields()[query];
  if (field === undefined) throw new Error(`the schema has no query ${query}`);
  const known = field.args.filter(({ name }) => !without.includes(name));
  for (const name of Object.keys(parameters)) requireKnown(name, known);
  return Object.fromEntries(
    known.map((argument) => [argument.name, argumentFrom(argument, parameters[argument.name])]),
  ) as Arguments;
}

function argumentFrom({ name, type }: GraphQLArgument, text: unknown): unknown {
  if (text === undefined || text === "") return coercedInput(null, type, name);
  const leaf = getNullableType(type);
  const isWord = isLeafType(leaf) && !["Boolean", "Int", "Float"].includes(leaf.name);
  return coercedInput(isWord ? text : parsedInput(text, String(type), name), type, name);
}

/** A filter whose name is mistyped must not give out everything. */
function requireKnown(name: string, known: readonly GraphQLArgument[]): void {
  if (known.some((argument) => argument.name === name)) return;
  const names = known.map((argument) => argument.name).join(", ");
  const message = {
    en: `${name}: there is no such parameter; use ${names}.`,
    zh: `${name}：没有此参数；可用的有 ${names}。`,
  };
  throw fault("BAD_USER_INPUT", sayToCaller(message), { field: [name] });
}
