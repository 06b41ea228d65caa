import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import { literalFor } from "./minimal-documents.ts";

type Path = readonly string[];
type Input = Readonly<Record<string, unknown>>;

/** One bad value in an input that is otherwise as good as the one it comes from. */
export interface BadInput {
  /** Of the field, without places in lists: `problems.subject`. */
  readonly path: string;
  readonly label: string;
  readonly input: unknown;
  /** Whether taking it would be wrong whatever the field means. */
  readonly mustRefuse: boolean;
}

interface BadValue {
  readonly label: string;
  readonly value: unknown;
  readonly mustRefuse?: boolean;
}

const MISSING = "00000000-0000-4000-8000-00000000dead";
const LONG = "x".repeat(200_000);

const NUMBERS: readonly BadValue[] = [
  { label: "negative", value: -1 },
  { label: "zero", value: 0 },
  { label: "huge", value: 2_147_483_647 },
  { label: "hugely negative", value: -2_147_483_648 },
];

const BROKEN: readonly BadValue[] = [
  { label: "with U+0000", value: "a\0b" },
  { label: "with half a character", value: "a\uD800b" },
];

const BY_TYPE: Readonly<Record<string, readonly BadValue[]>> = {
  ID: [
    { label: "unknown", value: MISSING, mustRefuse: true },
    { label: "malformed", value: "no-such-thing", mustRefuse: true },
    { label: "blank", value: " ", mustRefuse: true },
    { label: "too long", value: LONG, mustRefuse: true },
    ...BROKEN,
  ],
  String: [
    { label: "empty", value: "" },
    { label: "blank", value: " \u3000\n" },
    { label: "too long", value: LONG, mustRefuse: true },
    ...BROKEN,
  ],
  Int: NUMBERS,
  Date: [
    { label: "long ago", value: "0001-01-01" },
    { label: "far away", value: "9999-12-31" },
  ],
  DateTime: [
    { label: "long ago", value: "0001-01-01T00:00:00Z" },
    { label: "far away", value: "9999-12-31T23:59:59Z" },
  ],
  JSONObject: [
    { label: "without a field", value: {} },
    { label: "of other things", value: { "": [null, -1, { deep: [[[true]]] }] } },
    { label: "with U+0000", value: { "a\0b": "a\0b" } },
    { label: "with half a character", value: { "a\uD800b": "\uD800" } },
    { label: "too long", value: { text: LONG }, mustRefuse: true },
  ],
};

const OVERSIZED = 1_001;

/** The input with each of its fields, and those below them, replaced in turn by what should not stand there. */
export function badInputsOf(type: GraphQLInputType, input: unknown): BadInput[] {
  return [...badFields(type, input, [])];
}

function* badFields(type: GraphQLInputType, given: unknown, before: Path): Generator<BadInput> {
  const inner = getNullableType(type);
  if (!isInputObjectType(inner)) return;
  const base = (given ?? sampleOf(inner)) as Input;
  for (const { name, type: fieldType } of Object.values(inner.getFields())) {
    const path = [...before, name];
    const put = (value: unknown): unknown => ({ ...base, [name]: value });
    for (const { label, value, mustRefuse } of badValues(name, fieldType, base[name])) {
      yield { path: path.join("."), label, input: put(value), mustRefuse: mustRefuse ?? false };
    }
    const isList = isListType(getNullableType(fieldType));
    for (const below of badFields(elementOf(fieldType), isList ? firstOf(base[name]) : base[name], path)) {
      yield { ...below, input: put(isList ? [below.input] : below.input) };
    }
  }
}

const firstOf = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

function elementOf(type: GraphQLInputType): GraphQLInputType {
  const inner = getNullableType(type);
  return isListType(inner) ? elementOf(inner.ofType) : inner;
}

function badValues(name: string, type: GraphQLInputType, given: unknown): BadValue[] {
  const inner = getNullableType(type);
  const empty = isNonNullType(type) ? [] : [{ label: "null", value: null }];
  if (isListType(inner)) return [...empty, ...badLists(inner.ofType, firstOf(given))];
  if (/^expected\w*Revision$/.test(name)) {
    const stale = NUMBERS.filter(({ value }) => value !== given);
    return [...empty, ...stale.map((each) => ({ ...each, label: `stale: ${each.label}`, mustRefuse: true }))];
  }
  const ofType = isInputObjectType(inner) ? [] : (BY_TYPE[inner.toString()] ?? []);
  // What must be said is not said by blanks.
  const isNeeded = (label: string) => isNonNullType(type) && (label === "blank" || label === "empty");
  return [...empty, ...ofType.map((each) => (isNeeded(each.label) ? { ...each, mustRefuse: true } : each))];
}

function badLists(type: GraphQLInputType, first: unknown): BadValue[] {
  const element = first ?? sampleOf(type);
  const leaf = isInputObjectType(getNullableType(type)) ? [] : (BY_TYPE[elementOf(type).toString()] ?? []);
  return [
    { label: "an empty list", value: [] },
    { label: "twice the same", value: [element, element] },
    { label: "an oversized list", value: Array.from({ length: OVERSIZED }, () => element), mustRefuse: true },
    ...leaf.map((each) => ({ ...each, label: `a list with one ${each.label}`, value: [each.value] })),
  ];
}

/** A value that the type takes, with no more than it needs. */
function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sampleOf(inner.ofType)];
  if (isInputObjectType(inner)) {
    const needed = Object.values(inner.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]));
  }
  const literal = literalFor(inner);
  return /^[A-Z_]+$/.test(literal) ? literal : JSON.parse(literal);
}
