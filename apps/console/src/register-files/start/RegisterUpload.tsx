import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { paths } from "../../paths.ts";
import { FileDrop } from "../../upload/FileDrop.tsx";
import { sendFile } from "../../upload/send-file.ts";
import { UploadTrouble } from "../../upload/UploadTrouble.tsx";
import { useFileSize } from "../../upload/use-file-size.ts";
import { type Register, registerAddress } from "../use-registers.ts";

const ENDINGS = [".csv", ".tsv", ".txt"] as const;

/** As much as the API takes, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Takes the file; what is wrong with it as a whole is told here, and what is wrong with its rows on the next page. */
export function RegisterUpload({ register }: { readonly register: Register }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const problem = useFileProblem(file);

  async function upload() {
    if (file === null || problem !== null) return;
    setBusy(true);
    setTrouble(null);
    try {
      const query = new URLSearchParams({ fileName: file.name });
      navigate(
        paths.registerImport(await sendFile(`/register-files/${registerAddress(register.name)}?${query}`, file)),
      );
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: 2 }}>
      <Typography variant="h2">{translate("register_files.which_file")}</Typography>
      <FileDrop
        {...{ file, problem, busy }}
        endings={ENDINGS}
        largest={LARGEST_FILE}
        onChoose={(chosen) => {
          setTrouble(null);
          setFile(chosen);
        }}
      />
      <UploadTrouble trouble={trouble} />
      <Box>
        <Button
          variant="contained"
          loading={busy}
          disabled={file === null || problem !== null}
          onClick={() => void upload()}
        >
          {translate("register_files.upload")}
        </Button>
      </Box>
    </Card>
  );
}

/** Why a file cannot be sent; null where it can. Its content is examined by the API. */
function useFileProblem(file: File | null): string | null {
  const translate = useTranslate();
  const sizeOf = useFileSize();
  if (file === null) return null;
  if (file.size === 0) return translate("imports.start.problem.empty");
  if (file.size > LARGEST_FILE) return translate("imports.start.problem.too_large", { size: sizeOf(LARGEST_FILE) });
  if (ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending))) return null;
  return translate("register_files.wrong_type", { endings: ENDINGS.join(", ") });
}
