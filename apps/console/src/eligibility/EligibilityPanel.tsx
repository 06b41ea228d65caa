import { Box, Divider, Typography } from "@mui/material";
import { FACT_NAMES, type FactName, OUTCOME_NAMES } from "@supportbook/policy";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import { Duties, Findings } from "../coverage/decision/Findings.tsx";
import { OutcomeIcon } from "../coverage/decision/OutcomeIcon.tsx";
import type { AccountRecord } from "../resources/accounts/account-records.ts";
import { useWords } from "../rulebook/use-words.ts";
import { answeredDecision } from "./answered-decision.ts";
import { EligibilityVerdict } from "./EligibilityVerdict.tsx";
import { FactsTable } from "./FactsTable.tsx";
import { PurchasePart } from "./PurchasePart.tsx";
import type { EligibilityAnswer } from "./use-eligibility.ts";

interface EligibilityPanelProps {
  readonly account: AccountRecord;
  readonly answer: EligibilityAnswer;
}

/** The decision, what would help, what to sell, and every fact with its source. */
export function EligibilityPanel({ account, answer }: EligibilityPanelProps) {
  const translate = useTranslate();
  const words = useWords();
  const decision = answeredDecision(answer);
  return (
    <Box sx={{ display: "grid", gap: 2.5 }}>
      <EligibilityVerdict answer={answer} />
      {answer.purchase !== null && (
        <Part title={translate("eligibility.purchase")}>
          <PurchasePart purchase={answer.purchase} />
        </Part>
      )}
      {answer.remedies.length > 0 && (
        <Part title={translate("coverage.remedies")}>
          <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 0.5 }}>
            {answer.remedies.map(({ fact, to, outcome, explanation }) => (
              <Typography component="li" variant="body2" key={`${fact} ${to}`}>
                {explanation}{" "}
                <Box component="span" sx={{ display: "inline-flex", alignItems: "center", gap: 0.5, fontWeight: 600 }}>
                  <OutcomeIcon outcome={outcome} size={16} /> {words(OUTCOME_NAMES[outcome])}
                </Box>
              </Typography>
            ))}
          </Box>
        </Part>
      )}
      <Divider />
      <Part title={translate("eligibility.facts")}>
        <FactsTable account={account} facts={answer.facts} />
      </Part>
      {answer.openQuestions.length > 0 && (
        <Part title={translate("coverage.open_questions")}>
          <Typography variant="body2">
            {answer.openQuestions
              .map((fact) => words(FACT_NAMES[fact as FactName]))
              .join(translate("identity.list_separator"))}
          </Typography>
        </Part>
      )}
      <Part title={translate("coverage.findings")}>
        <Findings decision={decision} />
      </Part>
      {decision.duties.length > 0 && (
        <Part title={translate("coverage.duties")}>
          <Duties decision={decision} />
        </Part>
      )}
    </Box>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading} sx={{ minWidth: 0 }}>
      <Typography id={heading} variant="h3" component="h2" sx={{ marginBottom: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
