import { Box, Typography } from "@mui/material";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "@supportbook/policy";
import { OUTCOME_COLOURS, OutcomeIcon } from "../../coverage/decision/OutcomeIcon.tsx";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";
import { useWords } from "../use-words.ts";

/** How many combinations lead to each outcome; each counts once, however often it occurs in life. */
export function OutcomeShares({ outcomes }: { readonly outcomes: Readonly<Record<Outcome, number>> }) {
  const words = useWords();
  const locale = useFormattingLocale();
  const total = OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1, maxWidth: 720 }}>
      {OUTCOMES.map((outcome) => (
        <Box component="li" key={outcome}>
          <Box sx={{ display: "flex", gap: 1, alignItems: "center" }}>
            <OutcomeIcon outcome={outcome} size={18} />
            <Typography variant="body2" sx={{ flex: 1 }}>
              {words(OUTCOME_NAMES[outcome])}
            </Typography>
            <Typography variant="body2">
              {number.format(outcomes[outcome])} · {percent.format(outcomes[outcome] / total)}
            </Typography>
          </Box>
          <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: "action.selected", marginTop: 0.5 }}>
            <Box
              sx={{
                height: 1,
                borderRadius: 1,
                bgcolor: OUTCOME_COLOURS[outcome],
                width: `${(outcomes[outcome] / total) * 100}%`,
              }}
            />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
