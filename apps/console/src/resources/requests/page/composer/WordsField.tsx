import { TextField } from "@mui/material";
import type { RefObject } from "react";
import { useTranslate } from "react-admin";
import type { ComposerMode } from "../composer-tool.ts";

const LONGEST_MESSAGE = 20_000;

interface WordsFieldProps {
  readonly mode: ComposerMode;
  readonly text: string;
  /** The request has ended: nothing can be written in this mode, and the field says why. */
  readonly closed: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (text: string) => void;
}

/** Where the words of a message are written. */
export function WordsField({ mode, text, closed, field, onChange }: WordsFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      multiline
      minRows={5}
      maxRows={18}
      inputRef={field}
      label={translate(`request.composer.label.${mode}`)}
      value={text}
      disabled={closed}
      onChange={({ target }) => onChange(target.value)}
      helperText={closed ? translate("request.composer.closed") : undefined}
      slotProps={{ htmlInput: { maxLength: LONGEST_MESSAGE } }}
    />
  );
}
