import type { Clause, Edition, Section } from "@supportbook/policy";

/** The sections with the clauses in which every word occurs, in either language; a number finds all that begin with it. */
export function findClauses({ sections }: Pick<Edition, "sections">, search: string): readonly Section[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return sections
    .map((section) => ({ ...section, clauses: section.clauses.filter((clause) => fits(clause, section, words)) }))
    .filter(({ clauses }) => clauses.length > 0);
}

function fits(clause: Clause, section: Section, words: readonly string[]): boolean {
  const texts = [section.title, clause.gist, clause.standing, ...clause.interpretations].filter(
    (text) => text !== null,
  );
  const text = texts
    .flatMap(({ en, zh }) => [en, zh])
    .join("\n")
    .toLowerCase();
  return words.every((word) => (/^\d/.test(word) ? clause.id.toLowerCase().startsWith(word) : text.includes(word)));
}
