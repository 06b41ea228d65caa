import { Box, Button, Divider } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFieldArray } from "react-hook-form";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { ChoiceInput, DateInput, TextInput } from "../../editing/form/fields.tsx";
import { EMPTY_TERM, type ProductForm } from "../../editing/product-form.ts";
import { useFactLabel } from "../../history/use-fact-label.ts";

/** The product's own terms that stand in for clauses (clause 4.0). */
export function TermFields() {
  const translate = useTranslate();
  const labelOf = useFactLabel("products");
  const { fields, append, remove } = useFieldArray<ProductForm, "specialTerms">({ name: "specialTerms" });
  return (
    <FormSection title={labelOf("specialTerms")}>
      {fields.map((field, place) => (
        <Box key={field.id} role="group" aria-label={translate("terms.one", { number: place + 1 })} sx={TERM}>
          <TextInput name={`specialTerms.${place}.summary`} required multiline label={translate("terms.summary")} />
          <TextInput
            name={`specialTerms.${place}.clauses`}
            required
            label={translate("terms.clauses")}
            hint={translate("terms.clauses_hint")}
          />
          <ChoiceInput
            name={`specialTerms.${place}.waives`}
            label={translate("terms.effect")}
            choices={(["yes", "no"] as const).map((value) => ({ value, name: translate(`terms.waives.${value}`) }))}
          />
          <TextInput name={`specialTerms.${place}.url`} label={translate("terms.url")} />
          <DateInput name={`specialTerms.${place}.from`} label={translate("terms.from")} />
          <DateInput name={`specialTerms.${place}.to`} label={translate("terms.to")} />
          <Button color="inherit" onClick={() => remove(place)} sx={{ justifySelf: "start" }}>
            {translate("terms.remove")}
          </Button>
          <Divider sx={{ gridColumn: "1 / -1" }} />
        </Box>
      ))}
      <Button variant="outlined" onClick={() => append(EMPTY_TERM)} sx={{ justifySelf: "start" }}>
        {translate("terms.add")}
      </Button>
    </FormSection>
  );
}

const TERM = {
  display: "grid",
  gap: 2,
  gridTemplateColumns: { xs: "1fr", sm: "1fr 1fr" },
  gridColumn: "1 / -1",
  alignItems: "start",
} as const;
