import type { EntityManager } from "typeorm";
import { storableText } from "../../../platform/storable.ts";

/** Scripts that are written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** An index entry has its limits; whoever writes a novel is found by how it begins. */
const LONGEST_TEXT = 100_000;
const LARGEST_ENTRY = 400_000;

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

/** Has a request be found by further texts, in the transaction that writes them. */
export async function addSearchWords(
  manager: EntityManager,
  requestId: string,
  texts: readonly string[],
): Promise<void> {
  const parts = texts.map(partsOf);
  const english = parts.map((part) => part.english).join("\n");
  // The character that ends a run begins no pair, and a single one is looked for by what begins with it.
  const pairs = parts.flatMap(({ runs }) => runs.flatMap((run) => [...pairsOf(run), ...run.slice(-1)]));
  await manager.query(
    `UPDATE support_request SET words = words || strip(to_tsvector('english', $2)) || array_to_tsvector($3::text[])
     WHERE id = $1 AND pg_column_size(words) < ${LARGEST_ENTRY}`,
    [requestId, english, [...new Set(pairs)]],
  );
}

/**
 * The condition under which a row's `words` hold all that is searched for; null where nothing is.
 * @param place takes a value and gives the name under which the statement has it.
 */
export function searchCondition(search: string, place: (value: unknown) => string): string | null {
  const { english, runs } = partsOf(search);
  const lexemes = runs.flatMap((run) =>
    run.length === 1 ? [`'${run[0]}':*`] : pairsOf(run).map((pair) => `'${pair}'`),
  );
  const queries: string[] = [];
  if (/[\p{L}\p{N}]/u.test(english)) queries.push(`plainto_tsquery('english', ${place(english)})`);
  if (lexemes.length > 0) queries.push(`${place(lexemes.join(" & "))}::tsquery`);
  return queries.length === 0 ? null : queries.map((query) => `r.words @@ ${query}`).join(" AND ");
}
