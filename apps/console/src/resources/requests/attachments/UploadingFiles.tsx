import CloseOutlined from "@mui/icons-material/CloseOutlined";
import PauseOutlined from "@mui/icons-material/PauseOutlined";
import PlayArrowOutlined from "@mui/icons-material/PlayArrowOutlined";
import { Box, IconButton, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFileSize } from "../../../upload/use-file-size.ts";
import type { FileUpload } from "./use-uploads.ts";

interface UploadingFilesProps {
  readonly files: readonly FileUpload[];
  readonly pause: (key: string) => void;
  readonly resume: (key: string) => void;
  readonly cancel: (key: string) => void;
}

/** Files on their way, with how far they are. The message waits for them. */
export function UploadingFiles({ files, ...acts }: UploadingFilesProps) {
  if (files.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 0.5 }}>
      {files.map((file) => (
        <UploadingFile key={file.key} file={file} {...acts} />
      ))}
    </Box>
  );
}

type UploadingFileProps = Omit<UploadingFilesProps, "files"> & { readonly file: FileUpload };

function UploadingFile({ file, pause, resume, cancel }: UploadingFileProps) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  const { key, name, size, sent, state, problem } = file;
  const percent = size === 0 ? 0 : Math.round((100 * sent) / size);
  return (
    <Box component="li" data-upload={state} sx={{ display: "flex", alignItems: "center", gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {name} · {translate("attachments.sent_of", { sent: sizeOf(sent), size: sizeOf(size) })}
        </Typography>
        <LinearProgress
          variant="determinate"
          value={percent}
          color={state === "FAILED" ? "error" : "primary"}
          aria-label={translate("attachments.progress", { name })}
        />
        {state === "FAILED" && (
          <Typography role="alert" variant="caption" sx={{ color: "error.main" }}>
            {problem || translate("attachments.broke_off")}
          </Typography>
        )}
      </Box>
      {state === "SENDING" ? (
        <IconButton size="small" aria-label={translate("attachments.pause", { name })} onClick={() => pause(key)}>
          <PauseOutlined fontSize="small" />
        </IconButton>
      ) : (
        <IconButton size="small" aria-label={translate("attachments.resume", { name })} onClick={() => resume(key)}>
          <PlayArrowOutlined fontSize="small" />
        </IconButton>
      )}
      <IconButton size="small" aria-label={translate("attachments.cancel", { name })} onClick={() => cancel(key)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}
