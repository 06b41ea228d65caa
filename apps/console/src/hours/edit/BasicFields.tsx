import { Autocomplete, MenuItem, TextField } from "@mui/material";
import { SEGMENT_NAMES, SEGMENTS, type Segment } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { COUNTRIES } from "../../coverage/countries.ts";
import { FormSection } from "../../editing/form/FormSection.tsx";
import { useWords } from "../../rulebook/use-words.ts";
import { usePlaceName } from "../use-place-name.ts";
import type { CalendarDraft, Whose } from "./calendar-draft.ts";
import type { FieldProblems } from "./use-save-calendar.ts";

interface BasicFieldsProps {
  readonly draft: CalendarDraft;
  readonly whose: Whose;
  /** Whose hours they are never changes later. */
  readonly isNew: boolean;
  readonly onChange: (some: Partial<CalendarDraft>) => void;
  readonly onChooseWhose: (whose: Whose) => void;
  readonly problems: FieldProblems;
}

const TIME_ZONES = Intl.supportedValuesOf("timeZone");

/** Whose hours, their name, and their clock. */
export function BasicFields({ draft, whose, isNew, onChange, onChooseWhose, problems }: BasicFieldsProps) {
  const translate = useTranslate();
  return (
    <FormSection title={translate("support_hours.section.whose")}>
      {isNew && <WhoseFields whose={whose} onChoose={onChooseWhose} problem={problems.country} />}
      <TextField
        required
        label={translate("support_hours.field.name")}
        value={draft.name}
        onChange={({ target }) => onChange({ name: target.value })}
        error={problems.name !== undefined}
        helperText={problems.name}
        slotProps={{ htmlInput: { maxLength: 100 } }}
      />
      <Autocomplete
        freeSolo
        autoSelect
        options={TIME_ZONES}
        inputValue={draft.timeZone}
        onInputChange={(_, timeZone) => onChange({ timeZone })}
        renderInput={(input) => (
          <TextField
            {...input}
            required
            label={translate("support_hours.field.timeZone")}
            error={problems.timeZone !== undefined}
            helperText={problems.timeZone}
          />
        )}
      />
    </FormSection>
  );
}

interface WhoseFieldsProps {
  readonly whose: Whose;
  readonly onChoose: (whose: Whose) => void;
  readonly problem: string | undefined;
}

function WhoseFields({ whose, onChoose, problem }: WhoseFieldsProps) {
  const translate = useTranslate();
  const words = useWords();
  const placeName = usePlaceName();
  return (
    <>
      <TextField
        select
        label={translate("support_hours.field.segment")}
        value={whose.segment}
        onChange={({ target }) => onChoose({ ...whose, segment: target.value as Segment })}
      >
        {SEGMENTS.map((segment) => (
          <MenuItem key={segment} value={segment}>
            {words(SEGMENT_NAMES[segment])}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        options={COUNTRIES}
        value={whose.country}
        getOptionLabel={placeName}
        onChange={(_, country) => onChoose({ ...whose, country })}
        renderInput={(input) => (
          <TextField
            {...input}
            label={translate("support_hours.field.country")}
            placeholder={placeName(null)}
            error={problem !== undefined}
            helperText={problem ?? translate("support_hours.country_hint")}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        )}
      />
    </>
  );
}
