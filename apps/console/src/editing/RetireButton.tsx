import { Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonDialog } from "../components/ReasonDialog.tsx";
import { type Edit, useSaving } from "./use-saving.ts";

interface RetireButtonProps {
  /** What is retired or put back, as people call it. */
  readonly name: string;
  readonly noun: "products" | "versions";
  readonly retired: boolean;
  readonly revision: number;
  readonly send: (edit: Edit) => Promise<{ readonly changeId: string | null }>;
}

/** Takes something off the public lists, or puts it back. Nothing is ever deleted. */
export function RetireButton({ name, noun, retired, revision, send }: RetireButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const act = retired ? "reinstate" : "retire";
  const { save, busy, problem, conflict } = useSaving({
    send,
    summary: translate(`editing.${act}.done`, { name }),
    onSaved: () => setOpen(false),
  });
  return (
    <>
      <Button color={retired ? "primary" : "inherit"} onClick={() => setOpen(true)}>
        {translate(`editing.${act}.button`)}
      </Button>
      {open && (
        <ReasonDialog
          open
          title={translate(`editing.${act}.title`, { name })}
          confirmLabel={translate(`editing.${act}.button`)}
          busy={busy}
          problem={conflict === null ? problem : translate("editing.moved_on")}
          onCancel={() => setOpen(false)}
          onConfirm={(reason) => void save({ fields: { retired: !retired }, expectedRevision: revision, reason })}
        >
          <Typography variant="body2">{translate(`editing.${act}.${noun}`)}</Typography>
        </ReasonDialog>
      )}
    </>
  );
}
