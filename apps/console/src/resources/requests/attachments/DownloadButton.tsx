import DownloadOutlined from "@mui/icons-material/DownloadOutlined";
import { IconButton } from "@mui/material";
import { useMutation } from "@tanstack/react-query";
import { useNotify, useTranslate } from "react-admin";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { downloadFile } from "../../../download.ts";
import type { ShownAttachment } from "./use-attachments.ts";

interface DownloadButtonProps {
  readonly attachment: ShownAttachment;
  /** For a sample, which is not taken without a question. */
  readonly onAsk: () => void;
}

export function DownloadButton({ attachment: { name, path, isMalwareSample }, onAsk }: DownloadButtonProps) {
  const translate = useTranslate();
  const { mutate, isPending } = useDownload();
  return (
    <IconButton
      size="small"
      aria-label={translate("attachments.download", { name })}
      loading={isPending}
      onClick={() => (isMalwareSample ? onAsk() : mutate(path ?? ""))}
    >
      <DownloadOutlined fontSize="small" />
    </IconButton>
  );
}

/** Saves what lies at a path, and says why where it cannot be had. */
export function useDownload() {
  const translate = useTranslate();
  const notify = useNotify();
  return useMutation({
    mutationFn: downloadFile,
    onError: (error) => notify(sentenceOf(error, translate), { type: "error" }),
  });
}
