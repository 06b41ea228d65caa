import {
  type GraphQLField,
  type GraphQLInputType,
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
  /** What to put in the arguments of fields on the way, by name: each that takes one is asked with it too. */
  readonly known: KnownValues;
  readonly foreign: KnownValues;
}

/** Everything that a field's type leads to, each field also with somebody else's values in its arguments. */
export function selectEverything(field: Field, selecting: Selecting): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return "";
  const { depth, without } = selecting;
  const parts = Object.values(type.getFields()).flatMap((inner) => {
    const isLeaf = !isObjectType(getNamedType(inner.type));
    if (without(inner) || (!isLeaf && depth <= 1)) return [];
    const below = isLeaf ? "" : ` ${selectEverything(inner, { ...selecting, depth: depth - 1 })}`;
    return waysToAsk(inner, selecting).map((way) => `${way}${below}`);
  });
  return `{ ${["__typename", ...parts].join(" ")} }`;
}

function waysToAsk(field: Field, { known, foreign }: Selecting): string[] {
  const plain = `${field.name}${writeArguments(field, { chosen: new Map(), known })}`;
  const others = leavesOf(field).flatMap(({ path, name, kind }, index) => {
    const value = foreign[name] ?? foreign[kind];
    if (value === undefined) return [];
    const asked = writeArguments(field, { chosen: new Map([[path, value]]), known });
    return [`${field.name}_${index}: ${field.name}${asked}`];
  });
  return [plain, ...others];
}
