import { Autocomplete, type SxProps, TextField } from "@mui/material";
import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { useProductChoices } from "../../coverage/use-catalogue.ts";
import { useSettled } from "../../coverage/use-settled.ts";

interface ProductFieldProps {
  readonly slug: string | null;
  readonly onChange: (slug: string | null) => void;
  /** Stands there while none is chosen. */
  readonly none?: string;
  readonly required?: boolean;
  /** Why what was chosen is refused. */
  readonly problem?: string | undefined;
  readonly sx?: SxProps;
}

interface Choice {
  readonly slug: string;
  readonly name: string;
}

const TYPING_MS = 200;

/** A product of the catalogue, found while typing. */
export function ProductField({ slug, onChange, none, required = false, problem, sx }: ProductFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const [picked, setPicked] = useState<Choice | null>(null);
  const { data: found = [], isFetching } = useProductChoices(useSettled(typed, TYPING_MS));
  // An address or a view names a product that nobody picked here.
  const named = useGetOne("products", { id: slug ?? "" }, { enabled: slug !== null && picked?.slug !== slug });
  const given = slug === null ? null : { slug, name: String(named.data?.name ?? slug) };
  const chosen = picked?.slug === slug ? picked : given;
  return (
    <Autocomplete<Choice>
      sx={sx ?? null}
      options={[...found]}
      value={chosen}
      loading={isFetching}
      // The server has searched already, also by other names than the one shown.
      filterOptions={(options) => options}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ slug: key }) => key}
      isOptionEqualToValue={(one, other) => one.slug === other.slug}
      onChange={(_, choice) => {
        setPicked(choice);
        onChange(choice?.slug ?? null);
      }}
      onInputChange={(_, text, reason) => setTyped(reason === "input" ? text : "")}
      noOptionsText={translate("coverage.no_product_found")}
      renderInput={(input) => (
        <TextField
          {...input}
          required={required}
          label={translate("resources.licences.fields.product")}
          placeholder={none ?? translate("coverage.product_placeholder")}
          error={problem !== undefined}
          helperText={problem}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    />
  );
}
