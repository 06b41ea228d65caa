import AddOutlined from "@mui/icons-material/AddOutlined";
import { Box, Button, Chip, Link } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import type { ServiceProviderFactsFragment } from "../gql/services.ts";
import { ProviderDialog } from "./ProviderDialog.tsx";
import { RecordTable } from "./RecordTable.tsx";
import type { TabProps } from "./tab-props.ts";

type Provider = ServiceProviderFactsFragment;

/** Who sells locally, and how to reach them. */
export function ProvidersTab({ data: { serviceProviders }, mayEdit }: TabProps) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<string | null>(null);
  const [creating, setCreating] = useState(false);
  const provider = serviceProviders.find(({ id }) => id === opened);
  const columns = [
    { name: "name", label: translate("market.fact.name"), show: (row: Provider) => <ProviderName provider={row} /> },
    { name: "url", label: translate("market.fact.url"), show: ({ url }: Provider) => url && <Page url={url} /> },
    { name: "email", label: translate("market.fact.email"), show: ({ email }: Provider) => email },
    { name: "phone", label: translate("market.fact.phone"), show: ({ phone }: Provider) => phone },
  ];
  return (
    <>
      {mayEdit && (
        <Box sx={{ marginBottom: 1.5 }}>
          <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
            {translate("market.new_provider")}
          </Button>
        </Box>
      )}
      <RecordTable
        title={translate("market.tab.providers")}
        rows={serviceProviders}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onEdit={mayEdit ? ({ id }) => setOpened(id) : undefined}
      />
      {provider !== undefined && (
        <ProviderDialog
          key={`${provider.id}-${provider.revision}`}
          provider={provider}
          onClose={() => setOpened(null)}
        />
      )}
      {creating && <ProviderDialog provider={null} onClose={() => setCreating(false)} />}
    </>
  );
}

function ProviderName({ provider: { name, retired } }: { readonly provider: Provider }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontWeight: 650 }}>
      {name} {retired && <Chip size="small" variant="outlined" label={translate("market.retired")} />}
    </Box>
  );
}

export function Page({ url }: { readonly url: string }) {
  return (
    <Link href={url} target="_blank" rel="noreferrer" sx={{ overflowWrap: "anywhere" }}>
      {url}
    </Link>
  );
}
