import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  type Theme,
  useMediaQuery,
} from "@mui/material";
import { MILESTONE_FIELDS } from "@supportbook/policy";
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { announceChange } from "../last-change.ts";
import { ReasonField, useReason } from "../ReasonField.tsx";
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
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down("sm"));
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const reason = useReason();
  const field = translate(`resources.versions.fields.${MILESTONE_FIELDS[draft.milestone]}`);
  const moving = useMove({ scope, order: moveOrderOf(draft), onMoved });
  const { plan, busy, ready } = moving;
  const count = scope.kind === "chosen" ? scope.ids.length : scope.total;

  function onMoved({ changeId, counts }: MovePlan) {
    const summary = translate("bulk.done", { smart_count: counts.moved, field });
    if (changeId !== null) announceChange({ changeId, summary });
    onDone();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const why = reason.ask();
    if (ready && why !== null) void moving.apply(why);
  }

  const frame = { fullWidth: true, fullScreen: narrow, maxWidth: "md", "aria-labelledby": titleId } as const;
  return (
    <Dialog open onClose={busy ? undefined : onCancel} {...frame}>
      <Box component="form" onSubmit={submit} noValidate sx={{ display: "contents" }}>
        <DialogTitle id={titleId}>
          {translate(scope.kind === "chosen" ? "bulk.title_chosen" : "bulk.title_matching", { smart_count: count })}
        </DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 1.5, alignContent: "start", minHeight: 320 }}>
          <MoveForm draft={draft} onChange={setDraft} />
          <MoveOutlook {...moving} />
          {plan && <ReasonField reason={reason} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel} disabled={busy}>
            {translate("ra.action.cancel")}
          </Button>
          <Button type="submit" variant="contained" loading={busy} disabled={!ready}>
            {translate("bulk.apply", { smart_count: plan?.counts.moved ?? 0 })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** What would happen; or what is missing, or went wrong, before that can be told. */
function MoveOutlook({ order, plan, preview, overtaken, failure }: ReturnType<typeof useMove>) {
  const translate = useTranslate();
  return (
    <>
      {overtaken && <Alert severity="warning">{translate("bulk.overtaken")}</Alert>}
      {failure !== null && <ErrorState error={failure} />}
      {order === null && <Alert severity="info">{translate("bulk.how")}</Alert>}
      {preview.error && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {order !== null && preview.isLoading && <LoadingState rows={6} />}
      {plan && <MovePreview plan={plan} />}
    </>
  );
}
