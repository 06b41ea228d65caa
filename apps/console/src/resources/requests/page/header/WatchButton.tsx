import NotificationsActiveOutlined from "@mui/icons-material/NotificationsActiveOutlined";
import NotificationsNoneOutlined from "@mui/icons-material/NotificationsNoneOutlined";
import { IconButton, Tooltip } from "@mui/material";
import { useTranslate } from "react-admin";
import { UnwatchRequestHereDocument, WatchRequestHereDocument } from "../../../../gql/change-request.ts";
import { request as ask } from "../../../../graphql-client.ts";
import { useRequestChange } from "../change/use-request-change.ts";
import type { ShownRequest } from "../request-section.ts";

/** Has the request stand in the list of those that the reader watches, or no longer. */
export function WatchButton({ request: { id, viewerWatches } }: { readonly request: ShownRequest }) {
  const translate = useTranslate();
  const { send, busy, problem } = useRequestChange(
    async (watch: boolean) =>
      watch
        ? (await ask(WatchRequestHereDocument, { input: { id } })).watchRequest
        : (await ask(UnwatchRequestHereDocument, { input: { id } })).unwatchRequest,
    () => {},
  );
  const label = translate("request.watch");
  return (
    <Tooltip title={problem ?? translate(viewerWatches ? "request.watched" : "request.watch")}>
      <IconButton aria-label={label} aria-pressed={viewerWatches} disabled={busy} onClick={() => send(!viewerWatches)}>
        {viewerWatches ? <NotificationsActiveOutlined color="primary" /> : <NotificationsNoneOutlined />}
      </IconButton>
    </Tooltip>
  );
}
