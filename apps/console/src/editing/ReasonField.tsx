import { TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** As long as the API takes, in characters. */
const LONGEST_REASON = 1_000;

interface Reason {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly missing: boolean;
  /** Without the blanks around it; null, and said so on the screen, where there is none. */
  readonly ask: () => string | null;
}

/** Why something is changed. It is missed only once it was asked for. */
export function useReason(): Reason {
  const [text, set] = useState("");
  const [asked, setAsked] = useState(false);
  const given = text.trim();

  function ask(): string | null {
    setAsked(true);
    return given === "" ? null : given;
  }

  return { text, set, missing: asked && given === "", ask };
}

export function ReasonField({ reason: { text, set, missing } }: { readonly reason: Reason }) {
  const translate = useTranslate();
  return (
    <TextField
      required
      fullWidth
      label={translate("reason.label")}
      value={text}
      onChange={({ target }) => set(target.value)}
      error={missing}
      helperText={translate(missing ? "reason.missing" : "reason.hint")}
      slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
    />
  );
}
