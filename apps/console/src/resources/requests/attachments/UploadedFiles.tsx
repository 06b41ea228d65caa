import { Box, Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFileSize } from "../../../upload/use-file-size.ts";
import type { Uploaded } from "./use-uploads.ts";

interface UploadedFilesProps {
  readonly ids: readonly string[];
  /** What was sent from this browser. */
  readonly known: readonly Uploaded[];
  readonly onRemove: (id: string) => void;
}

/** Files that have arrived and will go with the message. */
export function UploadedFiles({ ids, known, onRemove }: UploadedFilesProps) {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  if (ids.length === 0) return null;
  const nameOf = (id: string) => {
    const file = known.find((each) => each.id === id);
    return file === undefined ? translate("attachments.unnamed") : `${file.name} · ${sizeOf(file.size)}`;
  };
  return (
    <Box
      component="ul"
      aria-label={translate("attachments.ready")}
      sx={{ listStyle: "none", margin: 0, padding: 0, paddingBottom: 1, display: "flex", flexWrap: "wrap", gap: 0.5 }}
    >
      {ids.map((id) => (
        <Box component="li" key={id}>
          <Chip size="small" label={nameOf(id)} onDelete={() => onRemove(id)} />
        </Box>
      ))}
    </Box>
  );
}
