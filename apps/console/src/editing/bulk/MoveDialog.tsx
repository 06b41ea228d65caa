import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from "@mui/material";
import { MILESTONE_FIELDS } from "@supportbook/policy";
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { announceChange } from "../last-change.ts";
import { LONGEST_REASON } from "../reason.ts";
import { MoveForm } from "./MoveForm.tsx";
import { MovePreview } from "./MovePreview.tsx";
import { FIRST_DRAFT, type MoveScope, moveOrderOf } from "./move-order.ts";
import { type MovePlan, useMove } from "./use-move.ts";

interface MoveDialogProps {
  readonly scope: MoveScope;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Moves one date of many versions: what, where to, what that does, why; then all of it or nothing. */
export function MoveDialog({ scope, onDone, onCancel }: MoveDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const order = moveOrderOf(draft);
  const field = translate(`resources.versions.fields.${MILESTONE_FIELDS[draft.milestone]}`);
  const { preview, busy, overtaken, failure, apply } = useMove({ scope, order, onMoved });
  const plan = order === null ? undefined : preview.data?.plan;
  const count = scope.kind === "chosen" ? scope.ids.length : scope.total;
  const reasonMissing = asked && reason.trim() === "";
  const ready = plan?.previewToken != null && plan.counts.moved > 0 && !preview.isPlaceholderData;

  function onMoved({ changeId, counts }: MovePlan) {
    if (changeId !== null)
      announceChange({ changeId, summary: translate("bulk.done", { smart_count: counts.moved, field }) });
    onDone();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (ready && reason.trim() !== "") void apply(reason.trim());
  }

  return (
    <Dialog open fullWidth maxWidth="md" onClose={busy ? undefined : onCancel} aria-labelledby={titleId}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>
          {translate(scope.kind === "chosen" ? "bulk.title_chosen" : "bulk.title_matching", { smart_count: count })}
        </DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 1.5, alignContent: "start", minHeight: 320 }}>
          <MoveForm draft={draft} onChange={setDraft} />
          {overtaken && <Alert severity="warning">{translate("bulk.overtaken")}</Alert>}
          {failure !== null && <ErrorState error={failure} />}
          {order === null && <Alert severity="info">{translate("bulk.how")}</Alert>}
          {preview.error && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
          {order !== null && preview.isLoading && <LoadingState rows={6} />}
          {plan && <MovePreview plan={plan} />}
          {plan && (
            <TextField
              required
              fullWidth
              label={translate("reason.label")}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              error={reasonMissing}
              helperText={translate(reasonMissing ? "reason.missing" : "reason.hint")}
              slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
              sx={{ marginTop: 1 }}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={busy}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" loading={busy} disabled={!ready}>
            {translate("bulk.apply", { smart_count: plan?.counts.moved ?? 0 })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
