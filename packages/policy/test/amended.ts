import { edition } from "../src/clause.ts";
import type { Clause, Edition } from "../src/index.ts";
import { edition20220407 } from "../src/rulebook/2022-04-07/index.ts";

interface Amendment {
  readonly without?: string;
  readonly replaced?: Clause;
  readonly added?: Clause;
}

/** A copy of the edition in which one clause is missing, stands otherwise or is new (at the end of section 4.5). */
export function amended({ without, replaced, added }: Amendment): Edition {
  const sections = edition20220407.sections.map((section) => {
    const kept = section.clauses
      .filter((clause) => clause.id !== without)
      .map((clause) => (clause.id === replaced?.id ? replaced : clause));
    return { ...section, clauses: added !== undefined && section.number === "4.5" ? [...kept, added] : kept };
  });
  return edition({ ...edition20220407, sections });
}

export function clauseOf(id: string): Clause {
  const found = edition20220407.clauses.find((clause) => clause.id === id);
  if (found === undefined) throw new Error(`The edition has no clause ${id}`);
  return found;
}
