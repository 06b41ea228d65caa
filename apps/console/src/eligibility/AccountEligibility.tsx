import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import type { AccountSectionProps } from "../resources/accounts/account-section.ts";
import { type AskedEligibility, readEligibility, withEligibility } from "./asked-eligibility.ts";
import { EligibilityForm } from "./EligibilityForm.tsx";
import { EligibilityPanel } from "./EligibilityPanel.tsx";
import { useEligibility } from "./use-eligibility.ts";

/** Why this customer is owed support or not: the decision, every fact that it rests on, and where each came from. */
export default function AccountEligibility({ account }: AccountSectionProps) {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const asked = readEligibility(address);
  const change = (some: Partial<AskedEligibility>) =>
    setAddress((before) => withEligibility(before, { ...readEligibility(before), ...some }), { replace: true });
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2 }}>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {translate("eligibility.about")}
      </Typography>
      <EligibilityForm asked={asked} onChange={change} />
      <Answer account={account} asked={asked} />
    </Box>
  );
}

function Answer({ account, asked }: AccountSectionProps & { readonly asked: AskedEligibility }) {
  const translate = useTranslate();
  const { data, error, refetch, isPlaceholderData } = useEligibility(account.id, asked);
  if (asked.product === null || asked.kind === null) {
    return <EmptyState title={translate("eligibility.none")} hint={translate("eligibility.none_hint")} />;
  }
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data == null) return <LoadingState />;
  return (
    <Box aria-busy={isPlaceholderData} sx={{ opacity: isPlaceholderData ? 0.6 : 1 }}>
      <EligibilityPanel account={account} answer={data} />
    </Box>
  );
}
