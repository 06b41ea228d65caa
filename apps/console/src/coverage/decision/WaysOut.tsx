import ArrowForward from "@mui/icons-material/ArrowForward";
import { Box, Button, Typography } from "@mui/material";
import { type CoverageDecision, FACT_NAMES, type FactName, OUTCOME_NAMES, type Remedy } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import { goToFact } from "../form/FactField.tsx";
import { OutcomeIcon } from "./OutcomeIcon.tsx";

interface RemediesProps {
  readonly remedies: CoverageDecision["remedies"];
  readonly onApply: (remedy: Remedy) => void;
}

/** Each single change that helps, and where it leads; pressing one makes it. */
export function Remedies({ remedies, onApply }: RemediesProps) {
  const words = useWords();
  const translate = useTranslate();
  if (remedies.length === 0) return <Typography variant="body2">{translate("coverage.no_single_change")}</Typography>;
  return (
    <Box sx={{ display: "grid", gap: 1 }}>
      {remedies.map((remedy) => (
        <Button
          key={`${remedy.fact} ${remedy.to}`}
          variant="outlined"
          onClick={() => onApply(remedy)}
          sx={{ justifyContent: "flex-start", textAlign: "left", flexWrap: "wrap", columnGap: 1 }}
        >
          {words(remedy.explanation)}
          <Box
            component="span"
            sx={{ display: "inline-flex", alignItems: "center", gap: 0.5, marginLeft: "auto", color: "text.primary" }}
          >
            <ArrowForward aria-hidden sx={{ fontSize: 16 }} />
            <OutcomeIcon outcome={remedy.outcome} size={18} />
            {words(OUTCOME_NAMES[remedy.outcome])}
          </Box>
        </Button>
      ))}
    </Box>
  );
}

interface OpenQuestionsProps {
  readonly facts: readonly string[];
}

/** The unknown facts on which the answer hangs; pressing one leads to its field. */
export function OpenQuestions({ facts }: OpenQuestionsProps) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      {facts.map((fact) => {
        const name = words(FACT_NAMES[fact as FactName]);
        return (
          <Button
            key={fact}
            variant="outlined"
            color="warning"
            aria-label={translate("coverage.answer_fact", { fact: name })}
            onClick={() => goToFact(fact)}
            sx={{ textAlign: "left", fontWeight: 500, lineHeight: 1.3, minHeight: 30, paddingBlock: 0.25 }}
          >
            {name}
          </Button>
        );
      })}
    </Box>
  );
}
