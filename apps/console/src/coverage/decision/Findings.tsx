import { Box, Typography } from "@mui/material";
import { type CoverageDecision, SERVICE_NAMES } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { ClauseLink } from "../../rulebook/ClauseLink.tsx";
import { EffectChip } from "../../rulebook/EffectChip.tsx";
import { useWords } from "../../rulebook/use-words.ts";

interface FindingsProps {
  readonly decision: Pick<CoverageDecision, "findings" | "duties" | "decidedBy" | "edition">;
}

/** Clauses that applied, each with its reason; those that set the outcome are marked. */
export function Findings({ decision }: FindingsProps) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1.25 }}>
      {decision.findings.map((finding, place) => (
        <Box
          component="li"
          // biome-ignore lint/suspicious/noArrayIndexKey: a clause may be found more than once, and the order is the rules'
          key={`${finding.clause} ${place}`}
          data-clause={finding.clause}
          sx={{ display: "grid", gridTemplateColumns: { xs: "64px 1fr", sm: "72px 96px 1fr" }, columnGap: 1.5 }}
        >
          <ClauseLink clause={finding.clause} edition={decision.edition} />
          <Box sx={{ gridRow: { xs: 2, sm: "auto" }, gridColumn: { xs: 2, sm: "auto" } }}>
            <EffectChip effect={finding.effect} />
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2">
              {words(finding.explanation)}
              {decision.decidedBy.includes(finding.clause) && <strong> {translate("coverage.decides")}</strong>}
            </Typography>
            {finding.remedy !== null && (
              <Typography variant="body2" sx={{ color: "text.secondary" }}>
                {words(finding.remedy)}
              </Typography>
            )}
            {finding.service !== null && (
              <Typography variant="caption" sx={{ color: "text.secondary" }}>
                {translate("coverage.service", { service: words(SERVICE_NAMES[finding.service]) })}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

/** What the customer must do, and by which clause. */
export function Duties({ decision }: FindingsProps) {
  const words = useWords();
  return (
    <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 0.5 }}>
      {decision.duties.map(({ clause, explanation }) => (
        <Typography component="li" variant="body2" key={`${clause} ${explanation.en}`}>
          {words(explanation)} <ClauseLink clause={clause} edition={decision.edition} />
        </Typography>
      ))}
    </Box>
  );
}
