import { Box } from "@mui/material";
import { calendarDateOf, type Remedy } from "@supportbook/policy";
import { useMemo, useState } from "react";
import { LoadingState } from "../components/LoadingState.tsx";
import { AskAccount } from "../eligibility/AskAccount.tsx";
import { type Answer, askRules } from "./ask-rules.ts";
import { type AskedFacts, withRemedy } from "./asked-facts.ts";
import type { AskedMarket, AskedProduct } from "./catalogue-facts.ts";
import { DecisionPanel } from "./decision/DecisionPanel.tsx";
import { NothingDecided } from "./decision/NothingDecided.tsx";
import { OutcomeBar } from "./decision/OutcomeBar.tsx";
import { AccountPart } from "./form/AccountPart.tsx";
import { EnvironmentPart } from "./form/EnvironmentPart.tsx";
import type { FormProps } from "./form/form-props.ts";
import { RequestPart } from "./form/RequestPart.tsx";
import { SubjectPart } from "./form/SubjectPart.tsx";
import type { AskedFactsState } from "./use-asked-facts.ts";

interface CoverageFormProps {
  readonly facts: AskedFactsState;
  readonly market: AskedMarket;
  readonly product: AskedProduct | null;
  readonly productPending: boolean;
  /** The instant asked about, ISO 8601 in UTC. */
  readonly at: string;
}

/** The facts and, beside them, the answer that they have at this moment. */
export function CoverageForm({ facts, market, product, productPending, at }: CoverageFormProps) {
  const { asked, change } = facts;
  const answer = useMemo(
    () => (productPending ? null : askRules(asked, { market, product, at })),
    [asked, market, product, productPending, at],
  );
  const open = answer?.state === "DECIDED" ? answer.decision.openQuestions : [];
  const form: FormProps = {
    asked,
    change,
    answer,
    surroundings: { market, product, productPending, at, on: calendarDateOf(at, market.vendorTimeZone) },
    isOpen: (fact) => open.includes(fact),
  };
  return (
    <Box
      sx={{
        display: "grid",
        gap: 2,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 5fr) minmax(0, 6fr)" },
        alignItems: "start",
      }}
    >
      <Box component="form" onSubmit={(event) => event.preventDefault()} sx={{ display: "grid", gap: 2, minWidth: 0 }}>
        <SubjectPart {...form} />
        <RequestPart {...form} />
        <AccountPart {...form} />
        <EnvironmentPart {...form} />
        <AskAccount asked={asked} />
      </Box>
      <Box id={ANSWER} tabIndex={-1} sx={{ outline: "none", minWidth: 0, scrollMarginTop: 64, ...STICKY }}>
        <AnswerSide facts={facts} answer={answer} />
      </Box>
      {answer?.state === "DECIDED" && <OutcomeBar outcome={answer.decision.outcome} target={ANSWER} />}
    </Box>
  );
}

const ANSWER = "coverage-answer";

const STICKY = {
  position: { lg: "sticky" },
  top: { lg: 62 },
  maxHeight: { lg: "calc(100dvh - 76px)" },
  overflowY: { lg: "auto" },
} as const;

interface AnswerSideProps {
  readonly facts: AskedFactsState;
  readonly answer: Answer | null;
}

function AnswerSide({ facts, answer }: AnswerSideProps) {
  const [before, setBefore] = useState<{ readonly asked: AskedFacts; readonly applied: AskedFacts } | null>(null);
  if (answer === null) return <LoadingState />;
  if (answer.state !== "DECIDED") return <NothingDecided answer={answer} />;
  const { asked } = facts;
  const apply = (remedy: Remedy) => {
    const applied = withRemedy(asked, remedy);
    setBefore({ asked, applied });
    facts.replaceAll(applied);
  };
  const isLast = before !== null && JSON.stringify(before.applied) === JSON.stringify(asked);
  return (
    <DecisionPanel
      asked={asked}
      decided={answer}
      onApply={apply}
      onTakeBack={isLast ? () => facts.replaceAll(before.asked) : null}
    />
  );
}
