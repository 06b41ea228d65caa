import { Box, Button, Checkbox, FormControlLabel, FormLabel } from "@mui/material";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import type { ShownMessage } from "../page/message-part.ts";

interface MessageChoiceProps {
  readonly messages: readonly ShownMessage[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Where there are more. */
  readonly onEarlier?: () => void;
}

/** A list of messages to choose from, each with who said it, when, and how it begins. */
export function MessageChoice({ messages, chosen, onChange, onEarlier }: MessageChoiceProps) {
  const translate = useTranslate();
  const labelId = useId();
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Box role="group" aria-labelledby={labelId} sx={{ display: "grid", gap: 0.5, justifyItems: "start" }}>
      <FormLabel id={labelId}>{translate("grouping.split.messages")}</FormLabel>
      {onEarlier !== undefined && (
        <Button size="small" onClick={onEarlier}>
          {translate("request.conversation.earlier")}
        </Button>
      )}
      <Box sx={{ display: "grid", gap: 0.5, maxHeight: 280, width: "100%", overflowY: "auto" }}>
        {messages.map((message) => (
          <FormControlLabel
            key={message.id}
            sx={{ alignItems: "flex-start", margin: 0 }}
            control={
              <Checkbox size="small" checked={chosen.includes(message.id)} onChange={() => toggle(message.id)} />
            }
            label={<Beginning message={message} />}
          />
        ))}
      </Box>
    </Box>
  );
}

function Beginning({ message: { authorKind, authorName, visibility, at, body } }: { readonly message: ShownMessage }) {
  const translate = useTranslate();
  const voice = visibility === "INTERNAL" ? "NOTE" : authorKind;
  return (
    <Box component="span" sx={{ display: "block", paddingTop: 0.75 }}>
      <Box component="span" sx={{ display: "block", color: "text.secondary", fontSize: "0.8125rem" }}>
        {translate(`request.voice.${voice}`)} · {authorName} · <InstantText instant={at} />
      </Box>
      <Box
        component="span"
        sx={{ display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" }}
      >
        {body}
      </Box>
    </Box>
  );
}
