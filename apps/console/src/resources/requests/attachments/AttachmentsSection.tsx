import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import type { RequestSectionProps } from "../page/request-section.ts";
import { AttachmentRow } from "./AttachmentRow.tsx";
import { useAttachments } from "./use-attachments.ts";

/** All files of a request, with what is known of each. */
export default function AttachmentsSection({ request, onChanged }: RequestSectionProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useAttachments(request.id);
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const attachments = data?.attachments ?? [];
  if (attachments.length === 0) return <EmptyState title={translate("attachments.none")} />;
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2 }}>
      {attachments.map((attachment) => (
        <AttachmentRow key={attachment.id} inFull {...{ attachment, onChanged }} />
      ))}
    </Box>
  );
}
