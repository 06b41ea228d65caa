import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { FileDrop } from "../../upload/FileDrop.tsx";
import { sendFile } from "../../upload/send-file.ts";
import { UploadTrouble } from "../../upload/UploadTrouble.tsx";
import { useFileSize } from "../../upload/use-file-size.ts";
import { FormatChoice } from "./FormatChoice.tsx";
import { ENDINGS, type FileFormat, fileProblem, formatFitting, LARGEST_FILE } from "./file-formats.ts";

export function StartImport() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [format, setFormat] = useState<FileFormat>("csv");
  const [file, setFile] = useState<File | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const sizeOf = useFileSize();
  const endings = ENDINGS[format];
  const found = file === null ? null : fileProblem(file, format);
  const problem =
    found === null
      ? null
      : translate(`imports.start.problem.${found}`, {
          endings: endings.join(", "),
          size: sizeOf(LARGEST_FILE),
          format: translate(`imports.format.${format}`),
        });

  async function upload() {
    if (file === null || problem !== null) return;
    setBusy(true);
    setTrouble(null);
    try {
      const query = new URLSearchParams({ format, fileName: file.name });
      navigate(paths.lifecycleImport(await sendFile(`/imports?${query}`, file)));
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
      <FileDrop {...{ file, endings, problem, busy }} largest={LARGEST_FILE} onChoose={choose} />
      <UploadTrouble trouble={trouble} language="en" />
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
