import { Box, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router";
import { SearchField } from "../components/SearchField.tsx";
import type { MailFactsFragment } from "../gql/outbox.ts";
import { OutboxDocument } from "../gql/outbox.ts";
import { request } from "../graphql-client.ts";
import { MailPages } from "./MailPages.tsx";
import { MailTable } from "./MailTable.tsx";

const STATES: readonly MailFactsFragment["state"][] = ["WAITING", "SENT", "FAILED", "KEPT"];

/** What is looked for stands in the address: whoever is sent the link sees the same. */
export function SentMails() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const search = address.get("search") ?? "";
  const state = STATES.find((each) => each === address.get("state")) ?? null;
  const narrow = (some: Readonly<Record<string, string>>) => {
    const all = Object.entries({ search, state: state ?? "", ...some }).filter(([, value]) => value !== "");
    setAddress(Object.fromEntries(all), { replace: true });
  };
  const filter = { ...(search !== "" && { search }), ...(state !== null && { state: [state] }) };
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, padding: 1.5 }}>
        <SearchField label={translate("mail.search")} text={search} onChange={(text) => narrow({ search: text })} />
        <TextField
          select
          label={translate("mail.field.state")}
          value={state ?? ""}
          onChange={({ target }) => narrow({ state: target.value })}
          sx={{ minWidth: 180 }}
        >
          <MenuItem value="">{translate("mail.any_state")}</MenuItem>
          {STATES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`mail.state.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <MailPages
        queryKey={["mails", "sent", filter]}
        fetchPage={async (after, options) => (await request(OutboxDocument, { filter, after }, options)).outbox}
      >
        {(mails) => <MailTable mails={mails} withRequest />}
      </MailPages>
    </>
  );
}
