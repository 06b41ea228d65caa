import { Box, Link, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { InstantText } from "../../../components/DateText.tsx";
import { ErrorState } from "../../../components/ErrorState.tsx";
import { LoadingState } from "../../../components/LoadingState.tsx";
import { RequestFeedbackDocument, type RequestFeedbackQuery } from "../../../gql/request-feedback.ts";
import { request as ask } from "../../../graphql-client.ts";
import { paths } from "../../../paths.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { FeedbackStateChip } from "../../feedback/FeedbackStateChip.tsx";
import { hasScores, ScoreLine } from "../../feedback/Scores.tsx";
import type { RequestSectionProps } from "../page/request-section.ts";

type Told = NonNullable<RequestFeedbackQuery["request"]>;
type Occasion = Told["feedbackOccasions"][number];
type Given = Told["feedback"][number];

/** Whether the customer was asked how the service was (6.3), why not where not, and what was said. */
export default function FeedbackSection({ request: { id } }: RequestSectionProps) {
  const translate = useTranslate();
  const mayRead = useViewer()?.has("feedback.read") === true;
  const { data, error, refetch } = useQuery({
    queryKey: ["requests", "feedback", id],
    queryFn: async ({ signal }) => (await ask(RequestFeedbackDocument, { id }, { signal })).request,
    staleTime: 0,
  });
  if (data === undefined) {
    return error === null ? <LoadingState rows={3} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  const { feedbackOccasions, feedback } = data ?? { feedbackOccasions: [], feedback: [] };
  return (
    <Box sx={{ padding: { xs: 1.5, sm: 2 }, display: "grid", gap: 2 }}>
      <Typography variant="h3" component="h2">
        {translate("customer_feedback.occasion.title")}
      </Typography>
      {feedbackOccasions.length === 0 && (
        <Typography variant="body2">{translate("customer_feedback.occasion.none")}</Typography>
      )}
      {feedbackOccasions.map((occasion) => (
        <OccasionLine key={occasion.id} occasion={occasion} />
      ))}
      {mayRead && <GivenFeedback feedback={feedback} />}
    </Box>
  );
}

function OccasionLine({ occasion: { at, offered, reasons, answeredAt, expiresAt } }: { readonly occasion: Occasion }) {
  const translate = useTranslate();
  return (
    <Box data-occasion={offered ? "OFFERED" : "NOT_OFFERED"}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(offered ? "customer_feedback.occasion.offered" : "customer_feedback.occasion.not_offered")} ·{" "}
        <InstantText instant={at} />
      </Typography>
      {reasons.length > 0 && (
        <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5 }}>
          {reasons.map(({ reason, explanation }) => (
            <Typography key={reason} component="li" variant="body2" data-reason={reason}>
              {explanation}
            </Typography>
          ))}
        </Box>
      )}
      {offered && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {answeredAt !== null && (
            <>
              {translate("customer_feedback.occasion.answered")} <InstantText instant={answeredAt} />
            </>
          )}
          {answeredAt === null && expiresAt !== null && (
            <>
              {translate("customer_feedback.occasion.open_until")} <InstantText instant={expiresAt} />
            </>
          )}
        </Typography>
      )}
    </Box>
  );
}

/** What was given or linked, for those who may read feedback. */
function GivenFeedback({ feedback }: Pick<Told, "feedback">) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h3" component="h2">
        {translate("customer_feedback.occasion.given")}
      </Typography>
      {feedback.length === 0 && (
        <Typography variant="body2">{translate("customer_feedback.occasion.none_given")}</Typography>
      )}
      {feedback.map((given) => (
        <GivenOne key={given.id} given={given} />
      ))}
    </>
  );
}

function GivenOne({ given }: { readonly given: Given }) {
  const translate = useTranslate();
  const { id, type, receivedAt, state, held, comment, erasedAt, locale } = given;
  return (
    <Box component="article" sx={{ borderLeft: 3, borderColor: "primary.main", paddingLeft: 2 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <Link component={RouterLink} to={paths.feedbackItem(id)} sx={{ fontWeight: 600 }}>
          {translate(`customer_feedback.type.${type}`)}, <InstantText instant={receivedAt} />
        </Link>
        <FeedbackStateChip state={state} held={held} />
      </Box>
      {hasScores(given) && <ScoreLine given={given} />}
      {comment !== null && (
        <Box lang={locale} sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {comment}
        </Box>
      )}
      {erasedAt !== null && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("customer_feedback.erased_short")}
        </Typography>
      )}
    </Box>
  );
}
