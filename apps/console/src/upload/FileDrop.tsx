import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { type DragEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../components/visually-hidden.ts";
import { useFileSize } from "./use-file-size.ts";

interface FileDropProps {
  readonly file: File | null;
  /** How the names of such files end: `.csv`. */
  readonly endings: readonly string[];
  /** Bytes. */
  readonly largest: number;
  /** Why the file cannot be sent; null where it can. */
  readonly problem: string | null;
  /** While it is being sent. */
  readonly busy: boolean;
  readonly onChoose: (file: File) => void;
}

/** Takes a file that is dropped on it, or chosen with its button. */
export function FileDrop({ file, endings, largest, problem, busy, onChoose }: FileDropProps) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useDrop(busy ? null : onChoose);
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      <Box
        {...handlers}
        sx={{
          display: "grid",
          justifyItems: "center",
          gap: 1,
          padding: 3,
          textAlign: "center",
          border: "2px dashed",
          borderColor: over ? "primary.main" : "divider",
          bgcolor: over ? "action.selected" : undefined,
          borderRadius: 1,
        }}
      >
        <UploadFileOutlined sx={{ fontSize: 32, color: "text.secondary" }} aria-hidden />
        <Typography role="status" sx={{ fontWeight: file === null ? 400 : 650, overflowWrap: "anywhere" }}>
          {file === null ? translate("imports.start.drop") : `${file.name} · ${sizeOf(file.size)}`}
        </Typography>
        <Button variant="outlined" disabled={busy} onClick={() => input.current?.click()}>
          {translate(file === null ? "imports.start.choose" : "imports.start.choose_another")}
        </Button>
        <Typography variant="caption" sx={{ color: "text.secondary" }}>
          {translate("imports.start.limits", { endings: endings.join(", "), size: sizeOf(largest) })}
        </Typography>
        <Box
          component="input"
          type="file"
          ref={input}
          // The button before it is what people reach.
          tabIndex={-1}
          aria-label={translate("imports.start.choose")}
          accept={endings.join()}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) onChoose(chosen);
            // The same file, corrected, may be chosen again.
            target.value = "";
          }}
          sx={visuallyHidden}
        />
      </Box>
      {busy && <LinearProgress aria-label={translate("imports.start.uploading")} />}
      {problem !== null && (
        <Alert severity="error" role="alert">
          {problem}
        </Alert>
      )}
    </Box>
  );
}

/** What an element needs that files can be dropped on. @param onDrop null while nothing is taken. */
function useDrop(onDrop: ((file: File) => void) | null) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      // Else the browser would leave the page for the file.
      event.preventDefault();
      setOver(onDrop !== null);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      const [dropped] = event.dataTransfer.files;
      if (dropped !== undefined) onDrop?.(dropped);
    },
  };
  return { over, handlers };
}
