import { Alert, Box, Button, Card, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import type { RegisterImport } from "../use-register-import.ts";
import { useRegisterImportOrder } from "../use-register-import-order.ts";

/** How far checking or applying has come. It goes on without this page. */
export function ImportProgress({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { cancel, busy, problem } = useRegisterImportOrder(found.id);
  const applying = found.state === "APPLYING";
  const { rows, rowsDone } = found;
  const label = translate("register_files.progress", {
    done: rowsDone.toLocaleString(locale),
    total: rows.toLocaleString(locale),
    smart_count: rows,
  });
  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 1.5 }}>
      <Typography variant="h2">
        {translate(applying ? "register_files.applying" : "register_files.checking")}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={rows === 0 ? 0 : (100 * rowsDone) / rows}
        aria-label={label}
        sx={{ height: 10, borderRadius: 1 }}
      />
      <Box role="status" sx={{ fontWeight: 650 }}>
        {label}
      </Box>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate(applying ? "register_files.applying_hint" : "register_files.checking_hint")}
      </Typography>
      {found.mine && (
        <Box>
          <Button variant="outlined" loading={busy} onClick={() => void cancel()}>
            {translate("register_files.cancel")}
          </Button>
        </Box>
      )}
      {problem !== null && <Alert severity="error">{problem}</Alert>}
    </Card>
  );
}
