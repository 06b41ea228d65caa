import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, Chip } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { SupportPlanFactsFragment } from "../gql/services.ts";
import { PlanDialog } from "./PlanDialog.tsx";
import { RecordTable } from "./RecordTable.tsx";
import type { TabProps } from "./tab-props.ts";

/** Plans, the smallest first, and what they promise. */
export function PlansTab({ data: { supportPlans }, mayEdit }: TabProps) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const plan = supportPlans.find(({ code }) => code === opened);
  const columns = [
    { name: "name", label: translate("market.plan"), show: (row: SupportPlanFactsFragment) => <PlanName plan={row} /> },
    {
      name: "yearlyIncidents",
      label: translate("market.fact.yearlyIncidents"),
      show: ({ yearlyIncidents }: SupportPlanFactsFragment) => yearlyIncidents ?? translate("market.any_number"),
    },
    {
      name: "namedContacts",
      label: translate("market.fact.namedContacts"),
      show: ({ namedContacts }: SupportPlanFactsFragment) => namedContacts,
    },
    ...[1, 2, 3, 4].map((severity) => ({
      name: `${severity}`,
      label: translate("market.severity", { severity }),
      show: (row: SupportPlanFactsFragment) => <PlanPromise plan={row} severity={severity} />,
    })),
  ];
  return (
    <>
      {mayEdit && (
        <Box sx={{ marginBottom: 1.5 }}>
          <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
            {translate("market.new_plan")}
          </Button>
        </Box>
      )}
      <RecordTable
        title={translate("market.tab.plans")}
        rows={supportPlans}
        columns={columns}
        keyOf={({ code }) => code}
        nameOf={({ name }) => name}
        onEdit={mayEdit ? ({ code }) => setOpened(code) : undefined}
      />
      {plan !== undefined && <PlanDialog key={plan.revision} plan={plan} onClose={() => setOpened(null)} />}
      {creating && <PlanDialog plan={null} onClose={() => setCreating(false)} />}
    </>
  );
}

function PlanName({ plan: { name, code, retired } }: { readonly plan: SupportPlanFactsFragment }) {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ fontWeight: 650 }}>
        {name} {retired && <Chip size="small" variant="outlined" label={translate("market.retired")} />}
      </Box>
      <Box component="code" sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
        {code}
      </Box>
    </>
  );
}

const FURTHER = ["nextResponseMinutes", "resolutionMinutes"] as const;

/** What the plan does at a severity; without minutes it says that it promises nothing. */
function PlanPromise({ plan, severity }: { readonly plan: SupportPlanFactsFragment; readonly severity: number }) {
  const translate = useTranslate();
  const found = plan.severities.find((each) => each.severity === severity);
  if (found === undefined) return null;
  const { counted, responseMinutes, nextResponseMinutes, resolutionMinutes } = found;
  const further = { nextResponseMinutes, resolutionMinutes };
  return (
    <Box sx={{ minWidth: 110 }}>
      <Box>
        {responseMinutes === null
          ? translate("market.no_promise")
          : translate("market.minutes", { smart_count: responseMinutes })}
      </Box>
      {FURTHER.map((name) => {
        const minutes = further[name];
        return minutes === null ? null : (
          <Box key={name}>{translate(`market.promises.${name}`, { smart_count: minutes })}</Box>
        );
      })}
      <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>{translate(`market.counted.${counted}`)}</Box>
    </Box>
  );
}
