import { MenuItem, TextField } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { GrantPlanDocument } from "../gql/edit-holdings.ts";
import { PlansToGrantDocument } from "../gql/holdings.ts";
import { request } from "../graphql-client.ts";
import { useAccountChange } from "../resources/accounts/use-account-change.ts";
import { type Days, DaysFields } from "./DaysFields.tsx";
import { FormDialog } from "./FormDialog.tsx";

interface GrantPlanDialogProps {
  readonly account: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** Gives a plan to an account. */
export function GrantPlanDialog({ account, today, onClose }: GrantPlanDialogProps) {
  const translate = useTranslate();
  const [plan, setPlan] = useState("");
  const [days, setDays] = useState<Days>({ from: today, through: null });
  const [asked, setAsked] = useState(false);
  const grant = useAccountChange(
    async (heldFrom: string) =>
      (await request(GrantPlanDocument, { input: { account, plan, heldFrom, heldThrough: days.through } })).grantPlan,
    onClose,
  );

  function submit() {
    setAsked(true);
    if (plan !== "" && days.from !== null) grant.send(days.from);
  }

  return (
    <FormDialog
      title={translate("held.plan.grant")}
      confirmLabel={translate("held.plan.grant")}
      busy={grant.busy}
      problem={grant.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlanField plan={plan} onChange={setPlan} missing={asked && plan === ""} />
      <DaysFields days={days} onChange={setDays} missing={asked} />
    </FormDialog>
  );
}

interface PlanFieldProps {
  /** Code; empty while none is chosen. */
  readonly plan: string;
  readonly onChange: (plan: string) => void;
  readonly missing: boolean;
}

/** One of the plans that are still given, with the incidents that it includes. */
function PlanField({ plan, onChange, missing }: PlanFieldProps) {
  const translate = useTranslate();
  const { data: plans = [] } = useQuery({
    queryKey: ["plans", "to-grant", useLocale()],
    queryFn: async ({ signal }) => (await request(PlansToGrantDocument, {}, { signal })).supportPlans,
  });
  const included = (count: number | null) =>
    count === null ? translate("held.plan.unlimited") : translate("held.plan.incidents", { smart_count: count });
  return (
    <TextField
      select
      required
      fullWidth
      label={translate("held.plan.name")}
      value={plan}
      onChange={({ target }) => onChange(target.value)}
      error={missing}
      helperText={missing ? translate("editing.choose_one") : " "}
    >
      {plans
        .filter(({ retired }) => !retired)
        .map(({ code, name, yearlyIncidents }) => (
          <MenuItem key={code} value={code}>
            {name} ({included(yearlyIncidents)})
          </MenuItem>
        ))}
    </TextField>
  );
}
