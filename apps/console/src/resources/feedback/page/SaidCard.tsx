import { Alert, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { ScoreScales } from "../Scores.tsx";
import { SectionCard } from "./SectionCard.tsx";
import type { FeedbackProps } from "./use-shown-feedback.ts";

/** The answers to what was asked, and the words. */
export function SaidCard({ feedback }: FeedbackProps) {
  const translate = useTranslate();
  const { comment, erasedAt, locale } = feedback;
  return (
    <SectionCard title={translate("customer_feedback.section.said")} name="said">
      <ScoreScales given={feedback} />
      {erasedAt !== null && (
        <Alert severity="info" sx={{ marginTop: 2 }}>
          {translate("customer_feedback.erased")} <InstantText instant={erasedAt} />
        </Alert>
      )}
      {erasedAt === null && comment === null && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginTop: 2 }}>
          {translate("customer_feedback.no_words")}
        </Typography>
      )}
      {comment !== null && (
        <Box component="blockquote" lang={locale} sx={QUOTED}>
          {comment}
        </Box>
      )}
    </SectionCard>
  );
}

const QUOTED = {
  margin: 0,
  marginTop: 2,
  paddingLeft: 2,
  borderLeft: 3,
  borderColor: "primary.main",
  whiteSpace: "pre-wrap",
  overflowWrap: "anywhere",
  fontSize: "1rem",
};
