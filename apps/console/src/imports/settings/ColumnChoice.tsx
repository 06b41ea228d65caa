import { Box, ListSubheader, MenuItem, TextField, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { FileColumn, KnownColumn, Mapping } from "./column-mapping.ts";

interface ColumnChoiceProps {
  readonly column: FileColumn;
  readonly known: readonly KnownColumn[];
  /** Name of the column of ours; null: it is not taken. */
  readonly chosen: string | null;
  readonly taken: Mapping;
  readonly onChoose: (name: string | null) => void;
}

export function ColumnChoice({ column, known, chosen, taken, onChoose }: ColumnChoiceProps) {
  const translate = useTranslate();
  const { header, guess } = column;
  const found = known.find(({ name }) => name === chosen);
  const twice = chosen !== null && Object.entries(taken).some(([other, name]) => other !== header && name === chosen);
  return (
    <Box
      component="li"
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) minmax(0, 1fr)" },
        columnGap: 3,
        rowGap: 1.5,
        paddingBlock: 1.25,
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Samples column={column} />
      <TextField
        select
        fullWidth
        label={translate("imports.settings.is", { header })}
        value={chosen ?? ""}
        error={twice}
        onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
        helperText={
          found?.description ?? translate(guess === null ? "imports.settings.unknown" : "imports.settings.left_out")
        }
        slotProps={{
          inputLabel: { shrink: true },
          select: {
            displayEmpty: true,
            renderValue: (name) => <ChosenName name={String(name)} required={found?.required ?? false} />,
          },
        }}
      >
        <MenuItem value="">{translate("imports.settings.leave_out")}</MenuItem>
        <ListSubheader>{translate("imports.settings.ours")}</ListSubheader>
        {known.map(({ name, required, description }) => (
          <MenuItem key={name} value={name} sx={{ display: "block", whiteSpace: "normal" }}>
            <ChosenName name={name} required={required} />
            <Typography variant="caption" component="div" sx={{ color: "text.secondary" }}>
              {description}
            </Typography>
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

function Samples({ column: { header, samples } }: { readonly column: FileColumn }) {
  const translate = useTranslate();
  const said = samples.filter((sample) => sample !== "");
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography sx={{ fontWeight: 650, overflowWrap: "anywhere" }}>{header}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, marginTop: 0.25 }}>
        {said.length === 0 && (
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {translate("imports.settings.empty_column")}
          </Typography>
        )}
        {said.map((sample, index) => (
          <Box
            component="code"
            // biome-ignore lint/suspicious/noArrayIndexKey: values repeat, and their order never changes
            key={index}
            title={sample}
            sx={{
              fontSize: "0.75rem",
              paddingInline: 0.75,
              border: 1,
              borderColor: "divider",
              borderRadius: "4px",
              maxWidth: 180,
              overflow: "hidden",
              textOverflow: "ellipsis",
              whiteSpace: "nowrap",
            }}
          >
            {sample}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function ChosenName({ name, required }: { readonly name: string; readonly required: boolean }) {
  const translate = useTranslate();
  if (name === "") return <>{translate("imports.settings.leave_out")}</>;
  return (
    <>
      <code>{name}</code>{" "}
      {required && (
        <Box component="span" sx={{ marginLeft: 0.5, fontSize: "0.75rem", fontWeight: 650, color: "primary.main" }}>
          {translate("imports.settings.required")}
        </Box>
      )}
    </>
  );
}
