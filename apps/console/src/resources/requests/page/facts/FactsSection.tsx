import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../../../components/ErrorState.tsx";
import { LoadingState } from "../../../../components/LoadingState.tsx";
import { FactsTable } from "../../../../eligibility/FactsTable.tsx";
import { useReceipts } from "../decision/use-receipts.ts";
import type { RequestSectionProps } from "../request-section.ts";
import { ChecklistAnswers } from "./ChecklistAnswers.tsx";

/** What the customer answered, what is missing, and what is known by the newest decision, with where it came from. */
export default function FactsSection({ request }: RequestSectionProps) {
  const translate = useTranslate();
  const { data: receipts, error, refetch } = useReceipts(request.id);
  const newest = receipts?.at(-1);
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 3 }}>
      <ChecklistAnswers request={request} />
      <Box component="section">
        <Typography variant="h3" component="h2" sx={{ marginBottom: 1 }}>
          {translate("request.facts.known")}
        </Typography>
        {error !== null && receipts === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
        {error === null && receipts === undefined && <LoadingState />}
        {newest !== undefined && <FactsTable account={request.account} facts={newest.facts} />}
      </Box>
    </Box>
  );
}
