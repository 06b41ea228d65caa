import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ReasonField, useReason } from "../editing/ReasonField.tsx";
import { useAccountChange } from "../resources/accounts/use-account-change.ts";
import { type Days, DaysFields } from "./DaysFields.tsx";
import { FormDialog } from "./FormDialog.tsx";

interface Change {
  readonly id: string;
  readonly expectedRevision: number;
  readonly heldFrom: string;
  readonly heldThrough: string | null;
  readonly reason: string;
}

interface ChangePayload {
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

interface ChangeDaysDialogProps {
  readonly name: string;
  readonly held: {
    readonly id: string;
    readonly revision: number;
    readonly heldFrom: string;
    readonly heldThrough: string | null;
  };
  readonly send: (input: Change) => Promise<ChangePayload>;
  readonly onClose: () => void;
}

/** Other days for what is held: ends it, or lets it go on. */
export function ChangeDaysDialog({ name, held, send, onClose }: ChangeDaysDialogProps) {
  const translate = useTranslate();
  const [days, setDays] = useState<Days>({ from: held.heldFrom, through: held.heldThrough });
  const [asked, setAsked] = useState(false);
  const reason = useReason();
  const queries = useQueryClient();
  const change = useAccountChange(async (input: Change) => {
    const payload = await send(input);
    // What somebody else did meanwhile is shown behind the form, which stays; saving again is then meant for it.
    if (payload.userErrors.some(({ code }) => code === "CONFLICT")) {
      await queries.invalidateQueries({ queryKey: ["accounts", "holdings"] });
    }
    return payload;
  }, onClose);

  function submit() {
    setAsked(true);
    const why = reason.ask();
    if (why === null || days.from === null) return;
    const { id, revision } = held;
    change.send({ id, expectedRevision: revision, heldFrom: days.from, heldThrough: days.through, reason: why });
  }

  return (
    <FormDialog
      title={translate("held.change_days_of", { name })}
      confirmLabel={translate("ra.action.save")}
      busy={change.busy}
      problem={change.problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <DaysFields days={days} onChange={setDays} missing={asked} />
      <ReasonField reason={reason} />
    </FormDialog>
  );
}
