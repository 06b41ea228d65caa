import { Alert, Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { Edition, Section } from "@supportbook/policy";
import { useEffect } from "react";
import { useStore, useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ClauseCard } from "./ClauseCard.tsx";
import { ClauseSearch } from "./ClauseSearch.tsx";
import { clauseElementId, sectionId } from "./element-ids.ts";
import { findClauses } from "./find-clauses.ts";
import { LANGUAGES, type Languages } from "./languages.ts";
import { SectionList } from "./SectionList.tsx";
import { type ClauseUses, useClauseUses } from "./use-clause-uses.ts";
import { useWords } from "./use-words.ts";

/** The clauses by section. `?clause=4.5b` leads to one, `?search=` narrows them. */
export function Clauses({ edition }: { readonly edition: Edition }) {
  const translate = useTranslate();
  const [parameters, setParameters] = useSearchParams();
  const [languages, setLanguages] = useStore<Languages>("rulebook-languages", "one");
  const uses = useClauseUses(edition.id);
  const search = parameters.get("search") ?? "";
  const wanted = parameters.get("clause");
  const sections = findClauses(edition, search);
  const isKnown = edition.clauses.some(({ id }) => id === wanted);
  useGoTo(isKnown ? wanted : null);
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, marginBottom: 2, alignItems: "center" }}>
        <ClauseSearch
          value={search}
          // Looking for something else leaves the clause that was come for.
          onChange={(text) => setParameters(text === "" ? {} : { search: text }, { replace: true })}
        />
        <LanguagesChoice languages={languages} onChange={setLanguages} />
      </Box>
      {wanted !== null && !isKnown && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {translate("rulebook.unknown_clause", { clause: wanted, edition: edition.id })}
        </Alert>
      )}
      {sections.length === 0 && (
        <EmptyState title={translate("rulebook.nothing_found")} hint={translate("rulebook.nothing_found_hint")} />
      )}
      <Box sx={{ display: "grid", gap: 3, gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "220px minmax(0, 1fr)" } }}>
        <SectionList sections={sections} />
        <Box sx={{ display: "grid", gap: 3, minWidth: 0 }}>
          {sections.map((section) => (
            <ClauseSection key={section.number} section={section} {...{ languages, wanted, uses }} />
          ))}
        </Box>
      </Box>
    </>
  );
}

interface LanguagesChoiceProps {
  readonly languages: Languages;
  readonly onChange: (languages: Languages) => void;
}

function LanguagesChoice({ languages, onChange }: LanguagesChoiceProps) {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={languages}
      aria-label={translate("rulebook.languages.label")}
      onChange={(_, next: Languages | null) => next !== null && onChange(next)}
    >
      {LANGUAGES.map((choice) => (
        <ToggleButton key={choice} value={choice}>
          {translate(`rulebook.languages.${choice}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

interface ClauseSectionProps {
  readonly section: Section;
  readonly languages: Languages;
  /** The clause that the reader came for. */
  readonly wanted: string | null;
  readonly uses: ((clause: string) => ClauseUses) | undefined;
}

function ClauseSection({ section: { number, title, clauses }, languages, wanted, uses }: ClauseSectionProps) {
  const words = useWords();
  const heading = `${sectionId(number)}-title`;
  return (
    <Box component="section" id={sectionId(number)} aria-labelledby={heading} sx={{ scrollMarginTop: 64 }}>
      <Typography id={heading} variant="h2" sx={{ marginBottom: 1 }}>
        {/^\d/.test(number) && `${number} `}
        {words(title)}
      </Typography>
      <Box sx={{ display: "grid", gap: 1.5 }}>
        {clauses.map((clause) => (
          <ClauseCard
            key={clause.id}
            clause={clause}
            languages={languages}
            isWanted={clause.id === wanted}
            uses={uses?.(clause.id)}
          />
        ))}
      </Box>
    </Box>
  );
}

/** Brings the clause into sight and gives it the focus, once for each that is come for. */
function useGoTo(clause: string | null): void {
  useEffect(() => {
    if (clause === null) return;
    const card = document.getElementById(clauseElementId(clause));
    card?.scrollIntoView({ block: "start" });
    card?.focus({ preventScroll: true });
  }, [clause]);
}
