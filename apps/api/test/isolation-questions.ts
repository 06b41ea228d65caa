import type { ExecutionResult, GraphQLField, GraphQLSchema } from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { isPermission, may, OR, permissionIn } from "../src/platform/permissions.ts";
import {
  type FieldBelow,
  fieldsBelow,
  type Leaf,
  leavesOf,
  ownId,
  selectEverything,
  writeArguments,
} from "./foreign-arguments.ts";
import type { KnownValues } from "./minimal-documents.ts";
import type { Secrets } from "./told-secrets.ts";

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

export interface Question {
  /** What is asked with what: `query companyAccount id: id of the account`. */
  readonly what: string;
  readonly place: string;
  readonly document: string;
  /** The text of the other company that was put there; null where none was. */
  readonly given: string | null;
  /** Whether the answer has to be the same as to a text that belongs to nobody. */
  readonly compares: boolean;
}

/** As deep as from an account to what is said of a licence that it keeps. */
const FULL_DEPTH = 5;
const LOOK_DEPTH = 3;

interface Asking {
  readonly operation: "query" | "mutation" | "subscription";
  readonly actor: Actor | null;
  readonly walk: Isolation;
}

/** Everything that somebody can ask with what belongs to the other company, and the queries as he asks them for himself. */
export function* questionsFor({ actor }: Visitor, walk: Isolation): Generator<Question> {
  const query = walk.schema.getQueryType();
  const mutation = walk.schema.getMutationType();
  for (const field of Object.values(query?.getFields() ?? {})) {
    yield* questionsOf(field, { operation: "query", actor, walk });
  }
  for (const field of Object.values(mutation?.getFields() ?? {})) {
    yield* questionsOf(field, { operation: "mutation", actor, walk });
  }
  for (const field of Object.values(walk.schema.getSubscriptionType()?.getFields() ?? {})) {
    yield* questionsOf(field, { operation: "subscription", actor, walk });
  }
  if (!query) return;
  const without = (field: Field) => isDenied(field, actor);
  for (const below of fieldsBelow(query, { without, known: walk.own })) {
    for (const leaf of leavesOf(below.field)) {
      yield* questionsWith(leaf, { ...below, path: `query ${below.path}` }, { operation: "query", actor, walk });
    }
  }
}

function* questionsOf(field: Field, asking: Asking): Generator<Question> {
  const { operation, walk } = asking;
  const leaves = leavesOf(field);
  const root = { path: `${operation} ${field.name}`, field, around: (asked: string) => `${operation} { ${asked} }` };
  const whole = { place: root.path, given: null, compares: false };
  const own = operation !== "mutation" ? ownId(field, walk.own) : new Map<string, string>();
  yield { ...whole, what: root.path, document: write(root, own, { ...asking, depth: FULL_DEPTH }) };
  // Refused before any argument is looked at, which the walk of the permissions proves.
  if (leaves.length === 0 || isDenied(field, asking.actor)) return;
  const all = new Map(leaves.map((leaf) => [leaf.path, otherValue(leaf, walk)]));
  const document = write(root, all, { ...asking, depth: LOOK_DEPTH });
  yield { ...whole, what: `${root.path} with everything`, document };
  for (const leaf of leaves) yield* questionsWith(leaf, root, asking);
}

function* questionsWith(leaf: Leaf, asked: FieldBelow, asking: Asking): Generator<Question> {
  const { walk, operation } = asking;
  const place = `${asked.path} ${leaf.path}`;
  const mixtures = mixturesFor(leaf, asked.field, walk);
  for (const [label, given] of Object.entries(candidatesFor(leaf, asked, walk.other))) {
    for (const mixture of mixtures) {
      const chosen = new Map([...mixture, [leaf.path, JSON.stringify(given)]]);
      const document = write(asked, chosen, { ...asking, depth: LOOK_DEPTH });
      yield { what: `${place}: ${label}`, place, document, given, compares: isLookedUp(leaf, operation) };
    }
  }
}

/**
 * What stands in the other arguments: where there are any, also what belongs to the other company, and the product that
 * some answers, such as that to a code, are not given without.
 */
function mixturesFor(leaf: Leaf, field: Field, walk: Isolation): ReadonlyMap<string, string>[] {
  const others = leavesOf(field).filter(({ path }) => path !== leaf.path);
  const needed = others.filter(({ isRequired }) => isRequired);
  const products = others.filter(({ name, isRequired }) => name === "product" && !isRequired);
  const product = new Map(products.map(({ path, name }) => [path, walk.own[name] ?? '""']));
  return [
    new Map(),
    ...(needed.length === 0 ? [] : [new Map(needed.map((each) => [each.path, otherValue(each, walk)]))]),
    ...(product.size === 0 ? [] : [product]),
  ];
}

/** Names of the public catalogue: what is suggested instead of an unknown one hangs on its letters. */
const PUBLIC_NAMES = ["product", "slug", "version", "build"];

/** What somebody writes into his own company is his, and need not be answered as if he wrote something else. */
function isLookedUp({ name, kind }: Leaf, operation: Asking["operation"]): boolean {
  return kind === "ID" || (operation !== "mutation" && !PUBLIC_NAMES.includes(name));
}

/** What a list that is open to all is searched for: it looks at the catalogue alone, and knows no code from a name. */
const FEW_TEXTS = 3;

function candidatesFor({ kind }: Leaf, { field }: FieldBelow, { secrets, ids, texts }: Company): Secrets {
  if (kind === "ID") return Object.fromEntries(ids.map((label) => [label, secrets[label] ?? ""]));
  const isOpen = permissionIn(field.description) === null && leavesOf(field).every((leaf) => leaf.kind === "String");
  return isOpen ? Object.fromEntries(Object.entries(texts).slice(0, FEW_TEXTS)) : texts;
}

function otherValue({ name, kind }: Leaf, { other }: Isolation): string {
  return other.known[name] ?? other.known[kind] ?? '""';
}

function write(
  { field, around }: FieldBelow,
  chosen: ReadonlyMap<string, string>,
  { actor, walk, depth }: Asking & { readonly depth: number },
): string {
  const { own: known } = walk;
  const selection = selectEverything(field, { depth, without: (inner) => isDenied(inner, actor), known });
  return around(`${field.name}${writeArguments(field, { chosen, known })} ${selection}`);
}

/** What somebody may not ask at all would hide the rest of the answer; the walk of the permissions looks at it. */
function isDenied({ description }: Field, actor: Actor | null): boolean {
  const permission = permissionIn(description);
  return permission !== null && !permission.split(OR).some((each) => isPermission(each) && may(actor, each));
}
