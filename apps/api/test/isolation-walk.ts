import { type ExecutionResult, type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { isPermission, may, OR, permissionIn } from "../src/platform/permissions.ts";
import { type Leaf, leavesOf, selectEverything, writeArguments } from "./foreign-arguments.ts";
import type { KnownValues } from "./minimal-documents.ts";
import { keptFrom, nonexistent, type Secrets, sameButForNames } from "./told-secrets.ts";

type Field = GraphQLField<unknown, unknown>;

/** Somebody who has no business with the other company. */
export interface Visitor {
  readonly name: string;
  readonly actor: Actor | null;
}

export interface Company {
  /** Everything of the company that must not be told, by what it is. None of the texts is part of another. */
  readonly secrets: Secrets;
  /** Of these, the ids. */
  readonly ids: readonly string[];
  /** Texts that outsiders may come across and ask with: numbers, names and parts of them, codes, addresses. */
  readonly texts: Secrets;
  /** Literals that fit arguments by their names, and `ID` and `String` for every other. */
  readonly known: KnownValues;
}

export interface Isolation {
  readonly schema: GraphQLSchema;
  readonly visitors: readonly Visitor[];
  /** Literals of the visitors' own company, by the names of arguments. */
  readonly own: KnownValues;
  readonly other: Company;
  readonly execute: (document: string, actor: Actor | null) => Promise<Executed>;
  /** `mutation storeLicence input.code`: where one may tell from the answer that something is there. */
  readonly mayDiffer?: ReadonlySet<string>;
}

export interface Executed {
  readonly result: ExecutionResult;
  /** What of the other company was changed by it. */
  readonly harmed: readonly string[];
}

interface Question {
  /** What is asked with what: `query companyAccount id: id of the account`. */
  readonly what: string;
  readonly place: string;
  readonly document: string;
  /** The text of the other company that was put there; null where none was. */
  readonly given: string | null;
  /** Whether the answer has to be the same as to a text that belongs to nobody. */
  readonly compares: boolean;
}

export interface Walked {
  /** How many questions were asked, each as every visitor. */
  readonly questions: number;
  /** `query product`: every root field that was asked. */
  readonly fields: ReadonlySet<string>;
  /** What went wrong; empty where nothing of the other company came through. */
  readonly faults: readonly string[];
}

/**
 * Asks every query and every mutation, and every field below them, as people of one company, with the ids, numbers,
 * codes and names of another in each argument that takes one, alone and mixed with their own. Nothing of the other
 * company may come back or change, and what exists must be answered as what does not.
 */
export async function walkIsolation(walk: Isolation): Promise<Walked> {
  const faults: string[] = [];
  const fields = new Set<string>();
  let count = 0;
  for (const visitor of walk.visitors) {
    for (const question of questionsFor(visitor, walk)) {
      fields.add(question.place.split(" ").slice(0, 2).join(" "));
      count += 1;
      const found = await faultsOf(question, visitor, walk);
      faults.push(...found.map((fault) => `${question.what} as ${visitor.name} ${fault}`));
    }
  }
  return { questions: count, fields, faults };
}

/** The secrets that the queries tell somebody who belongs to the company: what the walk looks for can be found. */
export async function secretsTold(walk: Isolation, actor: Actor): Promise<ReadonlySet<string>> {
  const told = new Set<string>();
  for (const question of questionsFor({ name: "insider", actor }, walk)) {
    if (question.place.startsWith("mutation")) continue;
    const { result } = await walk.execute(question.document, actor);
    for (const label of keptFrom(walk.other.secrets, question.document).toldBy(result)) told.add(label);
  }
  return told;
}

async function faultsOf(question: Question, { actor }: Visitor, walk: Isolation): Promise<string[]> {
  const { document, given, compares, place } = question;
  const { result, harmed } = await walk.execute(document, actor);
  const broken = result.errors?.find(({ path }) => path === undefined);
  if (broken !== undefined) return [`could not be asked: ${broken.message}`];
  const told = keptFrom(walk.other.secrets, document).toldBy(result);
  const faults = [...told.map((label) => `is told the ${label}`), ...harmed.map((what) => `changes the ${what}`)];
  if (given === null || !compares || walk.mayDiffer?.has(place)) return faults;
  const missing = nonexistent(given);
  const twin = await walk.execute(document.replaceAll(given, missing), actor);
  const isSame = sameButForNames([result, given], [twin.result, missing]);
  return isSame ? faults : [...faults, "is answered otherwise than for something that does not exist"];
}

/** As deep as one has to go from an account to what hangs below what it holds. */
const FULL_DEPTH = 4;
const LOOK_DEPTH = 3;

function* questionsFor({ actor }: Visitor, walk: Isolation): Generator<Question> {
  const roots = [
    ["query", walk.schema.getQueryType()],
    ["mutation", walk.schema.getMutationType()],
  ] as const;
  for (const [operation, type] of roots) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      yield* questionsOf(field, { operation, actor, walk });
    }
  }
}

interface Asking {
  readonly operation: "query" | "mutation";
  readonly actor: Actor | null;
  readonly walk: Isolation;
}

function* questionsOf(field: Field, asking: Asking): Generator<Question> {
  const { operation, walk } = asking;
  const leaves = leavesOf(field);
  const place = `${operation} ${field.name}`;
  const whole = { place, given: null, compares: false };
  yield { ...whole, what: place, document: write(field, new Map(), { ...asking, depth: FULL_DEPTH }) };
  // Refused before any argument is looked at, which the walk of the permissions proves.
  if (leaves.length === 0 || isDenied(field, asking.actor)) return;
  const all = new Map(leaves.map((leaf) => [leaf.path, otherValue(leaf, walk)]));
  yield { ...whole, what: `${place} with everything`, document: write(field, all, { ...asking, depth: LOOK_DEPTH }) };
  for (const leaf of leaves) yield* questionsWith(leaf, field, asking);
}

function* questionsWith(leaf: Leaf, field: Field, asking: Asking): Generator<Question> {
  const { operation, walk } = asking;
  const place = `${operation} ${field.name} ${leaf.path}`;
  const others = leavesOf(field).filter(({ path, isRequired }) => isRequired && path !== leaf.path);
  const mixtures = [new Map<string, string>(), new Map(others.map((each) => [each.path, otherValue(each, walk)]))];
  for (const [label, given] of Object.entries(candidatesFor(leaf, walk.other))) {
    for (const mixture of others.length === 0 ? mixtures.slice(0, 1) : mixtures) {
      const chosen = new Map([...mixture, [leaf.path, JSON.stringify(given)]]);
      const document = write(field, chosen, { ...asking, depth: LOOK_DEPTH });
      const compares = isLookedUp(leaf, operation);
      yield { what: `${place}: ${label}`, place, document, given, compares };
    }
  }
}

/** Names of the public catalogue: what is suggested instead of an unknown one hangs on its letters. */
const PUBLIC_NAMES = ["product", "slug", "version", "build"];

/** What somebody writes into his own company is his, and need not be answered as if he wrote something else. */
function isLookedUp({ name, kind }: Leaf, operation: Asking["operation"]): boolean {
  return kind === "ID" || (operation === "query" && !PUBLIC_NAMES.includes(name));
}

function candidatesFor({ kind }: Leaf, { secrets, ids, texts }: Company): Secrets {
  if (kind === "String") return texts;
  return Object.fromEntries(ids.map((label) => [label, secrets[label] ?? ""]));
}

function otherValue({ name, kind }: Leaf, { other }: Isolation): string {
  return other.known[name] ?? other.known[kind] ?? '""';
}

function write(field: Field, chosen: ReadonlyMap<string, string>, asking: Asking & { readonly depth: number }): string {
  const { operation, actor, walk, depth } = asking;
  const { own: known, other } = walk;
  const without = (inner: Field) => isDenied(inner, actor);
  const selection = selectEverything(field, {
    depth,
    without,
    known,
    foreign: operation === "query" ? other.known : {},
  });
  return `${operation} { ${field.name}${writeArguments(field, { chosen, known })} ${selection} }`;
}

/** What somebody may not ask at all would hide the rest of the answer; the walk of the permissions looks at it. */
function isDenied({ description }: Field, actor: Actor | null): boolean {
  const permission = permissionIn(description);
  return permission !== null && !permission.split(OR).some((each) => isPermission(each) && may(actor, each));
}

/** Every root field, as the walk names it. */
export function rootFields(schema: GraphQLSchema): string[] {
  return (["query", "mutation"] as const).flatMap((operation) => {
    const type = operation === "query" ? schema.getQueryType() : schema.getMutationType();
    return isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${operation} ${name}`) : [];
  });
}
