import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../../components/DateText.tsx";
import { SectionCard } from "../SectionCard.tsx";
import type { FeedbackProps, ShownFeedback } from "../use-shown-feedback.ts";
import { AnswerForm } from "./AnswerForm.tsx";

interface AnswersCardProps extends FeedbackProps {
  readonly works: boolean;
}

/** What was answered, and the form for one more. */
export function AnswersCard({ feedback, works }: AnswersCardProps) {
  const translate = useTranslate();
  const { answers, locale, held, erasedAt, answerable } = feedback;
  const hindrance = held ? "held" : erasedAt !== null ? "erased" : answerable ? null : "nowhere";
  return (
    <SectionCard title={translate("customer_feedback.section.answers")} name="answers">
      {answers.length === 0 && <Typography variant="body2">{translate("customer_feedback.answer.none")}</Typography>}
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} locale={locale} />
      ))}
      {works && hindrance === null && <AnswerForm feedback={feedback} />}
      {works && hindrance !== null && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginTop: 1 }}>
          {translate(`customer_feedback.answer.${hindrance}`)}
        </Typography>
      )}
    </SectionCard>
  );
}

interface AnswerProps {
  readonly answer: ShownFeedback["answers"][number];
  readonly locale: string;
}

function Answer({ answer: { at, authorName, text, mailed }, locale }: AnswerProps) {
  const translate = useTranslate();
  return (
    <Box component="article" sx={{ borderLeft: 3, borderColor: "success.main", paddingLeft: 2, marginBottom: 2 }}>
      <Typography variant="caption" component="p" sx={{ margin: 0, color: "text.secondary" }}>
        {authorName} · <InstantText instant={at} /> ·{" "}
        {translate(mailed ? "customer_feedback.answer.was_mailed" : "customer_feedback.answer.not_mailed")}
      </Typography>
      <Box lang={locale} sx={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
        {text ?? translate("customer_feedback.answer.gone")}
      </Box>
    </Box>
  );
}
