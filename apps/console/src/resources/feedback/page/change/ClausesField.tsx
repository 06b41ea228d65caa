import { Autocomplete, Box, createFilterOptions, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { newestEdition } from "../../../../rulebook/newest-edition.ts";
import { useWords } from "../../../../rulebook/use-words.ts";

const MOST_CLAUSES = 20;

interface ClausesFieldProps {
  readonly chosen: readonly string[];
  readonly onChange: (clauses: readonly string[]) => void;
}

/** Clauses of the newest edition, found by number or by a word. */
export function ClausesField({ chosen, onChange }: ClausesFieldProps) {
  const translate = useTranslate();
  const words = useWords();
  const gists = new Map(newestEdition.clauses.map(({ id, gist }) => [String(id), words(gist)]));
  const nameOf = (id: string) => (gists.has(id) ? `${id} ${gists.get(id)}` : id);
  return (
    <Autocomplete
      multiple
      options={[...new Set([...gists.keys(), ...chosen])]}
      value={[...chosen]}
      filterOptions={createFilterOptions({ stringify: nameOf })}
      renderOption={({ key, ...props }, id) => (
        <Box component="li" key={key} {...props}>
          {nameOf(id)}
        </Box>
      )}
      getOptionDisabled={() => chosen.length >= MOST_CLAUSES}
      onChange={(_, clauses) => onChange(clauses)}
      slotProps={{ chip: { size: "small" } }}
      renderInput={(input) => <TextField {...input} label={translate("customer_feedback.fact.clauses")} />}
    />
  );
}
