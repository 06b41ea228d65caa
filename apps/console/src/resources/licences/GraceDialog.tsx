import { TextField } from "@mui/material";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { ReasonDialog } from "../../components/ReasonDialog.tsx";
import { SetGracePeriodDocument } from "../../gql/grace-periods.ts";
import { request } from "../../graphql-client.ts";
import { savedOf } from "../../records/change-refused.ts";
import { ProductField } from "./ProductField.tsx";
import { usePlainProblem } from "./plain-problem.ts";

interface GraceDialogProps {
  /** Slug; null where it is still to be chosen. */
  readonly product: string | null;
  readonly onClose: () => void;
}

const DAYS = /^\d{1,3}$/;

/** Sets how long the licences of a product count beyond their last day. */
export function GraceDialog({ product, onClose }: GraceDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const plain = usePlainProblem();
  const [slug, setSlug] = useState(product);
  const [days, setDays] = useState("");
  const [asked, setAsked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (input: { product: string; days: number; reason: string }) =>
      savedOf((await request(SetGracePeriodDocument, { input })).setGracePeriod, ({ gracePeriod }) => gracePeriod),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["licences"] });
      notify("licence.grace.done", { type: "success" });
      onClose();
    },
  });

  function confirm(reason: string) {
    setAsked(true);
    if (slug !== null && DAYS.test(days.trim())) mutate({ product: slug, days: Number(days), reason });
  }

  return (
    <ReasonDialog
      open
      title={translate("licence.grace.set")}
      confirmLabel={translate("ra.action.save")}
      busy={isPending}
      problem={plain(error)}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <ProductField
        required
        slug={slug}
        onChange={setSlug}
        problem={asked && slug === null ? translate("editing.choose_one") : undefined}
        sx={{ marginTop: 1 }}
      />
      <TextField
        required
        label={translate("licence.grace.days")}
        value={days}
        onChange={({ target }) => setDays(target.value)}
        error={asked && !DAYS.test(days.trim())}
        helperText={translate("licence.grace.days_hint")}
        slotProps={{ htmlInput: { inputMode: "numeric" } }}
      />
    </ReasonDialog>
  );
}
