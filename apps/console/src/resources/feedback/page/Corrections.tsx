import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { ScoreLine } from "../Scores.tsx";
import { SectionCard } from "./SectionCard.tsx";
import type { ShownFeedback } from "./use-shown-feedback.ts";

/** What was said before it was corrected, the latest first; nothing where nothing was. */
export function Corrections({ corrections }: Pick<ShownFeedback, "corrections">) {
  const translate = useTranslate();
  if (corrections.length === 0) return null;
  return (
    <SectionCard title={translate("customer_feedback.section.corrections")} name="corrections">
      <Typography variant="body2" sx={{ color: "text.secondary", marginBottom: 1.5 }}>
        {translate("customer_feedback.corrections_what")}
      </Typography>
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1.5 }}>
        {corrections.map((before) => (
          <Typography key={before.id} component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
            {translate("customer_feedback.until")} <InstantText instant={before.at} />
            <ScoreLine given={before} />
            {before.comment !== null && <Box sx={{ whiteSpace: "pre-wrap" }}>{before.comment}</Box>}
          </Typography>
        ))}
      </Box>
    </SectionCard>
  );
}
