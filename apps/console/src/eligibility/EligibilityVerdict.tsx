import { Box, Typography } from "@mui/material";
import { GUARANTEE_NAMES, OUTCOME_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../components/DateText.tsx";
import { Fact, FactList } from "../components/FactList.tsx";
import { RelativeDays } from "../components/RelativeDays.tsx";
import { OUTCOME_COLOURS, OutcomeIcon } from "../coverage/decision/OutcomeIcon.tsx";
import { QuotaBar } from "../holdings/QuotaBar.tsx";
import { StandingChip } from "../resources/licences/StandingChip.tsx";
import { ClauseLink } from "../rulebook/ClauseLink.tsx";
import { useWords } from "../rulebook/use-words.ts";
import type { EligibilityAnswer } from "./use-eligibility.ts";

/** The outcome, large, with what it rests on and what is promised. */
export function EligibilityVerdict({ answer }: { readonly answer: EligibilityAnswer }) {
  const words = useWords();
  const translate = useTranslate();
  const { outcome, guarantee, decidedBy, edition, at, outcomeHoldsThrough } = answer;
  const isGiven = outcome === "COVERED" || outcome === "LIMITED";
  const promise = words(GUARANTEE_NAMES[guarantee]);
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <Box sx={{ display: "flex", gap: 2, alignItems: "flex-start" }}>
        <OutcomeIcon outcome={outcome} size={44} />
        <Box role="status" sx={{ minWidth: 0 }}>
          <Typography
            component="p"
            data-outcome={outcome}
            sx={{ fontSize: "1.75rem", lineHeight: 1.2, fontWeight: 700, color: OUTCOME_COLOURS[outcome] }}
          >
            {words(OUTCOME_NAMES[outcome])}
          </Typography>
          <Typography sx={{ marginTop: 0.25 }}>
            {isGiven ? promise : translate("coverage.if_given", { promise })}
          </Typography>
          <Typography variant="body2" sx={{ marginTop: 1, display: "flex", flexWrap: "wrap", columnGap: 1 }}>
            {translate("coverage.decided_by")}
            {decidedBy.map((clause) => (
              <ClauseLink key={clause} clause={clause} edition={edition} />
            ))}
          </Typography>
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {translate("eligibility.as_of", { edition })} <InstantText instant={at} />
          </Typography>
        </Box>
      </Box>
      <FactList>
        <Fact name={translate("coverage.holds_through")}>
          {outcomeHoldsThrough === null ? (
            translate("eligibility.holds_on")
          ) : (
            <>
              <DateText date={outcomeHoldsThrough} /> (<RelativeDays date={outcomeHoldsThrough} />)
            </>
          )}
        </Fact>
        <AccountFacts answer={answer} />
      </FactList>
    </Box>
  );
}

function AccountFacts({
  answer: { licenceStanding, planUse, responseTarget },
}: {
  readonly answer: EligibilityAnswer;
}) {
  const translate = useTranslate();
  return (
    <>
      {licenceStanding !== null && (
        <Fact name={translate("eligibility.licence")}>
          <StandingChip standing={licenceStanding} />
        </Fact>
      )}
      {planUse !== null && (
        <Fact name={translate("eligibility.plan_use")}>
          <QuotaBar use={planUse} />
        </Fact>
      )}
      <Fact name={translate("eligibility.response_target")}>
        <span data-target={responseTarget.state}>{responseTarget.statement}</span>
        {responseTarget.dueAt !== null && (
          <Box component="span" sx={{ display: "block", fontWeight: 400 }}>
            {translate("eligibility.due_at")} <InstantText instant={responseTarget.dueAt} />
          </Box>
        )}
      </Fact>
    </>
  );
}
