import { useTranslate } from "react-admin";
import { ConflictDialog } from "../../../../components/ConflictDialog.tsx";
import { useValueText } from "../../use-value-text.ts";
import type { useWorking } from "./use-working.ts";

/** Somebody else worked on it first: fact by fact, mine or theirs. */
export function FeedbackConflict({ working }: { readonly working: ReturnType<typeof useWorking> }) {
  const translate = useTranslate();
  const shown = useValueText();
  return (
    <ConflictDialog
      conflict={working.conflict}
      labelOf={(field) => translate(`customer_feedback.fact.${field}`)}
      show={(_, value) => shown(value)}
      onResolve={working.resolve}
      onCancel={working.dismiss}
    />
  );
}
