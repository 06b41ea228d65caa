import { Box, MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInstant } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { knownAt } from "./revision-facts.ts";
import type { VersionRevisionLine } from "./use-version-history.ts";

interface MomentPickerProps {
  readonly label: string;
  /** The newest first. */
  readonly history: readonly VersionRevisionLine[];
  /** The revision that was known; null is before the first. */
  readonly value: number | null;
  readonly onChange: (revision: number | null) => void;
}

/** A moment: that of a revision, or any other, in the reader's zone. */
export function MomentPicker({ label, history, value, onChange }: MomentPickerProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const [moment, setMoment] = useState("");
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <TextField
        select
        label={label}
        value={value ?? 0}
        onChange={({ target }) => {
          setMoment("");
          onChange(Number(target.value) === 0 ? null : Number(target.value));
        }}
        sx={{ width: { xs: "100%", sm: 300 } }}
      >
        {history.map(({ revision, at, author }) => (
          <MenuItem key={revision} value={revision}>
            {`${formatInstant(at, locale)} · ${author}`}
          </MenuItem>
        ))}
        <MenuItem value={0}>{translate("history.before_first")}</MenuItem>
      </TextField>
      <TextField
        type="datetime-local"
        label={translate("history.any_moment")}
        value={moment}
        onChange={({ target }) => {
          setMoment(target.value);
          // Without a zone the browser takes it for the reader's own.
          if (target.value !== "") onChange(knownAt(history, Date.parse(target.value))?.revision ?? null);
        }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Box>
  );
}
