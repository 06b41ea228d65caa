import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Button, Checkbox, DialogContentText, FormControlLabel, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { RecordDialog } from "../../services/RecordDialog.tsx";
import type { Report } from "./use-reports.ts";
import { useSavingReport } from "./use-saving-report.ts";

interface ShareDialogProps {
  readonly report: Report;
  readonly onClose: () => void;
}

/** Who sees a report, and the link to it, which by itself opens nothing. */
export function ShareDialog({ report, onClose }: ShareDialogProps) {
  const translate = useTranslate();
  const [shared, setShared] = useState(report.shared);
  const [copied, setCopied] = useState(false);
  const saving = useSavingReport(report, onClose);

  async function copy() {
    try {
      await navigator.clipboard.writeText(report.link);
      setCopied(true);
    } catch {
      // Browsers refuse over plain HTTP; the link in the field can still be copied by hand.
      setCopied(false);
    }
  }

  return (
    <RecordDialog
      title={translate("reports.share_of", { name: report.name })}
      changing={saving}
      fields={[]}
      onSave={() => saving.save({ shared })}
      onClose={onClose}
      more={
        <Button startIcon={<LinkOutlined />} onClick={() => void copy()}>
          {translate(copied ? "reports.link_copied" : "reports.copy_link")}
        </Button>
      }
    >
      <TextField
        label={translate("reports.link")}
        value={report.link}
        slotProps={{ htmlInput: { readOnly: true } }}
        onFocus={({ target }) => target.select()}
        sx={{ marginTop: 1 }}
      />
      <FormControlLabel
        control={<Checkbox checked={shared} onChange={(_, checked) => setShared(checked)} />}
        label={translate("reports.share_with_all")}
      />
      <DialogContentText variant="body2">{translate("reports.link_hint")}</DialogContentText>
    </RecordDialog>
  );
}
