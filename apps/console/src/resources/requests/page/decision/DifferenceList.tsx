import { Box, Typography } from "@mui/material";
import { OUTCOME_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useFactWords } from "../../../../eligibility/use-fact-words.ts";
import { ClauseLink } from "../../../../rulebook/ClauseLink.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";
import { receiptDifference } from "./receipt-difference.ts";
import type { ShownReceipt } from "./use-receipts.ts";

interface DifferenceListProps {
  readonly before: ShownReceipt;
  readonly after: ShownReceipt;
}

/** What had changed since the decision before. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const translate = useTranslate();
  const words = useWords();
  const { nameOf, wordsFor } = useFactWords();
  const { facts, added, gone, edition } = receiptDifference(before, after);
  const textOf = (fact: string, value: string | null) =>
    value === null ? translate("eligibility.nothing") : wordsFor(fact, value);
  return (
    <Box sx={{ marginTop: 1.5, padding: 1.5, bgcolor: "action.hover", borderRadius: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {translate("request.decision.changed")}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, fontSize: "0.8125rem", overflowWrap: "anywhere" }}>
        {before.outcome !== after.outcome && (
          <li>
            {words(OUTCOME_NAMES[before.outcome])} → <strong>{words(OUTCOME_NAMES[after.outcome])}</strong>
          </li>
        )}
        {facts.map(({ fact, from, to }) => (
          <li key={fact} data-changed-fact={fact}>
            {nameOf(fact)}: {textOf(fact, from)} → <strong>{textOf(fact, to)}</strong>
          </li>
        ))}
        <ClauseLine label={translate("request.decision.clauses_added")} clauses={added} edition={after.edition} />
        <ClauseLine label={translate("request.decision.clauses_gone")} clauses={gone} edition={before.edition} />
        {edition && <li>{translate("request.decision.new_edition", { from: before.edition, to: after.edition })}</li>}
      </Box>
    </Box>
  );
}

interface ClauseLineProps {
  readonly label: string;
  readonly clauses: readonly string[];
  readonly edition: string;
}

function ClauseLine({ label, clauses, edition }: ClauseLineProps) {
  if (clauses.length === 0) return null;
  return (
    <li>
      {label}{" "}
      {clauses.map((clause) => (
        <Box component="span" key={clause} sx={{ marginRight: 1 }}>
          <ClauseLink clause={clause} edition={edition} />
        </Box>
      ))}
    </li>
  );
}
