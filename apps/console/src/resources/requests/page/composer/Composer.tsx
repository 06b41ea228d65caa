import { Alert, Box, TextField, Typography } from "@mui/material";
import { type FormEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import type { ComposerMode } from "../composer-tool.ts";
import { useRequestCommands } from "../keys/request-command.ts";
import type { RequestSectionProps } from "../request-section.ts";
import { ClashNotice } from "./ClashNotice.tsx";
import { ComposerTools } from "./ComposerTools.tsx";
import { isEmpty } from "./draft.ts";
import { ModeChoice } from "./ModeChoice.tsx";
import { SendButtons } from "./SendButtons.tsx";
import { useDraft, useDraftUpkeep } from "./use-draft.ts";
import { useInsert } from "./use-insert.ts";
import { modeOf, useSending } from "./use-sending.ts";

const LONGEST_MESSAGE = 20_000;
const MODES: readonly ComposerMode[] = ["REPLY", "NOTE"];

/** Where an agent writes to the customer, or to colleagues; frame, colour and words tell which. */
export function Composer(props: RequestSectionProps) {
  const { request } = props;
  const translate = useTranslate();
  const kept = useDraft(request.id);
  useDraftUpkeep(request.id, kept.draft);
  const sending = useSending(request, kept);
  const [held, setHeld] = useState(false);
  const { mode } = kept.draft;
  const { text } = kept.draft[mode];
  const field = useRef<HTMLTextAreaElement>(null);
  const write = (words: string) => kept.change(mode, () => ({ text: words }));
  const insert = useInsert(field, write);
  const closedFor = mode === "REPLY" && request.category === "CLOSED";

  function chooseMode(chosen: ComposerMode) {
    kept.setMode(chosen);
    field.current?.focus();
  }

  useRequestCommands((command) => {
    if (command === "reply") chooseMode("REPLY");
    if (command === "note") chooseMode("NOTE");
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!held && !closedFor) sending.send(mode === "NOTE" ? "NOTE" : "REPLY");
  }

  return (
    <Box component="form" data-composer={mode} onSubmit={submit} noValidate sx={[FRAME, mode === "NOTE" && NOTE_FRAME]}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
        <ModeChoice mode={mode} unsent={MODES.filter((each) => !isEmpty(kept.draft[each]))} onChange={chooseMode} />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {translate(`request.composer.read_by.${mode}`, { name: request.requester.name })}
        </Typography>
      </Box>
      {sending.clash !== null && modeOf(sending.clash.as) === mode && (
        <ClashNotice
          {...props}
          clash={sending.clash}
          busy={sending.busy}
          onSendAnyway={() => sending.clash !== null && sending.send(sending.clash.as)}
          onLookFirst={() => {
            sending.lookFirst();
            field.current?.focus();
          }}
        />
      )}
      <TextField
        multiline
        minRows={5}
        maxRows={18}
        inputRef={field}
        label={translate(`request.composer.label.${mode}`)}
        value={text}
        disabled={closedFor}
        onChange={({ target }) => write(target.value)}
        helperText={closedFor ? translate("request.composer.closed") : undefined}
        slotProps={{ htmlInput: { maxLength: LONGEST_MESSAGE } }}
      />
      {sending.problem !== null && (
        <Alert severity="error">
          {sending.problem} {translate("request.composer.not_sent")}
        </Alert>
      )}
      <ComposerTools {...{ request, kept, insert }} hold={setHeld} />
      <SendButtons
        {...{ request, mode }}
        disabled={closedFor || held || text.trim() === ""}
        busy={sending.busy}
        onSend={sending.send}
      />
      <Typography role="status" variant="caption" sx={{ color: "text.secondary", minHeight: 18 }}>
        {text !== ""
          ? translate("request.composer.kept")
          : sending.done && translate(`request.composer.done.${sending.done}`)}
      </Typography>
    </Box>
  );
}

const FRAME = {
  display: "grid",
  gap: 1.5,
  padding: 1.5,
  border: 2,
  borderColor: "primary.main",
  borderRadius: 1,
  displayPrint: "none",
} as const;

const NOTE_FRAME = { borderColor: "warning.main", borderStyle: "dashed" } as const;
