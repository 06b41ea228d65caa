import { Alert, TextField } from "@mui/material";
import { CATEGORY_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ReasonField } from "../../../../editing/ReasonField.tsx";
import { FormDialog } from "../../../../holdings/FormDialog.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";
import type { RequestDialogProps } from "../request-action.ts";
import { type OfferedMove, useMoving } from "./use-moving.ts";

export type { OfferedMove };

interface MoveDialogProps extends Pick<RequestDialogProps, "request" | "onClose"> {
  readonly move: OfferedMove;
}

/** Asks for exactly what a move needs, and makes it. What was entered stays whatever the server answers. */
export function MoveDialog({ request, move, onClose }: MoveDialogProps) {
  const moving = useMoving(request, move, onClose);
  const { name, needs } = move;
  const withMessage = needs.includes("PUBLIC_MESSAGE");
  return (
    <FormDialog
      title={`${name} · ${request.number}`}
      confirmLabel={name}
      busy={moving.busy}
      problem={moving.problem}
      onSubmit={moving.make}
      onClose={onClose}
    >
      <Effect move={move} files={withMessage ? moving.files : 0} />
      {withMessage && <MessageField text={moving.message} isMissed={moving.isMissed} onChange={moving.say} />}
      {needs.includes("REASON") && <ReasonField reason={moving.reason} />}
    </FormDialog>
  );
}

function Effect({ move: { to, needs }, files }: { readonly move: OfferedMove; readonly files: number }) {
  const translate = useTranslate();
  const words = useWords();
  const sentences = [
    translate("request.move.leads_to", { category: words(CATEGORY_NAMES[to]) }),
    needs.includes("ASSIGNEE") && translate("request.move.assigns_you"),
    files > 0 && translate("request.move.with_files", { smart_count: files }),
  ];
  return <Alert severity="info">{sentences.filter(Boolean).join(" ")}</Alert>;
}

interface MessageFieldProps {
  readonly text: string;
  readonly isMissed: boolean;
  readonly onChange: (text: string) => void;
}

function MessageField({ text, isMissed, onChange }: MessageFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      required
      multiline
      minRows={4}
      maxRows={14}
      autoFocus
      label={translate("request.move.message")}
      value={text}
      onChange={({ target }) => onChange(target.value)}
      error={isMissed}
      helperText={translate(isMissed ? "request.move.message_missing" : "request.move.message_hint")}
      slotProps={{ htmlInput: { maxLength: 20_000 } }}
    />
  );
}
