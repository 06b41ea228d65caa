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
import { type FormEvent, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { useQueueChoices } from "../list/use-queue-choices.ts";
import { BulkForm } from "./BulkForm.tsx";
import { BulkResults } from "./BulkResults.tsx";
import { asksMessage, type BulkScope, changesOf, FIRST_BULK_DRAFT, needsReason } from "./bulk-order.ts";
import { useBulk } from "./use-bulk.ts";

interface BulkDialogProps {
  readonly scope: BulkScope;
  /** @param isDone whether anything was sent. */
  readonly onClose: (isDone: boolean) => void;
}

/** Does the same to many requests, then tells of each what came of it. */
export default function BulkDialog({ scope, onClose }: BulkDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down("sm"));
  const [draft, setDraft] = useState(FIRST_BULK_DRAFT);
  const { agents } = useQueueChoices();
  const me = useViewer()?.person ?? null;
  const { send, busy, problem, progress } = useBulk(scope);
  const count = scope.kind === "chosen" ? scope.ids.length : scope.total;
  const changes = changesOf(draft, { me, agents });
  const isReady =
    changes !== null &&
    (!needsReason(draft) || draft.reason.trim() !== "") &&
    (!asksMessage(draft) || draft.message.trim() !== "");

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady) void send(changes);
  }

  const close = () => onClose(progress !== null);
  return (
    <Dialog
      open
      onClose={busy ? undefined : close}
      fullWidth
      fullScreen={narrow}
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <Box component="form" onSubmit={submit} noValidate sx={{ display: "contents" }}>
        <DialogTitle id={titleId}>{translate("queue.bulk.title", { smart_count: count })}</DialogTitle>
        <DialogContent sx={{ display: "grid", gap: 2, alignContent: "start", "& > :first-of-type": { marginTop: 1 } }}>
          {progress === null ? (
            <BulkForm draft={draft} onChange={setDraft} />
          ) : (
            <BulkResults progress={progress} total={count} />
          )}
          {problem !== null && <Alert severity="error">{problem}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            {translate(progress === null ? "ra.action.cancel" : "ra.action.close")}
          </Button>
          {progress?.isOver !== true && (
            <Button type="submit" variant="contained" loading={busy} disabled={!isReady}>
              {translate("queue.bulk.apply", { smart_count: count })}
            </Button>
          )}
        </DialogActions>
      </Box>
    </Dialog>
  );
}
