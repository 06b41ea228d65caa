import { Alert, Box, Button, Card, LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { LifecycleImport } from "../use-import.ts";
import { useImportOrder } from "../use-import-order.ts";

/** How far it has come. It goes on without this page. */
export function ApplyStep({ found }: { readonly found: LifecycleImport }) {
  const translate = useTranslate();
  const { resume, busy, problem } = useImportOrder(found.id);
  const { done, total } = found.progress;
  const label = translate("imports.apply.progress", { done, smart_count: total });
  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 1.5 }}>
      <Typography variant="h2">{translate("imports.apply.title")}</Typography>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label={label}
        sx={{ height: 10, borderRadius: 1 }}
      />
      <Box role="status" sx={{ fontWeight: 650 }}>
        {label}
      </Box>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate("imports.apply.leave")}
      </Typography>
      {found.stalled && (
        <Alert
          severity="warning"
          role="alert"
          action={
            found.mine && (
              <Button color="inherit" loading={busy} onClick={() => void resume()}>
                {translate("imports.apply.resume")}
              </Button>
            )
          }
        >
          {translate("imports.apply.stalled")}
        </Alert>
      )}
      {problem !== null && <Alert severity="error">{problem}</Alert>}
    </Card>
  );
}
