import { registerEnumType } from "type-graphql";

interface EnumDescription<Value extends string> {
  readonly name: string;
  readonly description: string;
  /** What each value means; none may be left out. */
  readonly values: Readonly<Record<Value, string>>;
}

/**
 * Publishes a closed list of words as a GraphQL enum and returns the object that decorators name as its type. The words
 * stay plain strings in the code.
 */
export function publishEnum<Value extends string>(
  words: readonly Value[],
  { name, description, values }: EnumDescription<Value>,
): Record<Value, Value> {
  const enumObject = Object.fromEntries(words.map((word) => [word, word])) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(words.map((word) => [word, { description: values[word] }]));
  registerEnumType(enumObject, { name, description, valuesConfig: valuesConfig as never });
  return enumObject;
}
