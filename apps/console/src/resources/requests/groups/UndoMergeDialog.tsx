import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../editing/ReasonField.tsx";
import { RequestGroupsDocument, UndoMergeDocument, type UndoMergeInput } from "../../../gql/request-groups.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../page/change/use-request-change.ts";
import type { RequestDialogProps } from "../page/request-action.ts";
import type { ShownMerge } from "./shown-merge.ts";

type Asked = Pick<RequestDialogProps, "request" | "onClose">;

/** Undoes the merge by which the request that is shown ended. */
export default function UndoMergeDialog({ request, onClose }: Asked) {
  const { data } = useQuery({
    queryKey: ["requests", "groups", request.id],
    queryFn: async ({ signal }) => (await ask(RequestGroupsDocument, { id: request.id }, { signal })).request,
  });
  const merge = data?.merges.find(({ from, undoneAt }) => from.id === request.id && undoneAt === null);
  return merge === undefined ? null : <UndoDialog merge={merge} request={request} onClose={onClose} />;
}

/** Asks why a merge was a mistake, and undoes it. */
export function UndoDialog({ merge, request, onClose }: Asked & { readonly merge: ShownMerge }) {
  const translate = useTranslate();
  const reason = useReason();
  const change = useRequestChange(
    async (input: UndoMergeInput) => (await ask(UndoMergeDocument, { input })).undoMerge,
    onClose,
  );
  const isEnded = merge.from.id === request.id;

  function submit() {
    const why = reason.ask();
    if (why !== null) change.send({ id: request.id, merge: merge.id, reason: why });
  }

  return (
    <FormDialog
      title={translate(isEnded ? "grouping.undo.title" : "grouping.undo.title_of", {
        number: isEnded ? merge.into.number : merge.from.number,
      })}
      confirmLabel={translate("grouping.undo.do")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{translate("grouping.undo.what")}</p>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
