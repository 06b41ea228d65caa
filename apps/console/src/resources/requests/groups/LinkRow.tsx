import LinkOff from "@mui/icons-material/LinkOff";
import { Alert, Button, IconButton } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import {
  LinkRequestsDocument,
  type LinkRequestsInput,
  type RequestGroupsQuery,
  UnlinkRequestsDocument,
} from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { useRequestChange } from "../page/change/use-request-change.ts";
import { GroupedRequest } from "./GroupedRequest.tsx";

type Link = NonNullable<RequestGroupsQuery["request"]>["links"][number];

interface LinkRowProps {
  /** Id of the request that is shown. */
  readonly of: string;
  readonly link: Link;
}

/** What a request has to do with another, and no longer. */
export function LinkRow({ of, link: { kind, outgoing, request } }: LinkRowProps) {
  const translate = useTranslate();
  const mayWork = useViewer()?.has("requests.work") === true;
  const change = useRequestChange(
    async (input: LinkRequestsInput) => (await ask(UnlinkRequestsDocument, { input })).unlinkRequests,
    () => undefined,
  );
  const [id, to] = outgoing ? [of, request.id] : [request.id, of];
  return (
    <GroupedRequest request={request} lead={translate(`grouping.kind.${kind}.${outgoing ? "out" : "in"}`)}>
      {mayWork && (
        <IconButton
          size="small"
          aria-label={translate("grouping.link.remove", { number: request.number })}
          disabled={change.busy}
          onClick={() => change.send({ id, to, kind })}
        >
          <LinkOff fontSize="small" />
        </IconButton>
      )}
      {change.problem !== null && <Alert severity="error">{change.problem}</Alert>}
    </GroupedRequest>
  );
}

/** Links at a press of a button, for those who may. */
export function useLinking(): {
  readonly button: (input: LinkRequestsInput) => ReactNode;
  readonly problem: string | null;
} {
  const translate = useTranslate();
  const mayWork = useViewer()?.has("requests.work") === true;
  const change = useRequestChange(
    async (input: LinkRequestsInput) => (await ask(LinkRequestsDocument, { input })).linkRequests,
    () => undefined,
  );
  const button = (input: LinkRequestsInput) =>
    mayWork && (
      <Button size="small" disabled={change.busy} onClick={() => change.send(input)}>
        {translate("grouping.link.duplicate")}
      </Button>
    );
  return { button, problem: change.problem };
}
