import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Card, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { type EndpointFactsFragment, WebhookEndpointsDocument } from "../gql/webhooks.ts";
import { request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { EndpointDialog } from "./EndpointDialog.tsx";
import { EndpointState } from "./EndpointState.tsx";

const PERMISSION = "requests.configure";

/** Where other systems are told what happens to requests. */
export function WebhooksPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [creating, setCreating] = useState(false);
  const create = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
      {translate("webhooks.create")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={translate("webhooks.title")}
        description={translate("webhooks.about")}
        actions={viewer?.has(PERMISSION) && create}
      />
      <RequirePermission permission={PERMISSION}>
        <Card>
          <Endpoints create={create} />
        </Card>
        {creating && <EndpointDialog endpoint={null} onClose={() => setCreating(false)} />}
      </RequirePermission>
    </>
  );
}

function Endpoints({ create }: { readonly create: ReactNode }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["webhooks", "list"],
    queryFn: async ({ signal }) => (await request(WebhookEndpointsDocument, {}, { signal })).webhookEndpoints,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.length === 0) return <EmptyState title={translate("webhooks.none")} action={create} />;
  return (
    <Table aria-label={translate("webhooks.title")}>
      <TableHead>
        <TableRow>
          <TableCell>{translate("webhooks.field.description")}</TableCell>
          <TableCell>{translate("webhooks.field.url")}</TableCell>
          <TableCell>{translate("webhooks.field.state")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {data.map((endpoint) => (
          <EndpointRow key={endpoint.id} endpoint={endpoint} />
        ))}
      </TableBody>
    </Table>
  );
}

function EndpointRow({ endpoint }: { readonly endpoint: EndpointFactsFragment }) {
  return (
    <TableRow>
      <TableCell>
        <Link component={RouterLink} to={paths.webhook(endpoint.id)}>
          {endpoint.description}
        </Link>
      </TableCell>
      <TableCell sx={{ overflowWrap: "anywhere" }}>{endpoint.url}</TableCell>
      <TableCell>
        <EndpointState {...endpoint} />
      </TableCell>
    </TableRow>
  );
}
