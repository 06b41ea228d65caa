import { Box, Typography } from "@mui/material";
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
import { SendState } from "./SendState.tsx";
import { useDraft, useDraftUpkeep } from "./use-draft.ts";
import { useInsert } from "./use-insert.ts";
import { modeOf, useSending } from "./use-sending.ts";
import { WordsField } from "./WordsField.tsx";

const MODES: readonly ComposerMode[] = ["REPLY", "NOTE"];

/** Where an agent writes to the customer, or to colleagues; frame, colour and words tell which. */
export function Composer(props: RequestSectionProps) {
  const { request } = props;
  const kept = useDraft(request.id);
  useDraftUpkeep(request.id, kept.draft);
  const sending = useSending(request, kept);
  const [held, setHeld] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const { mode } = kept.draft;
  const { text } = kept.draft[mode];
  const write = (words: string) => kept.change(mode, () => ({ text: words }));
  const insert = useInsert(field, write);
  const closed = mode === "REPLY" && request.category === "CLOSED";

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
    if (!held && !closed) sending.send(mode === "NOTE" ? "NOTE" : "REPLY");
  }

  const clash = sending.clash !== null && modeOf(sending.clash.as) === mode ? sending.clash : null;
  const unsent = MODES.filter((each) => !isEmpty(kept.draft[each]));
  return (
    <Box component="form" data-composer={mode} onSubmit={submit} noValidate sx={[FRAME, mode === "NOTE" && NOTE_FRAME]}>
      <Reader mode={mode} name={request.requester.name} unsent={unsent} onChoose={chooseMode} />
      {clash !== null && (
        <ClashNotice
          {...props}
          clash={clash}
          busy={sending.busy}
          onSendAnyway={() => sending.send(clash.as)}
          onLookFirst={() => {
            sending.lookFirst();
            field.current?.focus();
          }}
        />
      )}
      <WordsField mode={mode} text={text} closed={closed} field={field} onChange={write} />
      <ComposerTools {...{ request, kept, insert }} hold={setHeld} />
      <SendButtons
        {...{ request, mode }}
        disabled={closed || held || text.trim() === ""}
        busy={sending.busy}
        onSend={sending.send}
      />
      <SendState isBlank={text === ""} problem={sending.problem} done={sending.done} />
    </Box>
  );
}

interface ReaderProps {
  readonly mode: ComposerMode;
  /** Of the customer. */
  readonly name: string;
  readonly unsent: readonly ComposerMode[];
  readonly onChoose: (mode: ComposerMode) => void;
}

/** Who will read what is written, to choose and in a sentence. */
function Reader({ mode, name, unsent, onChoose }: ReaderProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
      <ModeChoice mode={mode} unsent={unsent} onChange={onChoose} />
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`request.composer.read_by.${mode}`, { name })}
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
