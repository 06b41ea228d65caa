import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { ChangeList } from "./ChangeList.tsx";
import { SectionCard } from "./SectionCard.tsx";
import type { FeedbackProps } from "./use-shown-feedback.ts";

/** What staff did with it, the latest first, with who did it and why. */
export function FeedbackHistory({ feedback: { history } }: FeedbackProps) {
  const translate = useTranslate();
  return (
    <SectionCard title={translate("customer_feedback.section.history")} name="history">
      {history.length === 0 && <Typography variant="body2">{translate("customer_feedback.no_history")}</Typography>}
      <ChangeList changes={history} />
    </SectionCard>
  );
}
