import { Alert, Box, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import type { Edition } from "@supportbook/policy";
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
import { useClauseUses } from "./use-clause-uses.ts";
import { useWords } from "./use-words.ts";

/** The clauses by section. `?clause=4.5b` leads to one, `?search=` narrows them. */
export function Clauses({ edition }: { readonly edition: Edition }) {
  const words = useWords();
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
        <ToggleButtonGroup
          exclusive
          size="small"
          value={languages}
          aria-label={translate("rulebook.languages.label")}
          onChange={(_, next: Languages | null) => next !== null && setLanguages(next)}
        >
          {LANGUAGES.map((choice) => (
            <ToggleButton key={choice} value={choice}>
              {translate(`rulebook.languages.${choice}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
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
          {sections.map(({ number, title, clauses }) => (
            <Box
              component="section"
              key={number}
              id={sectionId(number)}
              aria-labelledby={`${sectionId(number)}-title`}
              sx={{ scrollMarginTop: 64 }}
            >
              <Typography id={`${sectionId(number)}-title`} variant="h2" sx={{ marginBottom: 1 }}>
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
          ))}
        </Box>
      </Box>
    </>
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
