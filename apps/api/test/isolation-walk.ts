import { type GraphQLSchema, isObjectType, type OperationTypeNode } from "graphql";
import type { Actor } from "../src/platform/context.ts";
import { type Executed, type Isolation, type Question, questionsFor } from "./isolation-questions.ts";
import { keptFrom, nonexistent, sameButForNames } from "./told-secrets.ts";

export interface Walked {
  /** How many questions were asked, each as every visitor. */
  readonly questions: number;
  /** `query product`: every root field that was asked. */
  readonly fields: ReadonlySet<string>;
  /** What went wrong; empty where nothing of the other company came through. */
  readonly faults: readonly string[];
}

/**
 * Asks every query, every mutation and every subscription, and every field below them, as people of one company, with the ids, numbers,
 * codes and names of another in each argument that takes one, alone and mixed with their own. Nothing of the other
 * company may come back or change, and what exists must be answered as what does not.
 */
export async function walkIsolation(walk: Isolation): Promise<Walked> {
  const faults: string[] = [];
  const fields = new Set<string>();
  let count = 0;
  for (const visitor of walk.visitors) {
    const asked = new Map<string, Promise<Executed>>();
    for (const question of questionsFor(visitor, walk)) {
      fields.add(question.place.split(" ").slice(0, 2).join(" "));
      count += 1;
      const found = await faultsOf(question, (document) => walk.execute(document, visitor.actor), { walk, asked });
      faults.push(...found.map((fault) => `${question.what} as ${visitor.name} ${fault}`));
    }
  }
  return { questions: count, fields, faults };
}

/** The secrets that somebody is told who belongs to the company or works for the vendor: what is looked for can be found. */
export async function secretsTold(walk: Isolation, actor: Actor): Promise<ReadonlySet<string>> {
  const inside = { ...walk, own: { ...walk.own, ...walk.other.known } };
  const told = new Set<string>();
  for (const { document, given } of questionsFor({ name: "insider", actor }, inside)) {
    if (given !== null) continue;
    const { result } = await walk.execute(document, actor);
    for (const label of keptFrom(walk.other.secrets, document).toldBy(result)) told.add(label);
  }
  return told;
}

interface Comparing {
  readonly walk: Isolation;
  /** What was asked with the id that belongs to nothing: for many ids the question is then the same. */
  readonly asked: Map<string, Promise<Executed>>;
}

type Ask = (document: string) => Promise<Executed>;

async function faultsOf(question: Question, ask: Ask, { walk, asked }: Comparing): Promise<string[]> {
  const { document, given, compares, place } = question;
  const { result, harmed } = await ask(document);
  const broken = result.errors?.find(({ path }) => path === undefined);
  if (broken !== undefined) return [`could not be asked: ${broken.message}`];
  const told = keptFrom(walk.other.secrets, document).toldBy(result);
  const faults = [...told.map((label) => `is told the ${label}`), ...harmed.map((what) => `changes the ${what}`)];
  if (given === null || !compares || walk.mayDiffer?.has(place)) return faults;
  const missing = nonexistent(given);
  const instead = document.replaceAll(given, missing);
  const twin = await (asked.get(instead) ?? ask(instead));
  asked.set(instead, Promise.resolve(twin));
  const isSame = sameButForNames([result, given], [twin.result, missing]);
  return isSame ? faults : [...faults, "is answered otherwise than for something that does not exist"];
}

/** Every root field, as the walk names it. */
export function rootFields(schema: GraphQLSchema): string[] {
  return (["query", "mutation", "subscription"] as const).flatMap((operation) => {
    const type = schema.getRootType(operation as OperationTypeNode);
    return isObjectType(type) ? Object.keys(type.getFields()).map((name) => `${operation} ${name}`) : [];
  });
}
