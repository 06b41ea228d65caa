/** A Han character is a word of its own, because nothing else tells where a Chinese word ends. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** A text search vector may hold a megabyte; what an entry says beyond this many words is not searched. */
const MOST_WORDS = 5_000;
const LONGEST_WORD = 60;

/** Case, diacritics and everything that is neither letter nor digit do not count. */
function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return Array.from(folded.matchAll(WORD), ([word]) => word.slice(0, LONGEST_WORD).toWellFormed());
}

/**
 * The text as a `tsvector` literal. The words are cut here and not by PostgreSQL, whose parser takes `11.6` for a number
 * and `a-b` for three words: what is searched must be cut as what is found.
 */
export function wordVector(text: string): string {
  return wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word, index) => `'${word}':${index + 1}`)
    .join(" ");
}

/**
 * A search as people type it, as a `tsquery` literal: every part between spaces occurs as it stands, the end of its last
 * word aside. Null where nothing is searched; a search without letters and digits finds nothing.
 */
export function wordQuery(search: string): string | null {
  const parts = search.split(/\s+/).filter((part) => part !== "");
  if (parts.length === 0) return null;
  return parts.map((part) => phraseOf(wordsOf(part))).join(" & ");
}

function phraseOf(words: readonly string[]): string {
  // No word is longer than the longest, so this one is nowhere.
  if (words.length === 0) return `'${"-".repeat(LONGEST_WORD + 1)}'`;
  return `(${words.map((word) => `'${word}'`).join(" <-> ")}:*)`;
}
