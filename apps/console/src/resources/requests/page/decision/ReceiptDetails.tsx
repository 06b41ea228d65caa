import { Box, Typography } from "@mui/material";
import { OUTCOME_NAMES } from "@supportbook/policy";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { Duties, Findings } from "../../../../coverage/decision/Findings.tsx";
import { answeredDecision } from "../../../../eligibility/answered-decision.ts";
import { useFactWords } from "../../../../eligibility/use-fact-words.ts";
import { useWords } from "../../../../rulebook/use-words.ts";
import type { ShownReceipt } from "./use-receipts.ts";

/** The clauses with their reasons, what would help, what the customer must do, and what was not known. */
export function ReceiptDetails({ receipt }: { readonly receipt: ShownReceipt }) {
  const translate = useTranslate();
  const words = useWords();
  const { nameOf } = useFactWords();
  const { findings, remedies, duties, openQuestions } = receipt;
  const decision = answeredDecision(receipt);
  return (
    <>
      {findings.length > 0 && (
        <Part title={translate("coverage.findings")}>
          <Findings decision={decision} />
        </Part>
      )}
      {remedies.length > 0 && (
        <Part title={translate("coverage.remedies")}>
          <Box component="ul" sx={LIST}>
            {remedies.map(({ fact, to, outcome, explanation }) => (
              <Typography component="li" variant="body2" key={`${fact} ${to}`}>
                {explanation} → <strong>{words(OUTCOME_NAMES[outcome])}</strong>
              </Typography>
            ))}
          </Box>
        </Part>
      )}
      {duties.length > 0 && (
        <Part title={translate("coverage.duties")}>
          <Duties decision={decision} />
        </Part>
      )}
      {openQuestions.length > 0 && (
        <Part title={translate("coverage.open_questions")}>
          <Box component="ul" sx={LIST}>
            {openQuestions.map((fact) => (
              <Typography component="li" variant="body2" key={fact}>
                {nameOf(fact)}
              </Typography>
            ))}
          </Box>
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ marginTop: 2 }}>
      <Typography variant="h3" sx={{ marginBottom: 0.75 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

const LIST = { margin: 0, paddingLeft: 2.5, display: "grid", gap: 0.5 } as const;
