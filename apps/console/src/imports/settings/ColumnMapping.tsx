import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ColumnChoice } from "./ColumnChoice.tsx";
import type { FileColumn, KnownColumn, Mapping, MappingProblems } from "./column-mapping.ts";

interface ColumnMappingProps {
  readonly columns: readonly FileColumn[];
  readonly known: readonly KnownColumn[];
  readonly mapping: Mapping;
  readonly problems: MappingProblems;
  readonly onChange: (mapping: Mapping) => void;
  /** Back to what the headers suggest. */
  readonly onReset: () => void;
}

/** Says of each column of the file which of ours it is, beside what stands in it. */
export function ColumnMapping({ columns, known, mapping, problems, onChange, onReset }: ColumnMappingProps) {
  const translate = useTranslate();
  const separator = translate("editing.list_separator");
  const guessed = columns.every(({ header, guess }) => mapping[header] === guess);
  return (
    <Box component="fieldset" sx={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1 }}>
        <Typography variant="h2" component="legend" sx={{ padding: 0, float: "left" }}>
          {translate("imports.settings.columns")}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {!guessed && <Button onClick={onReset}>{translate("imports.settings.guess_again")}</Button>}
      </Box>
      <Typography variant="body2" sx={{ color: "text.secondary", marginBottom: 1 }}>
        {translate("imports.settings.columns_hint")}
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, borderTop: 1, borderColor: "divider" }}>
        {columns.map((column) => (
          <ColumnChoice
            key={column.header}
            column={column}
            known={known}
            chosen={mapping[column.header] ?? null}
            taken={mapping}
            onChoose={(name) => onChange({ ...mapping, [column.header]: name })}
          />
        ))}
      </Box>
      <Box role="status" sx={{ display: "grid", gap: 1, marginTop: 1 }}>
        {problems.missing.length > 0 && (
          <Alert severity="error">
            {translate("imports.settings.missing", { columns: problems.missing.join(separator) })}
          </Alert>
        )}
        {problems.twice.length > 0 && (
          <Alert severity="error">
            {translate("imports.settings.twice", { columns: problems.twice.join(separator) })}
          </Alert>
        )}
      </Box>
    </Box>
  );
}
