import { Alert, AlertTitle, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import type { RegisterImport } from "../use-register-import.ts";
import { useRegisterImportOrder } from "../use-register-import-order.ts";
import { ApplyBar } from "./ApplyBar.tsx";

/** What came of it, in a sentence, and what can be done next. */
export function ImportOutcome({ found }: { readonly found: RegisterImport }) {
  switch (found.state) {
    case "DONE":
      return <Over found={found} severity="success" title="register_files.done" text="register_files.done_hint" />;
    case "CANCELLED":
      return (
        <Over found={found} severity="info" title="register_files.cancelled" text="register_files.cancelled_hint" />
      );
    case "FAILED":
      return <Failed found={found} />;
    default:
      return <ApplyBar found={found} />;
  }
}

interface OverProps {
  readonly found: RegisterImport;
  readonly severity: "success" | "info";
  readonly title: string;
  readonly text: string;
}

function Over({ found, severity, title, text }: OverProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity={severity}
      role="status"
      action={
        <Button component={Link} to={paths.registerFiles(found.register.name)} color="inherit">
          {translate("imports.another")}
        </Button>
      }
    >
      <AlertTitle>{translate(title)}</AlertTitle>
      {translate(text)}
    </Alert>
  );
}

function Failed({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const { check, busy, problem } = useRegisterImportOrder(found.id);
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{translate("register_files.failed")}</AlertTitle>
      {found.error} {problem}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, marginTop: 1 }}>
        {found.mine && (
          <Button variant="outlined" color="inherit" loading={busy} onClick={() => void check()}>
            {translate("register_files.check_again")}
          </Button>
        )}
        <Button component={Link} to={paths.registerFiles(found.register.name)} variant="outlined" color="inherit">
          {translate("imports.another")}
        </Button>
      </Box>
    </Alert>
  );
}
