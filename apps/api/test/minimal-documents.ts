import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";

/**
 * Literals for arguments of a name (`slug: '"a-product"'`), or of one field alone (`"offer.id"`), so that documents reach
 * something that exists.
 */
export type KnownValues = Readonly<Record<string, string>>;

const literals: KnownValues = {
  String: '"x"',
  ID: '"00000000-0000-4000-8000-000000000000"',
  Int: "1",
  Float: "1",
  Boolean: "true",
  Date: '"2026-11-23"',
  DateTime: '"2026-11-23T10:00:00Z"',
  CountryCode: '"DE"',
  TimeZone: '"Europe/Berlin"',
  Locale: '"en"',
  Duration: '"P1D"',
  JSONObject: "{}",
  JSON: "{}",
};

/** A value that the type takes, as text. @throws where a scalar has no literal above: add one. */
export function literalFor(type: GraphQLInputType, known: KnownValues = {}): string {
  if (isNonNullType(type)) return literalFor(type.ofType, known);
  if (isListType(type)) return `[${literalFor(type.ofType, known)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${writtenFor(field, known)}`).join(", ")} }`;
  }
  const literal = literals[type.name];
  if (literal === undefined) throw new Error(`no literal for the scalar ${type.name}`);
  return literal;
}

function writtenFor({ name, type }: GraphQLArgument | GraphQLInputField, known: KnownValues): string {
  return known[name] ?? literalFor(type, known);
}

/** What a field is asked with: the arguments that it needs, and `extra` ones as they are written. */
export function argumentsFor(
  field: GraphQLField<unknown, unknown>,
  known: KnownValues,
  extra: KnownValues = {},
): string {
  const needed = field.args.filter((argument) => isRequiredArgument(argument) || Object.hasOwn(extra, argument.name));
  const given = (argument: GraphQLArgument) =>
    extra[argument.name] ?? known[`${field.name}.${argument.name}`] ?? writtenFor(argument, known);
  const written = needed.map((argument) => `${argument.name}: ${given(argument)}`);
  return written.length === 0 ? "" : `(${written.join(", ")})`;
}

export interface Selecting {
  readonly known: KnownValues;
  /** Fields to leave out. */
  readonly without: (field: GraphQLField<unknown, unknown>) => boolean;
  /** How many levels below. */
  readonly depth: number;
}

/** Every field of a type and of what it leads to, as a selection; empty for a leaf. */
export function selectAll(field: GraphQLField<unknown, unknown>, selecting: Selecting): string {
  const type = getNamedType(field.type);
  return isObjectType(type) ? selectionOf(type, selecting) : "";
}

function selectionOf(type: GraphQLObjectType, selecting: Selecting): string {
  const { known, without, depth } = selecting;
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (without(field)) return [];
    const asked = `${field.name}${argumentsFor(field, known)}`;
    if (isLeafType(getNamedType(field.type))) return [asked];
    if (depth <= 1) return [];
    return [`${asked} ${selectAll(field, { ...selecting, depth: depth - 1 })}`];
  });
  return `{ ${["__typename", ...parts].join(" ")} }`;
}
