import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { PageTitle } from "../../../components/PageTitle.tsx";
import { useRequestChanges } from "../../../live/use-request-changes.ts";
import { paths } from "../../../paths.ts";
import { RequirePermission } from "../../../sign-in/RequirePermission.tsx";
import { RequestHeader } from "./header/RequestHeader.tsx";
import { RequestSide } from "./RequestSide.tsx";
import { RequestTabs } from "./RequestTabs.tsx";
import type { ShownRequest } from "./request-section.ts";
import { useRequestsChanged, useShownRequest } from "./use-shown-request.ts";

/** One support request: what was said, where it stands, and what an agent may do next. */
export default function RequestPage() {
  return (
    <RequirePermission permission="requests.read">
      <OpenedRequest />
    </RequirePermission>
  );
}

function OpenedRequest() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data, error, refetch } = useShownRequest(id);
  // What was shown before stays when asking again fails: somebody may be writing an answer under it.
  if (data !== undefined) return <RequestDesk key={data.id} request={data} />;
  if (error === null) return <LoadingState />;
  const trail = [{ label: translate("request.all"), to: paths.requests() }];
  return (
    <>
      <PageTitle title={translate("request.one")} trail={trail} />
      <ErrorState error={error} onRetry={() => void refetch()} />
    </>
  );
}

function RequestDesk({ request }: { readonly request: ShownRequest }) {
  const changed = useRequestsChanged();
  useRequestChanges(request, changed);
  const part = { request, onChanged: () => void changed() };
  return (
    <>
      <RequestHeader {...part} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 340px" },
        }}
      >
        <RequestTabs {...part} />
        <RequestSide {...part} />
      </Box>
    </>
  );
}
