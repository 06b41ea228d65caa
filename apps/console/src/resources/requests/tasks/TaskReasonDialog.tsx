import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../../../editing/ReasonField.tsx";
import { CheckTaskDocument, type ShownTaskFragment, WithdrawTaskDocument } from "../../../gql/request-tasks.ts";
import { request as ask } from "../../../graphql-client.ts";
import { FormDialog } from "../../../holdings/FormDialog.tsx";
import { useRequestChange } from "../page/change/use-request-change.ts";

interface TaskReasonDialogProps {
  readonly task: ShownTaskFragment;
  readonly act: "REJECT" | "WITHDRAW";
  readonly onClose: () => void;
}

/** Finds a result not usable, or takes a task back: neither without saying why. */
export function TaskReasonDialog({ task, act, onClose }: TaskReasonDialogProps) {
  const translate = useTranslate();
  const reason = useReason();
  const name = act === "REJECT" ? "reject" : "withdraw";
  const change = useRequestChange(async (why: string) => {
    const seen = { task: task.id, expectedRevision: task.revision, reason: why };
    if (act === "WITHDRAW") return (await ask(WithdrawTaskDocument, { input: seen })).withdrawTask;
    return (await ask(CheckTaskDocument, { input: { ...seen, complete: false } })).checkTask;
  }, onClose);

  function submit() {
    const why = reason.ask();
    if (why !== null) change.send(why);
  }

  return (
    <FormDialog
      title={translate(`tasks.${name}_title`)}
      confirmLabel={translate("ra.action.confirm")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <Typography variant="body2">{translate(`tasks.${name}_hint`)}</Typography>
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
