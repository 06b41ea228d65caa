import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import type { MessagePartProps } from "../page/message-part.ts";
import { AttachmentRow } from "./AttachmentRow.tsx";
import { useAttachments } from "./use-attachments.ts";

/** The files that were sent with a message. */
export function MessageAttachments({ request, message, onChanged }: MessagePartProps) {
  const translate = useTranslate();
  const all = useAttachments(request.id).data?.attachments ?? [];
  const own = all.filter((each) => each.message === message.id);
  if (own.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={translate("attachments.of_message")}
      sx={{ listStyle: "none", margin: 0, padding: 0, paddingTop: 1, display: "grid", gap: 0.5 }}
    >
      {own.map((attachment) => (
        <AttachmentRow key={attachment.id} {...{ attachment, onChanged }} />
      ))}
    </Box>
  );
}
