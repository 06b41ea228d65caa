import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { RequestConditions } from "../read/request-conditions.ts";
import { NEWEST_FIRST } from "../read/request-list.input.ts";
import { requestList } from "../read/request-list.ts";
import type { OwnScope } from "../read/visible-requests.ts";
import type { AskedWord } from "./asked-words.ts";

/** How much a shared word says, by its lexeme. */
type Weights = ReadonlyMap<string, number>;

/** Requests to be compared: never all there are. */
export interface Candidates {
  readonly ids: readonly string[];
  readonly weights: Weights;
}

/** Of how many words the requests that have them are looked up, and of each how many, the newest first. */
const MOST_LOOKED_UP = 6;
const MOST_OF_EACH = 30;
/** How many of their own requests customers are told about at most. */
const MOST_OWN = 101;

/** A word that the statistics do not name is in fewer requests than any that they do. */
const RARE = 0.0005;

/**
 * For the desk: the newest requests about a product that have one of the rarest words of a text. How rare a word is stands
 * in the statistics that PostgreSQL keeps, so that each of the few look-ups is short with any number of requests.
 */
export async function deskCandidates(
  { db }: Context,
  productId: string,
  words: readonly AskedWord[],
): Promise<Candidates> {
  const frequencies = await wordFrequencies(db, words);
  const weights = new Map(words.map(({ lexeme }) => [lexeme, -Math.log(frequencies.get(lexeme) ?? RARE)]));
  const rarest = words.map(({ lexeme }) => lexeme).toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  const chosen = rarest.slice(0, MOST_LOOKED_UP);
  if (chosen.length === 0) return { ids: [], weights };
  const parameters: unknown[] = [productId];
  const lookUps = chosen.map((lexeme) => {
    const word = `$${parameters.push(quoted(lexeme))}::tsquery`;
    return `(SELECT r.id FROM support_request r WHERE r.product_id = $1 AND r.merged_into IS NULL AND r.words @@ ${word}
      ORDER BY r.created_at DESC, r.id DESC LIMIT ${MOST_OF_EACH})`;
  });
  const sql = `SELECT found.id FROM (${lookUps.join(" UNION ")}) AS found`;
  const rows = await db.query<{ id: string }[]>(sql, parameters);
  return { ids: rows.map(({ id }) => id), weights };
}

function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

async function wordFrequencies(db: DataSource, words: readonly AskedWord[]): Promise<Weights> {
  const rows = await db.query<{ word: string; frequency: number }[]>(
    `SELECT word, frequency FROM pg_stats,
       unnest(most_common_elems::text::text[], most_common_elem_freqs) AS known (word, frequency)
     WHERE schemaname = current_schema() AND tablename = 'support_request' AND attname = 'words' AND word = ANY($1)`,
    [words.map(({ lexeme }) => lexeme)],
  );
  return new Map(rows.map(({ word, frequency }) => [word, Math.min(Math.max(frequency, RARE), 0.99)]));
}

/**
 * For a customer: the newest of their own requests about a product, and every word alike. Nothing else is read, not even
 * how often a word occurs: neither what is found, nor its order, nor how long it takes hangs on what others asked for.
 */
export async function ownCandidates(
  context: Context,
  productId: string,
  { words, scope }: { readonly words: readonly AskedWord[]; readonly scope: OwnScope },
): Promise<Candidates> {
  const product = context.catalogue.current().productById.get(productId)?.slug ?? null;
  const wanted = () => RequestConditions.ofCustomer(context, { product }, scope);
  const slice = { after: null, before: null, fromEnd: false, limit: MOST_OWN };
  const own = await requestList(context.db, wanted, NEWEST_FIRST).load(slice);
  const ids = own.filter(({ mergedInto }) => mergedInto === null).map(({ id }) => id);
  return { ids, weights: new Map(words.map(({ lexeme }) => [lexeme, 1])) };
}

/** Of each candidate the words that it shares with what was asked. */
export async function sharedWords(
  db: DataSource,
  ids: readonly string[],
  words: readonly AskedWord[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db.query<{ id: string; shared: string[] }[]>(
    `SELECT r.id, ARRAY(SELECT unnest(tsvector_to_array(r.words)) INTERSECT SELECT unnest($2::text[])) AS shared
     FROM support_request r WHERE r.id = ANY($1::uuid[])`,
    [ids, words.map(({ lexeme }) => lexeme)],
  );
  return new Map(rows.map(({ id, shared }) => [id, new Set(shared)]));
}
