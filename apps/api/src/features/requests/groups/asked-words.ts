import type { DataSource } from "typeorm";
import { comparedParts } from "../search/search-words.ts";

/** A word as the search knows it, and as it was written. */
export interface AskedWord {
  readonly lexeme: string;
  readonly written: string;
}

/** Whoever writes a novel is compared by how it begins. */
const MOST_WORDS = 60;

/**
 * The words of a text that requests can be compared by, each once: English ones by their stems, Chinese ones as pairs of
 * characters; without those that say nothing, and without `except`, such as the product's own name.
 */
export async function askedWords(db: DataSource, text: string, except: string): Promise<AskedWord[]> {
  const { english, pairs } = comparedParts(text);
  const written = [...new Set(english.match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, 10 * MOST_WORDS);
  const rows = await db.query<AskedWord[]>(
    `SELECT DISTINCT ON (lexeme) lexeme, written FROM unnest($1::text[]) WITH ORDINALITY AS w (written, place),
       unnest(tsvector_to_array(to_tsvector('english', written))) lexeme
     WHERE lexeme <> ALL (tsvector_to_array(to_tsvector('english', $2)))
     ORDER BY lexeme, place`,
    [written, except],
  );
  const place = new Map(written.map((word, index) => [word, index]));
  const words = rows.toSorted((a, b) => (place.get(a.written) ?? 0) - (place.get(b.written) ?? 0));
  const exceptPairs = new Set(comparedParts(except).pairs);
  const chinese = [...new Set(pairs)].filter((pair) => !exceptPairs.has(pair));
  return [...words, ...chinese.map((pair) => ({ lexeme: pair, written: pair }))].slice(0, MOST_WORDS);
}
