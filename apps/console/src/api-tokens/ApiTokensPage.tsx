import AddOutlined from "@mui/icons-material/AddOutlined";
import { Button, Card } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { type ApiTokenFactsFragment, ApiTokensDocument } from "../gql/api-tokens.ts";
import { request } from "../graphql-client.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { CreateTokenDialog } from "./CreateTokenDialog.tsx";
import { RevokeTokenDialog } from "./RevokeTokenDialog.tsx";
import { TokenTable } from "./TokenTable.tsx";

const PERMISSION = "apiTokens.manage";

/** The tokens by which machines show who they are. */
export function ApiTokensPage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const [creating, setCreating] = useState(false);
  const create = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setCreating(true)}>
      {translate("api_token.create")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={translate("api_token.title")}
        description={translate("api_token.about")}
        actions={viewer?.has(PERMISSION) && create}
      />
      <RequirePermission permission={PERMISSION}>
        <Card>
          <Tokens create={create} />
        </Card>
        {creating && <CreateTokenDialog onClose={() => setCreating(false)} />}
      </RequirePermission>
    </>
  );
}

function Tokens({ create }: { readonly create: ReactNode }) {
  const translate = useTranslate();
  const [revoking, setRevoking] = useState<ApiTokenFactsFragment | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["api-tokens"],
    queryFn: async ({ signal }) => (await request(ApiTokensDocument, {}, { signal })).apiTokens,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState />;
  if (data.length === 0)
    return <EmptyState title={translate("api_token.none")} hint={translate("api_token.none_hint")} action={create} />;
  return (
    <>
      <TokenTable tokens={data} onRevoke={setRevoking} />
      {revoking !== null && <RevokeTokenDialog token={revoking} onClose={() => setRevoking(null)} />}
    </>
  );
}
