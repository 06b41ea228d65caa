import { useTranslate } from "react-admin";
import { DateField } from "../../editing/DateField.tsx";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { ReasonField, type useReason } from "../../editing/ReasonField.tsx";
import type { FieldProblems } from "./use-save-calendar.ts";

interface WhenAndWhyProps {
  /** Null: the server's choice, the day after today. */
  readonly effectiveFrom: string | null;
  readonly onChoose: (date: string | null) => void;
  readonly reason: ReturnType<typeof useReason>;
  readonly problems: FieldProblems;
}

export function WhenAndWhy({ effectiveFrom, onChoose, reason, problems }: WhenAndWhyProps) {
  const translate = useTranslate();
  return (
    <FormSection title={translate("support_hours.section.when")}>
      <DateField
        label={translate("support_hours.field.effectiveFrom")}
        value={effectiveFrom}
        onChange={onChoose}
        error={problems.effectiveFrom !== undefined}
        helperText={problems.effectiveFrom ?? translate("support_hours.effective_hint")}
      />
      <ReasonField reason={reason} />
    </FormSection>
  );
}
