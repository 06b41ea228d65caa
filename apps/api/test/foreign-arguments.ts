import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type KnownValues, literalFor } from "./minimal-documents.ts";

type Field = GraphQLField<unknown, unknown>;
type Input = { readonly name: string; readonly type: GraphQLInputType };

/** An argument, or a field of an input below one, that takes an id or a text of the caller's choice. */
export interface Leaf {
  /** `input.account` as it is written in a document's arguments. */
  readonly path: string;
  readonly name: string;
  readonly kind: "ID" | "String";
  readonly isRequired: boolean;
}

const DEEPEST = 5;

/** Where an id or a text of somebody else could be put. */
export function leavesOf(field: Pick<Field, "args">): Leaf[] {
  return field.args.flatMap((argument) => leavesBelow(argument, { before: [], isRequired: true }));
}

function leavesBelow(
  { name, type }: Input,
  { before, isRequired }: { readonly before: readonly string[]; readonly isRequired: boolean },
): Leaf[] {
  const path = [...before, name];
  const named = getNamedType(type);
  const needed = isRequired && isNonNullType(type);
  if (isInputObjectType(named)) {
    if (path.length >= DEEPEST) return [];
    return Object.values(named.getFields()).flatMap((inner) =>
      leavesBelow(inner, { before: path, isRequired: needed }),
    );
  }
  if (named.name !== "ID" && named.name !== "String") return [];
  return [{ path: path.join("."), name, kind: named.name, isRequired: needed }];
}

/** Literals by path, for leaves that are chosen, and by name, for whatever else is needed. */
export interface Filling {
  readonly chosen: ReadonlyMap<string, string>;
  readonly known: KnownValues;
}

/** The arguments of a field in brackets: those that are chosen, and those that it cannot be asked without. */
export function writeArguments(field: Pick<Field, "args">, filling: Filling): string {
  const written = writeFields(field.args, [], filling);
  return written.length === 0 ? "" : `(${written.join(", ")})`;
}

function writeFields(
  inputs: readonly (Input & { defaultValue?: unknown })[],
  before: readonly string[],
  filling: Filling,
) {
  const isChosen = (path: string) =>
    [...filling.chosen.keys()].some((each) => each === path || each.startsWith(`${path}.`));
  return inputs.flatMap((input) => {
    const path = [...before, input.name];
    const isNeeded = isNonNullType(input.type) && input.defaultValue === undefined;
    if (!isNeeded && !isChosen(path.join("."))) return [];
    return [`${input.name}: ${writtenValue(input, path, filling)}`];
  });
}

function writtenValue({ name, type }: Input, path: readonly string[], filling: Filling): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${writtenValue({ name, type: nullable.ofType }, path, filling)}]`;
  if (isInputObjectType(nullable)) {
    return `{ ${writeFields(Object.values(nullable.getFields()), path, filling).join(", ")} }`;
  }
  return filling.chosen.get(path.join(".")) ?? filling.known[name] ?? literalFor(nullable);
}

export interface Selecting {
  /** How many levels below. */
  readonly depth: number;
  /** Fields to leave out. */
  readonly without: (field: Field) => boolean;
  /** What to put in arguments that fields on the way need, by name. */
  readonly known: KnownValues;
}

/** Everything that a field's type leads to, as a selection; empty for a leaf. */
export function selectEverything(field: Field, selecting: Selecting): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return "";
  const { depth, without, known } = selecting;
  const parts = Object.values(type.getFields()).flatMap((inner) => {
    const isLeaf = !isObjectType(getNamedType(inner.type));
    if (without(inner) || (!isLeaf && depth <= 1)) return [];
    const asked = `${inner.name}${writeArguments(inner, { chosen: new Map(), known })}`;
    return [isLeaf ? asked : `${asked} ${selectEverything(inner, { ...selecting, depth: depth - 1 })}`];
  });
  return `{ ${["__typename", ...parts].join(" ")} }`;
}

/** A field below the queries, and the document around what is asked of it, by way of what the asker has himself. */
export interface FieldBelow {
  readonly path: string;
  readonly field: Field;
  readonly around: (asked: string) => string;
}

/** Every field below the queries that takes an id or a text, on the shortest way that leads to it. */
export function fieldsBelow(query: GraphQLObjectType, { without, known }: Omit<Selecting, "depth">): FieldBelow[] {
  const ways = [{ to: query, path: "", around: (inner: string) => `query { ${inner} }` }];
  const found = new Set([query]);
  const below: FieldBelow[] = [];
  // Breadth first: what is found on the way is appended and walked in its turn.
  for (const { to, path, around } of ways) {
    // What needs no argument leads to what the asker has; what is given by an id may lead nowhere.
    for (const field of Object.values(to.getFields()).toSorted((a, b) => a.args.length - b.args.length)) {
      if (without(field)) continue;
      if (to !== query && leavesOf(field).length > 0) below.push({ path: `${path}${field.name}`, field, around });
      const next = getNamedType(field.type);
      if (!isObjectType(next) || found.has(next)) continue;
      found.add(next);
      const asked = `${field.name}${writeArguments(field, { chosen: ownId(field, known), known })}`;
      ways.push({ to: next, path: `${path}${field.name}.`, around: (inner) => around(`${asked} { ${inner} }`) });
    }
  }
  return below;
}

/** A field that gives one thing by its id is asked for the asker's own, which may be named for that field. */
export function ownId(field: Field, known: KnownValues): ReadonlyMap<string, string> {
  const literal = known[`${field.name}.id`] ?? known.ID;
  return new Map(literal !== undefined && field.args.some(({ name }) => name === "id") ? [["id", literal]] : []);
}
