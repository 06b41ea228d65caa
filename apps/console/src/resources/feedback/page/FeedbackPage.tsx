import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { PageTitle } from "../../../components/PageTitle.tsx";
import { paths } from "../../../paths.ts";
import { RequirePermission } from "../../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { AnswersCard } from "./answers/AnswersCard.tsx";
import { Corrections } from "./Corrections.tsx";
import { FeedbackFacts, FeedbackSnapshot } from "./FeedbackFacts.tsx";
import { FeedbackHeader } from "./FeedbackHeader.tsx";
import { FeedbackHistory } from "./FeedbackHistory.tsx";
import { SaidCard } from "./SaidCard.tsx";
import { type FeedbackProps, useShownFeedback } from "./use-shown-feedback.ts";

/** One piece of feedback: what was said, about what, and what is made of it. */
export default function FeedbackPage() {
  return (
    <RequirePermission permission="feedback.read">
      <OpenedFeedback />
    </RequirePermission>
  );
}

function OpenedFeedback() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data, error, refetch } = useShownFeedback(id);
  // What was shown before stays when asking again fails: somebody may be writing an answer to it.
  if (data !== undefined) return <FeedbackDesk key={data.id} feedback={data} />;
  if (error === null) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={translate("customer_feedback.one")}
        trail={[{ label: translate("customer_feedback.title"), to: paths.feedback() }]}
      />
      <ErrorState error={error} onRetry={() => void refetch()} />
    </>
  );
}

function FeedbackDesk({ feedback }: FeedbackProps) {
  const translate = useTranslate();
  const works = useViewer()?.has("feedback.work") === true;
  return (
    <>
      <FeedbackHeader feedback={feedback} works={works} />
      <Box sx={DESK}>
        <Box sx={{ display: "grid", gap: 2, minWidth: 0 }}>
          <SaidCard feedback={feedback} />
          <AnswersCard feedback={feedback} works={works} />
          <Corrections corrections={feedback.corrections} />
        </Box>
        <Box
          component="aside"
          aria-label={translate("customer_feedback.side")}
          sx={{ display: "grid", gap: 2, minWidth: 0 }}
        >
          <FeedbackFacts feedback={feedback} works={works} />
          <FeedbackSnapshot feedback={feedback} />
          <FeedbackHistory feedback={feedback} />
        </Box>
      </Box>
    </>
  );
}

const DESK = {
  display: "grid",
  gap: 2,
  alignItems: "start",
  gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 360px" },
};
