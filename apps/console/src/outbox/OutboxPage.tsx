import { Card, Tab, Tabs } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { PageTitle } from "../components/PageTitle.tsx";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { ReceivedMails } from "./ReceivedMails.tsx";
import { SentMails } from "./SentMails.tsx";

/** Mails that leave and what came in; where no mail leaves the machine this is where they are read. */
export function OutboxPage() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const view = address.get("view") === "received" ? "received" : "sent";
  return (
    <>
      <PageTitle title={translate("mail.title")} description={translate("mail.about")} />
      <RequirePermission permission="requests.configure">
        <Tabs
          value={view}
          aria-label={translate("mail.title")}
          onChange={(_event, chosen: string) => setAddress(chosen === "received" ? { view: chosen } : {})}
          sx={{ marginBottom: 1.5 }}
        >
          <Tab value="sent" label={translate("mail.view.sent")} />
          <Tab value="received" label={translate("mail.view.received")} />
        </Tabs>
        <Card>{view === "sent" ? <SentMails /> : <ReceivedMails />}</Card>
      </RequirePermission>
    </>
  );
}
