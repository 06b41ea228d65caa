import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { GrantPlanDialog } from "./GrantPlanDialog.tsx";
import { HoldingsPart, type PartOfAccount } from "./HoldingsPart.tsx";
import { nowFirst } from "./held-span.ts";
import { PlanCard } from "./PlanCard.tsx";
import type { HeldPlan } from "./use-holdings.ts";

interface PlansPartProps extends PartOfAccount {
  readonly plans: readonly HeldPlan[];
}

/** The support plans of an account: one at a time, each with its use. */
export function PlansPart({ plans, ...part }: PlansPartProps) {
  const translate = useTranslate();
  const [granting, setGranting] = useState(false);
  const grant = part.editable && (
    <Button variant="outlined" startIcon={<AddOutlined fontSize="small" />} onClick={() => setGranting(true)}>
      {translate("held.plan.grant")}
    </Button>
  );
  return (
    <HoldingsPart title={translate("held.plan.title")} action={plans.length > 0 && grant}>
      {plans.length === 0 && (
        <EmptyState title={translate("held.plan.none")} hint={translate("held.plan.none_hint")} action={grant} />
      )}
      {nowFirst(plans, part.today).map((plan) => (
        <PlanCard key={plan.id} plan={plan} {...part} />
      ))}
      {granting && <GrantPlanDialog account={part.account} today={part.today} onClose={() => setGranting(false)} />}
    </HoldingsPart>
  );
}
