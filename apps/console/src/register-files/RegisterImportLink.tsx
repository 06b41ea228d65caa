import UploadFileOutlined from "@mui/icons-material/UploadFileOutlined";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../paths.ts";
import { useRegister } from "./use-registers.ts";

interface RegisterImportLinkProps {
  /** Its name in the API: `LICENCES`. */
  readonly register: string;
  /** What the button says, where "Import" would not tell which list is meant. */
  readonly label?: string;
}

/** The way to the import of a register; nothing for those who may not. */
export function RegisterImportLink({ register, label }: RegisterImportLinkProps) {
  const translate = useTranslate();
  const may = useRegister(register)?.mayImport ?? false;
  if (!may) return null;
  return (
    <Button
      component={Link}
      to={paths.registerFiles(register)}
      variant="outlined"
      startIcon={<UploadFileOutlined fontSize="small" />}
    >
      {label ?? translate("register_files.import")}
    </Button>
  );
}
