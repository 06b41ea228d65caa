import { Box } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useWatch } from "react-hook-form";
import { MILESTONE_GAPS, type VersionForm } from "../version-form.ts";
import { ChoiceInput, DateInput } from "./fields.tsx";

/** A date; where there is none, what that means: not announced, to come, or passed. These are three things. */
export function MilestoneInput({ kind }: { readonly kind: MilestoneKind }) {
  const translate = useTranslate();
  const field = MILESTONE_FIELDS[kind];
  const date = useWatch<VersionForm, typeof field>({ name: field });
  return (
    <Box sx={{ display: "grid", gap: 1, gridTemplateColumns: "1fr 1fr", gridColumn: "1 / -1", maxWidth: 520 }}>
      <DateInput name={field} label={translate(`resources.versions.fields.${field}`)} />
      {date === null && (
        <ChoiceInput
          name={`gaps.${kind}`}
          label={translate("editing.without_date")}
          choices={MILESTONE_GAPS.map((gap) => ({ value: gap, name: translate(`editing.gap.${gap}`) }))}
        />
      )}
    </Box>
  );
}
