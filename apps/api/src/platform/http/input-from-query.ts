import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType } from "graphql";
import { fault } from "../faults.ts";
import { sayToCaller } from "../request-facts.ts";

interface AskedInput {
  readonly schema: GraphQLSchema;
  /** The input type whose value the parameter is. */
  readonly type: string;
  /** The parameter's name. */
  readonly field: string;
}

/**
 * What stands as JSON in a parameter of an address, checked as the same input of GraphQL is; null where it is absent.
 * @throws BAD_USER_INPUT naming the place.
 */
export function inputFromQuery<Input>(text: unknown, { schema, type, field }: AskedInput): Input | null {
  if (text === undefined || text === "") return null;
  const inputType = schema.getType(type);
  if (!isInputType(inputType)) throw new Error(`the schema has no input type ${type}`);
  return coercedInput(parsedInput(text, type, field), inputType, field) as Input | null;
}

/** A value checked as GraphQL checks it. @throws BAD_USER_INPUT naming the place. */
export function coercedInput(value: unknown, type: GraphQLInputType, field: string): unknown {
  return coerceInputValue(value, type, (path, _, error) => {
    const place = [field, ...path].join(".");
    const message = { en: `${place}: ${error.message}`, zh: `${place}：${error.message}` };
    throw fault("BAD_USER_INPUT", sayToCaller(message), { field: [field, ...path.map(String)] });
  });
}

/** What a parameter says in JSON. @throws BAD_USER_INPUT where it is none, or is given twice. */
export function parsedInput(text: unknown, type: string, field: string): unknown {
  try {
    if (typeof text === "string") return JSON.parse(text);
  } catch {
    // Not JSON: the same answer as for a parameter that is given twice.
  }
  const message = {
    en: `${field} is given once, as JSON of the shape of ${type}; see /schema.graphql.`,
    zh: `${field} 只能给出一次，且须为 ${type} 形式的 JSON；参见 /schema.graphql。`,
  };
  throw fault("BAD_USER_INPUT", sayToCaller(message), { field: [field] });
}
