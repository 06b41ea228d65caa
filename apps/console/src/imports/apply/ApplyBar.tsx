import { Alert, Box, Button, Paper, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { RequestFailed } from "../../graphql-client.ts";
import type { LifecycleImport } from "../use-import.ts";
import { useImportOrder } from "../use-import-order.ts";
import { ALL, type ChosenProducts, chosenCount, NONE } from "./chosen-products.ts";
import { slugsToTake } from "./use-chosen-products.ts";

interface ApplyBarProps {
  readonly found: LifecycleImport;
  readonly chosen: ChosenProducts;
  readonly onChoose: (chosen: ChosenProducts) => void;
  /** How many products change anything and can be taken. */
  readonly takeable: number;
}

/** How much is chosen, and the button that takes it; stays in sight at the foot of the window. */
export function ApplyBar({ found, chosen, onChoose, takeable }: ApplyBarProps) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const count = chosenCount(chosen, takeable);
  if (takeable === 0) return <Alert severity="info">{translate("imports.check.nothing_to_take")}</Alert>;
  return (
    <Paper
      elevation={3}
      component="section"
      aria-label={translate("imports.check.choice")}
      sx={{
        position: "sticky",
        bottom: 8,
        zIndex: 2,
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        padding: 1.25,
        border: 1,
        borderColor: "divider",
      }}
    >
      <Box role="status" sx={{ fontWeight: 650 }}>
        {translate("imports.check.chosen", { count, smart_count: takeable })}
      </Box>
      <Button disabled={count === takeable} onClick={() => onChoose(ALL)}>
        {translate("imports.check.all")}
      </Button>
      <Button disabled={count === 0} onClick={() => onChoose(NONE)}>
        {translate("imports.check.none")}
      </Button>
      <Box sx={{ flex: 1 }} />
      <Button variant="contained" disabled={count === 0} onClick={() => setAsking(true)}>
        {translate("imports.check.take", { smart_count: count })}
      </Button>
      {asking && <TakeDialog {...{ found, chosen, count }} onClose={() => setAsking(false)} />}
    </Paper>
  );
}

interface TakeDialogProps {
  readonly found: LifecycleImport;
  readonly chosen: ChosenProducts;
  readonly count: number;
  readonly onClose: () => void;
}

function TakeDialog({ found, chosen, count, onClose }: TakeDialogProps) {
  const translate = useTranslate();
  const { apply, busy, problem } = useImportOrder(found.id);
  const [finding, setFinding] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const { refused, shortened } = found.counts;

  async function take(reason: string) {
    setFinding(true);
    setFailed(null);
    try {
      await apply({ products: await slugsToTake(found.id, chosen), reason });
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setFailed(`${error.message} ${translate(`failure.remedy.${error.code}`)}`.trim());
    } finally {
      setFinding(false);
    }
  }

  return (
    <ReasonDialog
      open
      title={translate("imports.check.take_title", { smart_count: count, file: found.fileName })}
      confirmLabel={translate("imports.check.take", { smart_count: count })}
      busy={busy || finding}
      problem={problem ?? failed}
      onCancel={onClose}
      onConfirm={(reason) => void take(reason)}
    >
      <Typography variant="body2">{translate("imports.check.take_what")}</Typography>
      {shortened > 0 && (
        <Alert severity="warning">{translate("imports.check.take_shortens", { smart_count: shortened })}</Alert>
      )}
      {refused > 0 && <Typography variant="body2">{translate("imports.check.take_without_refused")}</Typography>}
    </ReasonDialog>
  );
}
