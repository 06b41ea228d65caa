import { MenuItem, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { LinkRequestsDocument, type LinkRequestsInput } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../page/change/use-request-change.ts";
import type { RequestDialogProps } from "../page/request-action.ts";
import { FindRequest, RequestCard } from "./FindRequest.tsx";
import { useFoundRequest } from "./use-found-request.ts";

const KINDS = ["RELATES_TO", "DUPLICATE_OF", "CAUSED_BY"] as const;

/** Says, for staff, what a request has to do with another. */
export default function LinkDialog({ request, onClose }: RequestDialogProps) {
  const translate = useTranslate();
  const finding = useFoundRequest(request.id);
  const [kind, setKind] = useState<(typeof KINDS)[number]>("RELATES_TO");
  const change = useRequestChange(
    async (input: LinkRequestsInput) => (await ask(LinkRequestsDocument, { input })).linkRequests,
    onClose,
  );
  const lead = translate(`grouping.kind.${kind}.out`);

  function submit() {
    const to = finding.take();
    if (to !== null) change.send({ id: request.id, to: to.id, kind });
  }

  return (
    <FormDialog
      title={translate("grouping.link.title", { number: request.number })}
      confirmLabel={translate("grouping.link.do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{translate("grouping.link.what")}</p>
      <TextField
        select
        label={translate("grouping.link.kind")}
        value={kind}
        onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? kind)}
      >
        {KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`grouping.kind.${each}.out`)}
          </MenuItem>
        ))}
      </TextField>
      <FindRequest finding={finding} />
      {finding.found !== null && <RequestCard lead={lead} request={finding.found} />}
    </FormDialog>
  );
}
