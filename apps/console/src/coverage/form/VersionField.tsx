import { Autocomplete, Box, Button, TextField } from "@mui/material";
import { FACT_NAMES, NOT_KNOWN, phaseOn } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { useWords } from "../../rulebook/use-words.ts";
import type { Obstacle } from "../ask-rules.ts";
import type { AskedProduct, OfferedVersion } from "../catalogue-facts.ts";
import { FactField } from "./FactField.tsx";

interface VersionFieldProps {
  readonly product: AskedProduct;
  readonly value: string | null;
  /** The version that the value means, where it means one. */
  readonly version: OfferedVersion | null;
  readonly obstacle: Extract<Obstacle, { fact: "version" }> | null;
  /** The calendar date on which phases are told. */
  readonly on: string | null;
  readonly open: boolean;
  readonly onChange: (version: string | null) => void;
}

/** A version of the product, chosen or typed; a build is typed as the installation shows it. */
export function VersionField({ product, value, version, obstacle, on, open, onChange }: VersionFieldProps) {
  const words = useWords();
  const phaseOf = (name: string) => product.versions.find((each) => each.name === name);
  return (
    <FactField fact="version" open={open}>
      <Autocomplete
        freeSolo
        autoSelect
        options={product.versions.map(({ name }) => name)}
        value={value}
        onChange={(_, typed) => onChange(typed === null || typed.trim() === "" ? null : typed.trim())}
        renderOption={({ key, ...props }, name) => {
          const offered = phaseOf(name);
          return (
            <Box component="li" key={key} {...props} sx={{ display: "flex", gap: 1 }}>
              {name}
              <Box sx={{ marginLeft: "auto" }}>
                {offered && on !== null && <PhaseChip phase={phaseOn(product.segment, offered, on)} wording="short" />}
              </Box>
            </Box>
          );
        }}
        renderInput={(input) => (
          <TextField
            {...input}
            label={words(FACT_NAMES.version)}
            placeholder={words(NOT_KNOWN)}
            error={obstacle !== null}
            helperText={<VersionNote {...{ value, version, obstacle, product }} />}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      />
      {obstacle !== null && obstacle.candidates.length > 0 && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, marginTop: 0.5 }}>
          {obstacle.candidates.map((name) => (
            <Button key={name} variant="outlined" onClick={() => onChange(name)}>
              {name}
            </Button>
          ))}
        </Box>
      )}
      {version !== null && on !== null && (
        <Box sx={{ marginTop: 0.75 }}>
          <PhaseChip phase={phaseOn(product.segment, version, on)} />
        </Box>
      )}
    </FactField>
  );
}

type NoteProps = Pick<VersionFieldProps, "value" | "version" | "obstacle" | "product">;

function VersionNote({ value, version, obstacle, product }: NoteProps) {
  const translate = useTranslate();
  const named = { version: value, product: product.name };
  if (obstacle?.reason === "AMBIGUOUS") return translate("coverage.ambiguous_version", named);
  if (obstacle !== null) return translate("coverage.unknown_version", named);
  if (version !== null && version.name !== value)
    return translate("coverage.build_of", { build: value, version: version.name });
  return value === null ? translate("coverage.version_hint") : null;
}
