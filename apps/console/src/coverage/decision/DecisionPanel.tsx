import { Box, Button, Card, Divider, Typography } from "@mui/material";
import type { Remedy } from "@supportbook/policy";
import { type ReactNode, useId } from "react";
import { useTranslate } from "react-admin";
import { PurchasePart } from "../../eligibility/PurchasePart.tsx";
import type { Decided } from "../ask-rules.ts";
import type { AskedFacts } from "../asked-facts.ts";
import { useConfirmation } from "../use-confirmation.ts";
import { Channels } from "./Channels.tsx";
import { ConfirmationNote } from "./ConfirmationNote.tsx";
import { Duties, Findings } from "./Findings.tsx";
import { Verdict } from "./Verdict.tsx";
import { OpenQuestions, Remedies } from "./WaysOut.tsx";

interface DecisionPanelProps {
  readonly asked: AskedFacts;
  readonly decided: Decided;
  readonly onApply: (remedy: Remedy) => void;
  /** Takes the last applied remedy back; null where there is none. */
  readonly onTakeBack: (() => void) | null;
}

/** All that the rules say to the question. */
export function DecisionPanel({ asked, decided, onApply, onTakeBack }: DecisionPanelProps) {
  const translate = useTranslate();
  const confirmation = useConfirmation(asked, decided);
  const { decision } = decided;
  const server = confirmation.state === "CONFIRMED" ? confirmation.server : null;
  return (
    <Card sx={{ padding: { xs: 1.5, sm: 2.5 }, display: "grid", gap: 2 }}>
      <Verdict {...decided} />
      <ConfirmationNote confirmation={confirmation} />
      {onTakeBack !== null && (
        <Box>
          <Button variant="outlined" onClick={onTakeBack}>
            {translate("coverage.take_back")}
          </Button>
        </Box>
      )}
      {decision.outcome !== "COVERED" && (
        <Part title={translate("coverage.remedies")}>
          <Remedies remedies={decision.remedies} onApply={onApply} />
        </Part>
      )}
      {server !== null && server.purchase !== null && (
        <Part title={translate("eligibility.purchase")}>
          <PurchasePart purchase={server.purchase} />
        </Part>
      )}
      {decision.openQuestions.length > 0 && (
        <Part title={translate("coverage.open_questions")} hint={translate("coverage.open_questions_hint")}>
          <OpenQuestions facts={decision.openQuestions} />
        </Part>
      )}
      <Divider />
      <Part title={translate("coverage.findings")}>
        <Findings decision={decision} />
      </Part>
      {decision.duties.length > 0 && (
        <Part title={translate("coverage.duties")}>
          <Duties decision={decision} />
        </Part>
      )}
      <Part title={translate("coverage.channels")}>
        <Channels channels={decision.channels} server={server} />
      </Part>
    </Card>
  );
}

interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Part({ title, hint, children }: PartProps) {
  const heading = useId();
  return (
    <Box component="section" aria-labelledby={heading}>
      <Typography id={heading} variant="h3" component="h2" sx={{ marginBottom: hint === undefined ? 1 : 0.25 }}>
        {title}
      </Typography>
      {hint !== undefined && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginBottom: 1 }}>
          {hint}
        </Typography>
      )}
      {children}
    </Box>
  );
}
