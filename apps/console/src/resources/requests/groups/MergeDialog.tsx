import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../editing/ReasonField.tsx";
import { MergeRequestsDocument, type MergeRequestsInput } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../page/change/use-request-change.ts";
import type { RequestDialogProps } from "../page/request-action.ts";
import { FindRequest, RequestCard } from "./FindRequest.tsx";
import { useFoundRequest } from "./use-found-request.ts";

/** Has a request end as a part of another of the same customer, after both were looked at side by side. */
export default function MergeDialog({ request, onClose }: Pick<RequestDialogProps, "request" | "onClose">) {
  const translate = useTranslate();
  const reason = useReason();
  const finding = useFoundRequest(request.id);
  const { found } = finding;
  const change = useRequestChange(
    async (input: MergeRequestsInput) => (await ask(MergeRequestsDocument, { input })).mergeRequests,
    onClose,
  );
  // Without an account only the server knows whether it is the same person.
  const isAnother = found !== null && found.account?.id !== request.account?.id;

  function submit() {
    const into = finding.take();
    const why = reason.ask();
    if (into === null || why === null || isAnother) return;
    const expected = { expectedRevision: request.revision, expectedIntoRevision: into.revision };
    change.send({ id: request.id, into: into.id, ...expected, reason: why });
  }

  return (
    <FormDialog
      title={translate("grouping.merge_into.title", { number: request.number })}
      confirmLabel={translate("grouping.merge_into.do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{translate("grouping.merge_into.what")}</p>
      <FindRequest finding={finding} />
      {found !== null && (
        <>
          <RequestCard lead={translate("grouping.merge_into.this")} request={request} />
          <RequestCard lead={translate("grouping.merge_into.other")} request={found} />
          {isAnother && <Alert severity="warning">{translate("grouping.merge_into.another")}</Alert>}
          {!isAnother && request.account !== null && (
            <Alert severity="success">{translate("grouping.merge_into.same")}</Alert>
          )}
        </>
      )}
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
