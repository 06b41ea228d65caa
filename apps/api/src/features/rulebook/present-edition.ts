import { type Case, type Clause, DERIVED_FACTS, type Edition, editions } from "@supportbook/policy";
import type { Locale } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { ClauseCaseType, ClauseType, EditionType } from "./edition.type.ts";

const presented = new Map<string, EditionType>();

/** An edition in one language. Editions never change, so each is put into words once. */
export function presentEdition(edition: Edition, locale: Locale): EditionType {
  const key = `${edition.id} ${locale}`;
  let known = presented.get(key);
  if (known === undefined) {
    known = inWords(edition, locale);
    presented.set(key, known);
  }
  return known;
}

function inWords(edition: Edition, locale: Locale): EditionType {
  const sections = edition.sections.map(({ number, title, clauses }) => ({
    number,
    title: say(locale, title),
    clauses: clauses.map((clause) => clauseInWords(clause, number, locale)),
  }));
  return {
    id: edition.id,
    effectiveFrom: edition.effectiveFrom,
    effectiveThrough: lastDayOf(edition),
    title: say(locale, edition.title),
    sections,
    clauses: sections.flatMap((section) => section.clauses),
  };
}

function lastDayOf(edition: Edition): string | null {
  const next = editions.find((other) => other.effectiveFrom > edition.effectiveFrom);
  return next === undefined ? null : Temporal.PlainDate.from(next.effectiveFrom).subtract({ days: 1 }).toString();
}

function clauseInWords(clause: Clause, section: string, locale: Locale): ClauseType {
  return {
    id: clause.id,
    section,
    gist: say(locale, clause.gist),
    effect: clause.effect.kind,
    cases: clause.cases.map((row) => caseInWords(row, locale)),
    standing: clause.standing === null ? null : say(locale, clause.standing),
    interpretations: clause.interpretations.map((text) => say(locale, text)),
  };
}

function caseInWords(row: Case, locale: Locale): ClauseCaseType {
  const conditions = Object.entries(row.when).map(([fact, values]) => {
    const meaning = DERIVED_FACTS[fact as keyof typeof DERIVED_FACTS];
    return {
      fact,
      meaning: meaning === undefined ? null : say(locale, meaning),
      values: values.map((value) => (value === null ? "unknown" : String(value))),
    };
  });
  return { effect: row.effect.kind, conditions, overrides: [...row.overrides] };
}
