import GavelOutlined from "@mui/icons-material/GavelOutlined";
import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../../components/ErrorState.tsx";
import { LoadingState } from "../../../../components/LoadingState.tsx";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import type { RequestSectionProps } from "../request-section.ts";
import { DecideAgainDialog } from "./DecideAgainDialog.tsx";
import { ReceiptCard } from "./ReceiptCard.tsx";
import { useReceipts } from "./use-receipts.ts";

/** What the rules said about the request, each decision beside the one before. */
export default function DecisionSection({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<"ADDED" | "SAME" | null>(null);
  const { data: receipts, error, refetch } = useReceipts(request.id);
  if (receipts === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2 }}>
      {viewer?.has("requests.work") === true && (
        <Box sx={{ displayPrint: "none" }}>
          <Button variant="outlined" startIcon={<GavelOutlined />} onClick={() => setAsking(true)}>
            {translate("request.decision.again")}
          </Button>
        </Box>
      )}
      {outcome !== null && (
        <Alert severity={outcome === "ADDED" ? "success" : "info"} onClose={() => setOutcome(null)}>
          {translate(`request.decision.decided.${outcome}`)}
        </Alert>
      )}
      <Box sx={BESIDE_ONE_ANOTHER}>
        {receipts.toReversed().map((receipt) => (
          <ReceiptCard
            key={receipt.position}
            receipt={receipt}
            before={receipts.find(({ position }) => position === receipt.position - 1)}
            isNewest={receipt === receipts.at(-1)}
          />
        ))}
      </Box>
      {asking && (
        <DecideAgainDialog
          request={request}
          onDecided={(added) => {
            setAsking(false);
            setOutcome(added ? "ADDED" : "SAME");
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
}

const BESIDE_ONE_ANOTHER = {
  display: "grid",
  gap: 2,
  alignItems: "start",
  gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 420px), 1fr))",
} as const;
