import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import { type Edition, editions, FACT_NAMES, KIND_NAMES, REQUEST_KINDS, type RequestKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import { FactField } from "./FactField.tsx";

interface KindFieldProps {
  readonly value: RequestKind | null;
  readonly onChange: (kind: RequestKind | null) => void;
}

/** What a request is about, under the sections of the rules that speak of it. */
export function KindField({ value, onChange }: KindFieldProps) {
  const words = useWords();
  const translate = useTranslate();
  const places = placesOfKinds(editions.at(-1));
  return (
    <FactField fact="kind" open={false}>
      <Autocomplete
        options={REQUEST_KINDS}
        value={value}
        onChange={(_, kind) => onChange(kind)}
        getOptionLabel={(kind) => words(KIND_NAMES[kind])}
        groupBy={(kind) => {
          const section = places.get(kind)?.section;
          return section === undefined ? "" : `${section.number} ${words(section.title)}`;
        }}
        renderOption={({ key, ...props }, kind) => (
          <Box component="li" key={key} {...props} sx={{ display: "flex", gap: 1.5 }}>
            {words(KIND_NAMES[kind])}
            <Typography component="span" variant="caption" sx={{ color: "text.secondary", marginLeft: "auto" }}>
              {places.get(kind)?.clause}
            </Typography>
          </Box>
        )}
        renderInput={(input) => (
          <TextField
            {...input}
            label={words(FACT_NAMES.kind)}
            placeholder={translate("coverage.kind_placeholder")}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      />
    </FactField>
  );
}

type Place = { readonly clause: string; readonly section: Edition["sections"][number] };

/** The clause of the edition that includes or excludes each kind, and its section. */
function placesOfKinds(edition: Edition | undefined): ReadonlyMap<RequestKind, Place> {
  const places = new Map<RequestKind, Place>();
  for (const section of edition?.sections ?? []) {
    for (const row of section.clauses.flatMap((clause) => clause.cases)) {
      const isPlace =
        row.effect.kind === "EXCLUDES" || (row.effect.kind === "INCLUDES" && row.effect.ground === "REQUEST");
      if (isPlace) for (const kind of row.when.kind ?? []) places.set(kind, { clause: row.clause, section });
    }
  }
  return places;
}
