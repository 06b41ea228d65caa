import { Alert, Box, Button, Card, Checkbox, FormControlLabel, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { paths } from "../../paths.ts";
import type { RegisterImport } from "../use-register-import.ts";
import { useRegisterImportOrder } from "../use-register-import-order.ts";

/** That nothing is written yet, and the button that writes it: all rows, or all that are not refused. */
export function ApplyBar({ found }: { readonly found: RegisterImport }) {
  const translate = useTranslate();
  const [leaveOut, setLeaveOut] = useState(false);
  const [asking, setAsking] = useState(false);
  const { check, cancel, busy, problem } = useRegisterImportOrder(found.id);
  const { refused } = found;
  const takeable = found.created + found.updated;
  return (
    <Card component="section" sx={{ padding: 2, display: "grid", gap: 1.5 }}>
      <Typography variant="h2">{translate("register_files.checked")}</Typography>
      <Alert severity={refused > 0 ? "warning" : "info"}>
        {translate(`register_files.outlook.${outlookOf(found)}`, { smart_count: refused })}
      </Alert>
      {refused > 0 && takeable > 0 && found.mine && (
        <FormControlLabel
          control={<Checkbox checked={leaveOut} onChange={({ target }) => setLeaveOut(target.checked)} />}
          label={translate("register_files.leave_out", { smart_count: refused })}
        />
      )}
      {found.mine && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          {takeable > 0 && (
            <Button variant="contained" disabled={refused > 0 && !leaveOut} onClick={() => setAsking(true)}>
              {translate("register_files.apply", { smart_count: takeable })}
            </Button>
          )}
          {refused > 0 && (
            <Button component={Link} to={paths.registerFiles(found.register.name)} variant="outlined">
              {translate("register_files.upload_corrected")}
            </Button>
          )}
          <Button variant="outlined" loading={busy} onClick={() => void check()}>
            {translate("register_files.check_again")}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={() => void cancel()}>
            {translate("register_files.cancel")}
          </Button>
        </Box>
      )}
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      {asking && <ApplyDialog found={found} leaveOutRefused={leaveOut} onClose={() => setAsking(false)} />}
    </Card>
  );
}

/** What stands in the way of importing, if anything. */
function outlookOf({ created, updated, unchanged, refused }: RegisterImport) {
  const nothing = created + updated === 0;
  if (refused > 0) return nothing && unchanged === 0 ? "all_refused" : "some_refused";
  return nothing ? "nothing_to_do" : "ready";
}

interface ApplyDialogProps {
  readonly found: RegisterImport;
  readonly leaveOutRefused: boolean;
  readonly onClose: () => void;
}

function ApplyDialog({ found, leaveOutRefused, onClose }: ApplyDialogProps) {
  const translate = useTranslate();
  const { apply, busy, problem } = useRegisterImportOrder(found.id);
  const takeable = found.created + found.updated;
  return (
    <ReasonDialog
      open
      title={translate("register_files.apply_title", { file: found.fileName, register: found.register.label })}
      confirmLabel={translate("register_files.apply", { smart_count: takeable })}
      busy={busy}
      problem={problem}
      onCancel={onClose}
      onConfirm={(reason) => void apply({ reason, leaveOutRefused })}
    >
      <Typography variant="body2">
        {translate("register_files.apply_what", { created: found.created, updated: found.updated })}
      </Typography>
      {leaveOutRefused && (
        <Alert severity="warning">{translate("register_files.apply_without", { smart_count: found.refused })}</Alert>
      )}
    </ReasonDialog>
  );
}
