import CoronavirusOutlined from "@mui/icons-material/CoronavirusOutlined";
import DescriptionOutlined from "@mui/icons-material/DescriptionOutlined";
import { Box, Button, Chip, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { useFileSize } from "../../../upload/use-file-size.ts";
import { AttachmentDialog, type AttachmentQuestion } from "./AttachmentDialog.tsx";
import { DownloadButton } from "./DownloadButton.tsx";
import type { ShownAttachment } from "./use-attachments.ts";

export interface AttachmentRowProps {
  readonly attachment: ShownAttachment;
  /** With type, checksum and what may be done to it. */
  readonly inFull?: boolean;
  readonly onChanged: () => void;
}

/** A file with its name and size. It is never shown, only saved. */
export function AttachmentRow({ attachment, inFull = false, onChanged }: AttachmentRowProps) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  const [question, setQuestion] = useState<AttachmentQuestion | null>(null);
  const { name, size, state, isMalwareSample, mayChange, path } = attachment;
  const Icon = isMalwareSample ? CoronavirusOutlined : DescriptionOutlined;
  return (
    <Box component="li" data-attachment={name} sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1 }}>
      <Icon aria-hidden fontSize="small" color={isMalwareSample ? "error" : "action"} />
      <Typography
        variant="body2"
        sx={{ overflowWrap: "anywhere", textDecoration: state === "REMOVED" ? "line-through" : undefined }}
      >
        {name} · {sizeOf(size)}
      </Typography>
      {isMalwareSample && (
        <Chip size="small" color="error" variant="outlined" label={translate("attachments.sample")} />
      )}
      {state === "REMOVED" && <Removed attachment={attachment} />}
      {path !== null && <DownloadButton attachment={attachment} onAsk={() => setQuestion("DOWNLOAD")} />}
      {inFull && mayChange && !isMalwareSample && (
        <Button size="small" onClick={() => setQuestion("MARK")}>
          {translate("attachments.mark")}
        </Button>
      )}
      {inFull && mayChange && (
        <Button size="small" color="error" onClick={() => setQuestion("REMOVE")}>
          {translate("attachments.remove")}
        </Button>
      )}
      {inFull && <Facts attachment={attachment} />}
      {question !== null && (
        <AttachmentDialog {...{ attachment, question, onChanged }} onClose={() => setQuestion(null)} />
      )}
    </Box>
  );
}

function Removed({ attachment: { removedAt, removedBy } }: Pick<AttachmentRowProps, "attachment">) {
  const translate = useTranslate();
  return (
    <Typography variant="caption" sx={{ color: "text.secondary" }}>
      {translate("attachments.removed_by", { name: removedBy ?? "" })}{" "}
      {removedAt !== null && <InstantText instant={removedAt} />}
    </Typography>
  );
}

function Facts({ attachment }: Pick<AttachmentRowProps, "attachment">) {
  const translate = useTranslate();
  const { sniffedType, declaredType, checksum, uploaderName, at, passwordNote } = attachment;
  const isOther = sniffedType !== null && declaredType !== null && sniffedType !== declaredType;
  return (
    <Box sx={{ flexBasis: "100%", paddingLeft: 3.5, color: "text.secondary", typography: "caption" }}>
      <div>
        {uploaderName} · <InstantText instant={at} /> · {sniffedType ?? translate("attachments.type_unknown")}
        {isOther && ` · ${translate("attachments.declared_as", { type: declaredType })}`}
      </div>
      <Box sx={{ fontFamily: "monospace", overflowWrap: "anywhere" }}>SHA-256 {checksum}</Box>
      {passwordNote !== null && <div>{translate("attachments.password_note", { note: passwordNote })}</div>}
    </Box>
  );
}
