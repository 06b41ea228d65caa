import { Autocomplete, Box, TextField, Typography } from "@mui/material";
import { FACT_NAMES, SEGMENT_NAMES, type Segment } from "@supportbook/policy";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import type { AskedProduct } from "../catalogue-facts.ts";
import { useProductChoices } from "../use-catalogue.ts";
import { useSettled } from "../use-settled.ts";
import { FactField } from "./FactField.tsx";

interface ProductFieldProps {
  readonly slug: string | null;
  /** The product of that slug, once it is known. */
  readonly product: AskedProduct | null;
  /** The catalogue has no such product. */
  readonly isUnknown: boolean;
  readonly onChange: (slug: string | null) => void;
}

interface Choice {
  readonly slug: string;
  readonly name: string;
  /** Null while only the slug is known. */
  readonly segment: Segment | null;
}

const TYPING_MS = 200;

/** A product of the catalogue, found while typing. */
export function ProductField({ slug, product, isUnknown, onChange }: ProductFieldProps) {
  const words = useWords();
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const { data: found = [], isFetching } = useProductChoices(useSettled(typed, TYPING_MS));
  const chosen: Choice | null = slug === null ? null : (product ?? { slug, name: slug, segment: null });
  return (
    <FactField fact="product" open={false}>
      <Autocomplete<Choice>
        options={found}
        value={chosen}
        loading={isFetching}
        // The server has searched already, also by other names than the one shown.
        filterOptions={(options) => options}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ slug: key }) => key}
        isOptionEqualToValue={(one, other) => one.slug === other.slug}
        onChange={(_, choice) => onChange(choice?.slug ?? null)}
        onInputChange={(_, text, reason) => setTyped(reason === "input" ? text : "")}
        noOptionsText={translate("coverage.no_product_found")}
        renderOption={({ key, ...props }, option) => (
          <Box component="li" key={key} {...props} sx={{ display: "flex", gap: 1, justifyContent: "space-between" }}>
            {option.name}
            {option.segment !== null && (
              <Typography component="span" variant="caption" sx={{ color: "text.secondary", marginLeft: "auto" }}>
                {words(SEGMENT_NAMES[option.segment])}
              </Typography>
            )}
          </Box>
        )}
        renderInput={(input) => (
          <TextField
            {...input}
            label={words(FACT_NAMES.product)}
            placeholder={translate("coverage.product_placeholder")}
            error={isUnknown}
            helperText={isUnknown ? translate("coverage.unknown_product", { slug }) : undefined}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      />
    </FactField>
  );
}
