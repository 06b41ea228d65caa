import type { EntityManager } from "typeorm";
import { storableText } from "../../../platform/storable.ts";

/** Scripts that are written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** An index entry has its limits; whoever writes a novel is found by how it begins. */
const LONGEST_TEXT = 100_000;
const LARGEST_ENTRY = 400_000;

/** What a masked code ends in, as staff reads it on a screen or hears it on the phone. */
const LICENCE_ENDING = /^[a-z0-9]{4,8}$/;
/** Of a search, so many words are also looked for as endings. */
const MOST_ENDINGS = 3;

interface TextParts {
  /** What PostgreSQL's English dictionary splits into words and takes back to their stems. */
  readonly english: string;
  /** Of each stretch without blanks its characters. */
  readonly runs: readonly (readonly string[])[];
}

function partsOf(text: string): TextParts {
  const normal = storableText(text).slice(0, LONGEST_TEXT).normalize("NFKC").toLowerCase();
  return { english: normal.replace(UNSPACED, " "), runs: (normal.match(UNSPACED) ?? []).map((run) => [...run]) };
}

/** Neighbouring characters two by two: `安装失败` is 安装, 装失 and 失败. */
function pairsOf(run: readonly string[]): string[] {
  return run.slice(1).map((character, index) => `${run[index]}${character}`);
}

/** The words of a text as requests are compared by them: the English as it is written, the Chinese two by two. */
export function comparedParts(text: string): { readonly english: string; readonly pairs: readonly string[] } {
  const { english, runs } = partsOf(text);
  return { english, pairs: runs.flatMap(pairsOf) };
}

/** What a request is found by: English words in the clear, and neighbouring characters of what has no blanks. */
export interface SearchWords {
  readonly english: string;
  readonly pairs: readonly string[];
}

/** Of several texts together. */
export function searchWordsOf(texts: readonly string[]): SearchWords {
  const parts = texts.map(partsOf);
  // The character that ends a run begins no pair, and a single one is looked for by what begins with it.
  const pairs = parts.flatMap(({ runs }) => runs.flatMap((run) => [...pairsOf(run), ...run.slice(-1)]));
  return { english: parts.map((part) => part.english).join("\n"), pairs: [...new Set(pairs)] };
}

/** Has a request be found by further texts, in the transaction that writes them. */
export async function addSearchWords(
  manager: EntityManager,
  requestId: string,
  texts: readonly string[],
): Promise<void> {
  const { english, pairs } = searchWordsOf(texts);
  await manager.query(
    `UPDATE support_request SET words = words || strip(to_tsvector('english', $2)) || array_to_tsvector($3::text[])
     WHERE id = $1 AND pg_column_size(words) < ${LARGEST_ENTRY}`,
    [requestId, english, pairs],
  );
}

/** What no text splits into: only whoever may look for licences finds by it. */
function licenceWord(ending: string): string {
  return `licence~${ending}`;
}

/** Has staff find a request by what the licences behind it end in. @param maskedCodes such as `••••-AB12C`. */
export async function addLicenceEndings(
  manager: EntityManager,
  requestId: string,
  maskedCodes: readonly string[],
): Promise<void> {
  const endings = maskedCodes.flatMap((code) => code.toLowerCase().match(/[a-z0-9]+$/) ?? []);
  if (endings.length === 0) return;
  await manager.query("UPDATE support_request SET words = words || array_to_tsvector($2::text[]) WHERE id = $1", [
    requestId,
    [...new Set(endings.map(licenceWord))],
  ]);
}

/**
 * The condition under which a row's `words` hold all that is searched for; null where nothing is.
 * @param place takes a value and gives the name under which the statement has it.
 * @param withLicences whether a word may also be what a licence ends in.
 */
export function searchCondition(
  search: string,
  place: (value: unknown) => string,
  { withLicences }: { readonly withLicences: boolean } = { withLicences: false },
): string | null {
  const { english, runs } = partsOf(search);
  const lexemes = runs.flatMap((run) =>
    run.length === 1 ? [`'${run[0]}':*`] : pairsOf(run).map((pair) => `'${pair}'`),
  );
  const queries: string[] = [];
  if (/[\p{L}\p{N}]/u.test(english)) queries.push(wordQuery(english, place, withLicences ? MOST_ENDINGS : 0));
  if (lexemes.length > 0) queries.push(`${place(lexemes.join(" & "))}::tsquery`);
  return queries.length === 0 ? null : queries.map((query) => `r.words @@ ${query}`).join(" AND ");
}

/** All the words, or all but one where a licence ends in that. */
function wordQuery(english: string, place: (value: unknown) => string, mostEndings: number): string {
  const words = english.split(/\s+/).map((word) => word.replace(/^•+/u, ""));
  const endings = [...new Set(words.filter((word) => LICENCE_ENDING.test(word)))].slice(0, mostEndings);
  const plain = (text: string) => `plainto_tsquery('english', ${place(text)})`;
  const alternatives = endings.map((ending) => {
    const others = words.filter((word) => word !== ending).join(" ");
    return `(${plain(others)} && ${place(`'${licenceWord(ending)}'`)}::tsquery)`;
  });
  return `(${[plain(english), ...alternatives].join(" || ")})`;
}
