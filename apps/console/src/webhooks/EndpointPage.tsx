import { Alert, Box, Button, Card, CardContent } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { InstantText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { Fact, FactList } from "../components/FactList.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { type EndpointFactsFragment, WebhookEndpointPageDocument } from "../gql/webhooks.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { paths } from "../paths.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { DeliveryLog } from "./DeliveryLog.tsx";
import { EndpointActions } from "./EndpointActions.tsx";
import { EndpointDialog } from "./EndpointDialog.tsx";
import { EndpointState } from "./EndpointState.tsx";

/** While something is on its way the log is asked again by itself. */
const LOOK_AGAIN_MS = 2_000;

/** One endpoint: what it is told, whether it takes it, and what was sent. */
export function EndpointPage() {
  return (
    <RequirePermission permission="requests.configure">
      <Opened />
    </RequirePermission>
  );
}

function useEndpoint(id: string, after: string | null) {
  return useQuery({
    queryKey: ["webhooks", "endpoint", id, after],
    queryFn: async ({ signal }) => {
      const found = (await request(WebhookEndpointPageDocument, { id, after }, { signal })).webhookEndpoint;
      if (found === null) throw new RequestFailed("", { code: "NOT_FOUND", status: 404 });
      return found;
    },
    refetchInterval: ({ state }) => {
      const isUnsent = state.data?.deliveries.nodes.some((each) => each.state === "WAITING" && each.attempts === 0);
      return isUnsent ? LOOK_AGAIN_MS : false;
    },
  });
}

function Opened() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const [after, setAfter] = useState<string | null>(null);
  const { data, error, refetch } = useEndpoint(id, after);
  const trail = [{ label: translate("webhooks.title"), to: paths.webhooks() }];
  if (data === undefined) {
    return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const { nodes, pageInfo } = data.deliveries;
  return (
    <>
      <PageTitle title={data.description} trail={trail} beside={<EndpointState {...data} />} />
      <Facts endpoint={data} />
      <Card>
        <DeliveryLog deliveries={nodes} />
        <Box sx={{ display: "flex", gap: 1, padding: 1 }}>
          {after !== null && <Button onClick={() => setAfter(null)}>{translate("webhooks.newest")}</Button>}
          {pageInfo.hasNextPage && (
            <Button onClick={() => setAfter(pageInfo.endCursor)}>{translate("webhooks.older")}</Button>
          )}
        </Box>
      </Card>
    </>
  );
}

function Facts({ endpoint }: { readonly endpoint: EndpointFactsFragment }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const { url, kinds, withText, failingSince, turnedOffAt, previousSecretUntil } = endpoint;
  return (
    <Card sx={{ marginBottom: 2 }}>
      <CardContent sx={{ display: "grid", gap: 2 }}>
        {failingSince !== null && (
          <Alert severity="warning">
            {translate(turnedOffAt ? "webhooks.given_up_since" : "webhooks.failing_since")}{" "}
            <InstantText instant={failingSince} />
          </Alert>
        )}
        <FactList>
          <Fact name={translate("webhooks.field.url")}>{url}</Fact>
          <Fact name={translate("webhooks.field.kinds")}>
            {kinds.length === 0 ? translate("webhooks.every_kind") : kinds.join(", ")}
          </Fact>
          <Fact name={translate("webhooks.field.text")}>
            {translate(withText ? "webhooks.text.sent" : "webhooks.text.kept")}
          </Fact>
          {previousSecretUntil !== null && (
            <Fact name={translate("webhooks.field.previousSecretUntil")}>
              <InstantText instant={previousSecretUntil} />
            </Fact>
          )}
        </FactList>
        <EndpointActions
          endpoint={endpoint}
          onEdit={() => setEditing(true)}
          onRemoved={() => void navigate(paths.webhooks())}
        />
      </CardContent>
      {editing && <EndpointDialog endpoint={endpoint} onClose={() => setEditing(false)} />}
    </Card>
  );
}
