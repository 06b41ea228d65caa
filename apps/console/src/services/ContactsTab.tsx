import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { countryName } from "../coverage/countries.ts";
import type { LocalContactFactsFragment } from "../gql/services.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import { ContactDialog } from "./ContactDialog.tsx";
import { Page } from "./ProvidersTab.tsx";
import { RecordTable } from "./RecordTable.tsx";
import type { TabProps } from "./tab-props.ts";

type Contact = LocalContactFactsFragment;

/** Whom customers of a country ask what is sold there. */
export function ContactsTab({ data: { localContacts }, mayEdit }: TabProps) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const [opened, setOpened] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const contact = localContacts.find(({ country }) => country === opened);
  const columns = [
    {
      name: "country",
      label: translate("market.fact.country"),
      show: ({ country }: Contact) => countryName(country, locale),
    },
    { name: "name", label: translate("market.fact.name"), show: ({ name }: Contact) => name },
    { name: "url", label: translate("market.fact.url"), show: ({ url }: Contact) => <Page url={url} /> },
  ];
  return (
    <>
      {mayEdit && (
        <Box sx={{ marginBottom: 1.5 }}>
          <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
            {translate("market.new_contact")}
          </Button>
        </Box>
      )}
      <RecordTable
        title={translate("market.tab.contacts")}
        rows={localContacts}
        columns={columns}
        keyOf={({ country }) => country}
        nameOf={({ name }) => name}
        onEdit={mayEdit ? ({ country }) => setOpened(country) : undefined}
      />
      {contact !== undefined && (
        <ContactDialog
          key={`${contact.country}-${contact.revision}`}
          contact={contact}
          onClose={() => setOpened(null)}
        />
      )}
      {creating && <ContactDialog contact={null} onClose={() => setCreating(false)} />}
    </>
  );
}
