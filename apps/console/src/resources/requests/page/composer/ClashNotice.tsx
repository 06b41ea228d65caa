import { Alert, AlertTitle, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { EventLines } from "../conversation/EventLines.tsx";
import { Message } from "../conversation/Message.tsx";
import { useConversation } from "../conversation/use-conversation.ts";
import type { RequestSectionProps } from "../request-section.ts";
import type { Clash } from "./use-sending.ts";
import { newSince } from "./what-is-new.ts";

interface ClashNoticeProps extends RequestSectionProps {
  readonly clash: Clash;
  readonly busy: boolean;
  readonly onSendAnyway: () => void;
  readonly onLookFirst: () => void;
}

/** The message was held back, because somebody changed the request meanwhile: shows what is new, and asks what to do. */
export function ClashNotice({ clash, busy, onSendAnyway, onLookFirst, ...props }: ClashNoticeProps) {
  const translate = useTranslate();
  const { entries } = useConversation(props.request.id);
  const news = newSince(entries, clash.seen);
  return (
    <Alert severity="warning" role="alert" sx={{ "& .MuiAlert-message": { minWidth: 0, flex: 1 } }}>
      <AlertTitle>{translate("request.conflict.title")}</AlertTitle>
      {translate("request.conflict.what")}
      <Box sx={{ display: "grid", gap: 1, marginBlock: 1, maxHeight: 320, overflowY: "auto" }} tabIndex={0}>
        {news.length === 0 && translate("request.conflict.elsewhere")}
        {news.map((entry) =>
          entry.kind === "MESSAGE" ? (
            <Message key={entry.message.id} message={entry.message} {...props} />
          ) : (
            <EventLines key={entry.events[0]?.id} events={entry.events} request={props.request} />
          ),
        )}
      </Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" onClick={onLookFirst} disabled={busy}>
          {translate("request.conflict.look")}
        </Button>
        <Button variant="contained" onClick={onSendAnyway} loading={busy}>
          {translate("request.conflict.send")}
        </Button>
      </Box>
    </Alert>
  );
}
