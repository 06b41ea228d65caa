import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { type BadInput, badInputsOf } from "./bad-values.ts";
import type { Tried, Trying } from "./trial.ts";

type Mutation = GraphQLField<unknown, unknown>;

/** How a mutation is asked rightly. */
export interface Valid {
  readonly actor: Actor;
  readonly input: object;
  /** SQL that puts things where the mutation can be asked, and is taken back. */
  readonly before?: string | undefined;
  /** Of what cannot be stored here: it is asked about nothing, and refused. */
  readonly isRefused?: boolean | undefined;
}

export interface BadInputWalk {
  readonly schema: GraphQLSchema;
  readonly valid: Readonly<Record<string, Valid>>;
  /** `mutation path: label` of what is taken although it looks bad, as a regular expression. */
  readonly fine: readonly RegExp[];
  readonly open: (before?: string) => Promise<{ try(what: Trying): Promise<Tried>; end(): Promise<void> }>;
}

export interface Walked {
  readonly faults: readonly string[];
  /** `mutation path` of every field that was asked with something bad. */
  readonly asked: ReadonlySet<string>;
}

/** Asks every mutation with its valid input, and with each field of it replaced by bad values, one at a time. */
export async function walkBadInput(walk: BadInputWalk): Promise<Walked> {
  const faults: string[] = [];
  const asked = new Set<string>();
  for (const mutation of Object.values(walk.schema.getMutationType()?.getFields() ?? {})) {
    const valid = walk.valid[mutation.name];
    if (valid === undefined) faults.push(`${mutation.name} has no valid input to begin with`);
    else faults.push(...(await faultsOf(mutation, { walk, valid, asked })));
  }
  return { faults, asked };
}

interface Asking {
  readonly walk: BadInputWalk;
  readonly valid: Valid;
  readonly asked: Set<string>;
}

async function faultsOf(mutation: Mutation, { walk, valid, asked }: Asking): Promise<string[]> {
  const type = mutation.args[0]?.type;
  if (type === undefined) return [];
  const trial = await walk.open(valid.before);
  const document = `mutation ($input: ${type}) { ${mutation.name}(input: $input) ${selectionOf(mutation)} }`;
  const ask = (input: unknown, locale: Trying["locale"] = "en") =>
    trial.try({ document, variables: { input }, actor: valid.actor, locale });
  const faults: string[] = [];
  const translated = new Set<string>();
  try {
    const { result } = await ask(valid.input);
    if (refusalOf(mutation, result).isRefused && !valid.isRefused)
      faults.push(`${mutation.name} refuses its valid input: ${shown(result)}`);
    for (const bad of badInputsOf(type, valid.input)) {
      const what = `${mutation.name} ${bad.path}: ${bad.label}`;
      asked.add(`${mutation.name} ${bad.path}`);
      const tried = await ask(bad.input);
      const found = wrongWith({ mutation, type, bad, isFine: walk.fine.some((each) => each.test(what)) }, tried);
      faults.push(...found.map((fault) => `${what} ${fault}`));
      const { messages } = refusalOf(mutation, tried.result);
      if (messages.every((message) => translated.has(message))) continue;
      for (const message of messages) translated.add(message);
      const other = refusalOf(mutation, (await ask(bad.input, "zh-CN")).result).messages;
      if (!other.every((message) => /\p{Script=Han}/u.test(message)))
        faults.push(`${what} says in Chinese: ${other.join()}`);
    }
  } finally {
    await trial.end();
  }
  return faults;
}

/** What there is of each thing in the payload, and why it was refused. */
function selectionOf(mutation: Mutation): string {
  const payload = getNamedType(mutation.type);
  if (!isObjectType(payload)) return "";
  const parts = Object.values(payload.getFields()).map(({ name, type }) => {
    if (name === "userErrors") return "userErrors { code field message }";
    return isObjectType(getNamedType(type)) ? `${name} { __typename }` : name;
  });
  return `{ ${parts.join(" ")} }`;
}

interface Refusal {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

function refusalOf(mutation: Mutation, { data, errors = [] }: Tried["result"]) {
  const payload = data?.[mutation.name] as Readonly<Record<string, unknown>> | null | undefined;
  const userErrors = (payload?.userErrors ?? []) as readonly Refusal[];
  const messages = userErrors.map(({ message }) => message);
  return { payload, userErrors, errors, messages, isRefused: errors.length > 0 || userErrors.length > 0 };
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 300);

interface Judged {
  readonly mutation: Mutation;
  readonly type: GraphQLInputType;
  readonly bad: BadInput;
  readonly isFine: boolean;
}

function wrongWith({ mutation, type, bad, isFine }: Judged, { result, changed }: Tried): string[] {
  const { payload, userErrors, errors, isRefused } = refusalOf(mutation, result);
  if (!isRefused) return bad.mustRefuse && !isFine ? ["is taken"] : [];
  // The schema's own refusals have neither a path nor a code; whatever else has no code is a bug.
  const internal = errors.filter(({ path, extensions }) => path !== undefined && extensions.code === undefined);
  const isConflict = userErrors.some(({ code }) => code === "CONFLICT");
  const left = isConflict ? [] : thingsIn(mutation, payload);
  const nowhere = userErrors.filter(({ field }) => field !== null && !leadsSomewhere(["input", type], field));
  return [
    ...internal.map(({ message }) => `is answered by a fault: ${message.slice(0, 200)}`),
    ...nowhere.map(({ field }) => `names a field that the input does not have: ${field?.join(".")}`),
    ...userErrors.flatMap(({ message }) => (/\S/.test(message) ? [] : ["is refused without a word"])),
    ...left.map((name) => `is refused, and gives ${name} all the same`),
    ...changed.map((table) => `is refused, and changes ${table}`),
  ];
}

/** Of the payload, what could be left out or empty, and is not. */
function thingsIn(mutation: Mutation, payload: Readonly<Record<string, unknown>> | null | undefined): string[] {
  const type = getNamedType(mutation.type);
  if (payload == null || !isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
    const value = payload[name];
    const isEmpty = Array.isArray(value) ? value.length === 0 : value === null || isNonNullType(inner);
    // A word of an enumeration says why, and is no thing.
    return name === "userErrors" || isEmpty || isEnumType(getNamedType(inner)) ? [] : [name];
  });
}

/** Whether a path such as `input.problems.0.text` leads through the input. */
function leadsSomewhere([name, type]: [string, GraphQLInputType], [first, ...rest]: readonly string[]): boolean {
  return first === name && leadsOn(type, rest);
}

function leadsOn(type: GraphQLInputType, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const inner = getNullableType(type);
  if (isListType(inner))
    return /^\d+$/.test(first) ? leadsOn(inner.ofType, rest) : leadsOn(inner.ofType, [first, ...rest]);
  // Below a JSON object names are the caller's own.
  if (!isInputObjectType(inner)) return inner.toString() === "JSONObject";
  const field = inner.getFields()[first];
  return field !== undefined && leadsOn(field.type, rest);
}
