import { Alert } from "@mui/material";
import { useListContext, useNotify, useTranslate } from "react-admin";
import { AssignRequestDocument } from "../../../gql/change-request.ts";
import { request } from "../../../graphql-client.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { useRequestChange } from "../page/change/use-request-change.ts";
import { useRequestCommands } from "../page/keys/request-command.ts";
import { queuedInFocus } from "./queue-keys.ts";
import type { QueuedRequest } from "./queue-records.ts";

/** The key that takes a request takes the one whose row has the focus. */
export function TakeByKey() {
  const translate = useTranslate();
  const notify = useNotify();
  const { data = [] } = useListContext<QueuedRequest>();
  const viewer = useViewer();
  const taking = useRequestChange(
    async ({ id, revision }: QueuedRequest) => {
      const { subject, name } = viewer?.person ?? { subject: "", name: "" };
      const input = { id, expectedRevision: revision, assignee: { subject, name } };
      return (await request(AssignRequestDocument, { input })).assignRequest;
    },
    () => notify(translate("queue.taken"), { type: "success" }),
  );
  useRequestCommands((command) => {
    const row = command === "take" ? data.find(({ id }) => id === queuedInFocus()) : undefined;
    if (row !== undefined && !taking.busy && viewer?.has("requests.work") === true) taking.send(row);
  });
  return taking.problem === null ? null : <Alert severity="error">{taking.problem}</Alert>;
}
