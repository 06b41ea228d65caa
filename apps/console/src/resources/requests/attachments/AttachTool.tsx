import AttachFileOutlined from "@mui/icons-material/AttachFileOutlined";
import { Box, Button, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useStore, useTranslate } from "react-admin";
import { visuallyHidden } from "../../../components/visually-hidden.ts";
import { useFileSize } from "../../../upload/use-file-size.ts";
import type { ComposerToolProps } from "../page/composer-tool.ts";
import { giveUp } from "./send-attachment.ts";
import { UploadedFiles } from "./UploadedFiles.tsx";
import { UploadingFiles } from "./UploadingFiles.tsx";
import { useAttachments } from "./use-attachments.ts";
import { type Uploaded, useUploads } from "./use-uploads.ts";

/** Files that go with the message: chosen or dropped here, sent at once, and attached with the message. */
export default function AttachTool({ request, mode, attachments, hold }: ComposerToolProps) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  const rules = useAttachments(request.id).data?.attachmentRules;
  const [isSample, setIsSample] = useState<boolean | null>(null);
  const [known, setKnown] = useStore<readonly Uploaded[]>(`requests.uploaded.${request.id}.${mode}`, []);
  const { files, ...uploads } = useUploads(request.id, (uploaded) => {
    setKnown((before: readonly Uploaded[]) => [...before, uploaded]);
    attachments.set((before) => [...before, uploaded.id]);
  });
  const input = useRef<HTMLInputElement>(null);
  const marked = isSample ?? rules?.suggestsSample ?? false;
  const { over, handlers } = useFilesDropped((dropped) => uploads.add(dropped, marked));
  const isSending = files.length > 0;
  useEffect(() => {
    hold(isSending);
    return () => hold(false);
  }, [hold, isSending]);

  function takeOut(id: string) {
    attachments.set((before) => before.filter((each) => each !== id));
    setKnown((before: readonly Uploaded[]) => before.filter((each) => each.id !== id));
    void giveUp(`/attachments/uploads/${id}`);
  }

  return (
    <Box
      {...handlers}
      sx={{
        flexBasis: "100%",
        display: "grid",
        gap: 0.5,
        paddingInline: 1,
        border: "1px dashed",
        borderColor: over ? "primary.main" : "divider",
        bgcolor: over ? "action.selected" : undefined,
        borderRadius: 1,
      }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 1.5 }}>
        <Button size="small" startIcon={<AttachFileOutlined />} onClick={() => input.current?.click()}>
          {translate("attachments.choose")}
        </Button>
        <Typography variant="caption" sx={{ color: "text.secondary" }}>
          {translate("attachments.drop", { size: sizeOf(rules?.fileBytes ?? 0) })}
        </Typography>
        <FormControlLabel
          sx={{ marginLeft: "auto" }}
          control={<Checkbox size="small" checked={marked} onChange={({ target }) => setIsSample(target.checked)} />}
          label={<Typography variant="caption">{translate("attachments.as_sample")}</Typography>}
        />
        <Box
          component="input"
          type="file"
          multiple
          ref={input}
          // The button before it is what people reach.
          tabIndex={-1}
          aria-label={translate("attachments.choose")}
          onChange={({ target }) => {
            uploads.add([...(target.files ?? [])], marked);
            target.value = "";
          }}
          sx={visuallyHidden}
        />
      </Box>
      <UploadingFiles files={files} {...uploads} />
      <UploadedFiles ids={attachments.ids} known={known} onRemove={takeOut} />
    </Box>
  );
}

/** What an element needs that files can be dropped on. */
function useFilesDropped(onDrop: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      // Else the browser would leave the page for the file.
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(false);
      onDrop([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}
