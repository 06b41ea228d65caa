import { Box, Typography } from "@mui/material";
import { GUARANTEE_NAMES, OUTCOME_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { RelativeDays } from "../../components/RelativeDays.tsx";
import { ClauseLink } from "../../rulebook/ClauseLink.tsx";
import { useWords } from "../../rulebook/use-words.ts";
import type { Decided } from "../ask-rules.ts";
import { OUTCOME_COLOURS, OutcomeIcon } from "./OutcomeIcon.tsx";
import { ResponseTime } from "./ResponseTime.tsx";

/** The outcome, large, and what it rests on. */
export function Verdict({ decision, question, holdsThrough }: Decided) {
  const words = useWords();
  const translate = useTranslate();
  const { outcome, guarantee, decidedBy, responseCommitment, edition, at } = decision;
  const isGiven = outcome === "COVERED" || outcome === "LIMITED";
  return (
    <Box sx={{ display: "flex", gap: 2, alignItems: "flex-start" }}>
      <OutcomeIcon outcome={outcome} size={44} />
      <Box sx={{ minWidth: 0 }}>
        <Box role="status">
          <Typography
            component="p"
            data-outcome={outcome}
            sx={{ fontSize: "1.75rem", lineHeight: 1.2, fontWeight: 700, color: OUTCOME_COLOURS[outcome] }}
          >
            {words(OUTCOME_NAMES[outcome])}
          </Typography>
          <Typography sx={{ marginTop: 0.25 }}>
            {isGiven
              ? words(GUARANTEE_NAMES[guarantee])
              : translate("coverage.if_given", { promise: words(GUARANTEE_NAMES[guarantee]) })}
          </Typography>
        </Box>
        {responseCommitment !== null && <ResponseTime commitment={responseCommitment} />}
        <Typography variant="body2" sx={{ marginTop: 1, display: "flex", flexWrap: "wrap", columnGap: 1 }}>
          {translate("coverage.decided_by")}
          {decidedBy.map((clause) => (
            <ClauseLink key={clause} clause={clause} edition={edition} />
          ))}
        </Typography>
        {holdsThrough !== null && (
          <Typography variant="body2" sx={{ marginTop: 0.5 }}>
            {translate("coverage.holds_through")} <strong>{<DateText date={holdsThrough} />}</strong> (
            <RelativeDays date={holdsThrough} />)
          </Typography>
        )}
        <Typography variant="caption" sx={{ color: "text.secondary", display: "block", marginTop: 0.5 }}>
          {translate("coverage.by_edition", { edition })} <DateText date={question.on} />
          {translate("coverage.by_your_clock")} <InstantText instant={at} />
        </Typography>
      </Box>
    </Box>
  );
}
