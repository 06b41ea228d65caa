import { Box, Button, TextField } from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { DateField } from "../editing/DateField.tsx";
import type { ListQuestion } from "./list-question.ts";

interface SupportedFiltersProps {
  readonly question: ListQuestion;
  readonly onAsk: (change: Partial<ListQuestion>) => void;
}

/** Of which day, as known when, and what to look for in it. */
export function SupportedFilters({ question, onAsk }: SupportedFiltersProps) {
  const translate = useTranslate();
  const { at, knownOn, search } = question;
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "start", marginBottom: 1.5 }}>
      <SearchField search={search} onSearch={(text) => onAsk({ search: text })} />
      <DateField
        label={translate("supported.at")}
        helperText={translate("supported.at_hint")}
        value={at}
        onChange={(day) => onAsk({ at: day })}
        sx={{ width: 210 }}
      />
      <DateField
        label={translate("supported.known_on")}
        helperText={translate("supported.known_hint")}
        value={knownOn}
        onChange={(day) => onAsk({ knownOn: day })}
        sx={{ width: 210 }}
      />
      {(at !== null || knownOn !== null || search !== "") && (
        <Button onClick={() => onAsk({ at: null, knownOn: null, search: "" })}>{translate("supported.reset")}</Button>
      )}
    </Box>
  );
}

/** As long as people pause between two letters. */
const PAUSE_MS = 250;

function SearchField({ search, onSearch }: { readonly search: string; readonly onSearch: (text: string) => void }) {
  const translate = useTranslate();
  const [text, setText] = useState(search);
  useEffect(() => setText(search), [search]);
  useEffect(() => {
    if (text.trim() === search) return;
    const timer = setTimeout(() => onSearch(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      data-list-search
      type="search"
      label={translate("supported.search")}
      value={text}
      onChange={({ target }) => setText(target.value)}
      sx={{ width: { xs: "100%", sm: 260 } }}
    />
  );
}
