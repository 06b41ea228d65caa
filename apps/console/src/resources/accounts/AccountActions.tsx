import EditOutlined from "@mui/icons-material/EditOutlined";
import LockOpenOutlined from "@mui/icons-material/LockOpenOutlined";
import LockOutlined from "@mui/icons-material/LockOutlined";
import { Button } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router";
import { sentenceOf } from "../../api-tokens/sentence-of.ts";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { paths } from "../../paths.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import type { AccountSectionProps } from "./account-section.ts";
import { closeAccount, reopenAccount } from "./save-account.ts";

/** What can be done with an account by those who may. */
export function AccountActions({ account }: AccountSectionProps) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (viewer?.has("accounts.edit") !== true) return null;
  return (
    <>
      <TurnButton key={account.revision} account={account} />
      {account.closedAt === null && (
        <Button
          component={Link}
          to={paths.editAccount(account.id)}
          data-edit-page
          variant="outlined"
          startIcon={<EditOutlined fontSize="small" />}
        >
          {translate("ra.action.edit")}
        </Button>
      )}
    </>
  );
}

/** Closes an account, or opens it again; asks why, and says before what that will do. */
function TurnButton({ account: { id, name, revision, closedAt } }: AccountSectionProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const turn = closedAt === null ? "close" : "reopen";
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (reason: string) => {
      const order = { id, expectedRevision: revision, reason };
      return turn === "close" ? await closeAccount(order) : await reopenAccount(order);
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["accounts"] });
      setAsking(false);
    },
  });

  function cancel() {
    setAsking(false);
    reset();
  }

  return (
    <>
      <Button
        variant="outlined"
        startIcon={turn === "close" ? <LockOutlined fontSize="small" /> : <LockOpenOutlined fontSize="small" />}
        onClick={() => setAsking(true)}
      >
        {translate(`account.${turn}.label`)}
      </Button>
      <ReasonDialog
        open={asking}
        title={translate(`account.${turn}.title`, { name })}
        confirmLabel={translate(`account.${turn}.label`)}
        busy={isPending}
        problem={error === null ? null : sentenceOf(error, translate)}
        onConfirm={(reason) => mutate(reason)}
        onCancel={cancel}
      >
        {translate(`account.${turn}.effect`)}
      </ReasonDialog>
    </>
  );
}
