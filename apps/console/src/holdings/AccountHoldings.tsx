import { Box } from "@mui/material";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { useToday } from "../components/use-today.ts";
import type { AccountSectionProps } from "../resources/accounts/account-section.ts";
import { useViewer } from "../sign-in/use-viewer.ts";
import { PlansPart } from "./PlansPart.tsx";
import { ServicesPart } from "./ServicesPart.tsx";
import { useHoldings } from "./use-holdings.ts";

/** The plans and services that an account holds, held and will hold. */
export default function AccountHoldings({ account }: AccountSectionProps) {
  const viewer = useViewer();
  const today = useToday();
  const { data, error, refetch } = useHoldings(account.id);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || today === null) return <LoadingState />;
  const editable = viewer?.has("accounts.edit") === true && account.closedAt === null;
  const part = { account: account.id, today, editable };
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 3 }}>
      <PlansPart {...part} plans={data.plans} />
      <ServicesPart {...part} services={data.services} />
    </Box>
  );
}
