import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { FileDrop } from "./FileDrop.tsx";
import { FormatChoice } from "./FormatChoice.tsx";
import { type FileFormat, fileProblem, formatFitting } from "./file-formats.ts";
import { UploadTrouble } from "./UploadTrouble.tsx";
import { uploadFile } from "./upload-file.ts";

export function StartImport() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [format, setFormat] = useState<FileFormat>("csv");
  const [file, setFile] = useState<File | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const problem = file === null ? null : fileProblem(file, format);

  async function upload() {
    if (file === null || problem !== null) return;
    setBusy(true);
    setTrouble(null);
    try {
      navigate(paths.lifecycleImport(await uploadFile(file, format)));
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  }

  function choose(chosen: File) {
    setTrouble(null);
    setFile(chosen);
    setFormat(formatFitting(chosen.name, format));
  }

  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 2 }}>
      <Typography variant="h2">{translate("imports.start.format")}</Typography>
      <FormatChoice
        format={format}
        onChoose={(chosen) => {
          setTrouble(null);
          setFormat(chosen);
        }}
      />
      <Typography variant="h2">{translate("imports.start.file")}</Typography>
      <FileDrop {...{ file, format, problem }} busy={busy} onChoose={choose} />
      <UploadTrouble trouble={trouble} />
      <Box>
        <Button
          variant="contained"
          loading={busy}
          disabled={file === null || problem !== null}
          onClick={() => void upload()}
        >
          {translate("imports.start.upload")}
        </Button>
      </Box>
    </Card>
  );
}
