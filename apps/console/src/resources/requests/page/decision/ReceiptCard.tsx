import ErrorOutlined from "@mui/icons-material/ErrorOutlined";
import VerifiedOutlined from "@mui/icons-material/VerifiedOutlined";
import { Box, Chip, Typography } from "@mui/material";
import { GUARANTEE_NAMES, OUTCOME_NAMES } from "@supportbook/policy";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../../components/DateText.tsx";
import { OUTCOME_COLOURS, OutcomeIcon } from "../../../../coverage/decision/OutcomeIcon.tsx";
import { ClauseLink } from "../../../../rulebook/ClauseLink.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";
import { DifferenceList } from "./DifferenceList.tsx";
import { ReceiptDetails } from "./ReceiptDetails.tsx";
import type { ShownReceipt } from "./use-receipts.ts";

interface ReceiptCardProps {
  readonly receipt: ShownReceipt;
  /** The receipt before it; undefined for the first. */
  readonly before: ShownReceipt | undefined;
  readonly isNewest: boolean;
}

/** One decision as it was made: what it says, what it rests on, and what had changed. */
export function ReceiptCard({ receipt, before, isNewest }: ReceiptCardProps) {
  const translate = useTranslate();
  const headingId = useId();
  const { position, because, madeAt, edition, decidedBy, replays } = receipt;
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      data-receipt={position}
      sx={{ border: 1, borderColor: isNewest ? "primary.main" : "divider", borderRadius: 1, padding: 2, minWidth: 0 }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", marginBottom: 1 }}>
        <Typography id={headingId} variant="h3" component="h2">
          {translate("request.decision.receipt", { position })}
        </Typography>
        {isNewest && <Chip size="small" color="primary" label={translate("request.decision.counts")} />}
        <Chip
          size="small"
          variant="outlined"
          color={replays ? "success" : "error"}
          icon={replays ? <VerifiedOutlined /> : <ErrorOutlined />}
          label={translate(replays ? "request.decision.replays" : "request.decision.differs")}
        />
      </Box>
      <Verdict receipt={receipt} />
      <Typography variant="body2" sx={{ marginTop: 1, display: "flex", flexWrap: "wrap", columnGap: 1 }}>
        {translate("coverage.decided_by")}
        {decidedBy.map((clause) => (
          <ClauseLink key={clause} clause={clause} edition={edition} />
        ))}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: "text.secondary", margin: 0, overflowWrap: "anywhere" }}>
        {position === 1
          ? translate("request.decision.when_filed")
          : translate("request.decision.because", { reason: because })}{" "}
        · <InstantText instant={madeAt} /> · {translate("request.decision.edition", { edition })}
      </Typography>
      {before !== undefined && <DifferenceList before={before} after={receipt} />}
      <ReceiptDetails receipt={receipt} />
    </Box>
  );
}

function Verdict({ receipt: { outcome, guarantee } }: Pick<ReceiptCardProps, "receipt">) {
  const translate = useTranslate();
  const words = useWords();
  const isGiven = outcome === "COVERED" || outcome === "LIMITED";
  const promise = words(GUARANTEE_NAMES[guarantee]);
  return (
    <Box sx={{ display: "flex", gap: 1.5, alignItems: "center" }}>
      <OutcomeIcon outcome={outcome} size={32} />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          data-outcome={outcome}
          sx={{ fontSize: "1.25rem", fontWeight: 700, color: OUTCOME_COLOURS[outcome] }}
        >
          {words(OUTCOME_NAMES[outcome])}
        </Typography>
        <Typography variant="body2">{isGiven ? promise : translate("coverage.if_given", { promise })}</Typography>
      </Box>
    </Box>
  );
}
