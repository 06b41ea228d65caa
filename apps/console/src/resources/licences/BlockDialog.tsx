import { DialogContentText } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNotify, useTranslate } from "react-admin";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { usePlainProblem } from "./plain-problem.ts";
import { setBlocked } from "./save-licence.ts";

interface BlockDialogProps {
  readonly licence: LicenceFactsFragment;
  readonly onClose: () => void;
}

/** Takes a licence back, or lets it count again; why is asked, because staff will be asked. */
export function BlockDialog({ licence: { id, number, revision, blockedSince }, onClose }: BlockDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const plain = usePlainProblem();
  const act = blockedSince === null ? "block" : "unblock";
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) =>
      setBlocked({ id, expectedRevision: revision, reason }, { blocked: act === "block" }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["licences"] });
      notify(translate(`licence.${act}.done`, { number }), { type: "success" });
      onClose();
    },
  });
  return (
    <ReasonDialog
      open
      title={translate(`licence.${act}.title`, { number })}
      confirmLabel={translate(`licence.${act}.button`)}
      busy={isPending}
      problem={plain(error)}
      onConfirm={mutate}
      onCancel={onClose}
    >
      <DialogContentText>{translate(`licence.${act}.what`)}</DialogContentText>
    </ReasonDialog>
  );
}
