import { Box, Button, Card, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Fact, FactList } from "../components/FactList.tsx";
import { ChangeHeldPlanDocument } from "../gql/edit-holdings.ts";
import { request } from "../graphql-client.ts";
import { ChangeDaysDialog } from "./ChangeDaysDialog.tsx";
import { HeldDays } from "./HeldDays.tsx";
import { HeldState } from "./HeldState.tsx";
import { HoldingHistory } from "./HoldingHistory.tsx";
import type { PartOfAccount } from "./HoldingsPart.tsx";
import { holdingOn } from "./held-span.ts";
import { IncidentTable } from "./IncidentTable.tsx";
import { QuotaBar } from "./QuotaBar.tsx";
import { RecordIncidentDialog } from "./RecordIncidentDialog.tsx";
import type { HeldPlan } from "./use-holdings.ts";

interface PlanCardProps extends PartOfAccount {
  readonly plan: HeldPlan;
}

/** One plan as the account holds it: its use, what it was used for, and who speaks under it. */
export function PlanCard({ plan: held, account, today, editable }: PlanCardProps) {
  const translate = useTranslate();
  const holding = holdingOn(held, today);
  const { id, plan, use, incidents, namedContacts } = held;
  const names = namedContacts.map(({ name }) => name).join(translate("identity.list_separator"));
  return (
    <Card variant="outlined" data-held-plan={plan.code} sx={{ padding: 2, display: "grid", gap: 2, minWidth: 0 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Typography variant="h3">{plan.name}</Typography>
        <HeldState holding={holding} />
        <Box sx={{ flex: 1 }} />
        {editable && <PlanActions held={held} today={today} />}
      </Box>
      <FactList>
        <Fact name={translate("held.days")}>
          <HeldDays {...held} />
        </Fact>
        <Fact name={translate("held.use")}>
          <QuotaBar use={use} />
        </Fact>
        <Fact name={translate("held.contacts", { count: namedContacts.length, limit: plan.namedContacts })}>
          {names === "" ? translate("held.no_contacts") : names}
        </Fact>
      </FactList>
      {incidents.length > 0 && <IncidentTable incidents={incidents} editable={editable} />}
      <HoldingHistory account={account} held={id} />
    </Card>
  );
}

function PlanActions({ held, today }: { readonly held: HeldPlan; readonly today: string }) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<"RECORD" | "CHANGE" | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      {holdingOn(held, today) === "NOW" && held.use.left !== 0 && (
        <Button onClick={() => setDoing("RECORD")}>{translate("held.incident.record")}</Button>
      )}
      <Button onClick={() => setDoing("CHANGE")}>{translate("held.change_days")}</Button>
      {doing === "RECORD" && <RecordIncidentDialog held={held} today={today} onClose={close} />}
      {doing === "CHANGE" && (
        <ChangeDaysDialog
          name={held.plan.name}
          held={held}
          send={async (input) => (await request(ChangeHeldPlanDocument, { input })).changeHeldPlan}
          onClose={close}
        />
      )}
    </>
  );
}
