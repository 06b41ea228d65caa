import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
} from "graphql";

/** Scalars whose values are checked to the letter before a resolver sees them. */
const WITHOUT_TEXT = ["Int", "Float", "Boolean", "Date", "DateTime"];

/**
 * Has every field of a schema see its arguments without U+0000 and half characters, which no column and no `jsonb` takes:
 * the replacement character stands in their place, so that a text is kept, and an id or a code is one that nothing has.
 */
export function mendArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(mayHoldText)) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (root, args, context, info) => resolve(root, mended(args), context, info);
      if (subscribe) field.subscribe = (root, args, context, info) => subscribe(root, mended(args), context, info);
    }
  }
}

function mayHoldText({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  return !isEnumType(named) && !WITHOUT_TEXT.includes(named.name);
}

/** @returns the same value where there is nothing to mend. */
function mended<Value>(value: Value): Value {
  return isStorable(value) ? value : (mend(value) as Value);
}

function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isStorable);
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

function mend(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\0", "\u{FFFD}");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(mend);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [mend(name), mend(inner)]));
}
