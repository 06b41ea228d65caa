import { Box } from "@mui/material";
import { EFFECT_NAMES, type Effect } from "@supportbook/policy";
import { useWords } from "./use-words.ts";

/** What is good for the customer, what is not, and what is neither; the word carries it, the colour only helps. */
const COLOURS: Readonly<Record<Effect, string>> = {
  INCLUDES: "success.main",
  OFFERS: "info.main",
  COMMITS: "success.main",
  LIMITS: "warning.main",
  DISCLAIMS: "warning.main",
  EXCLUDES: "error.main",
  DENIES: "error.main",
  OBLIGES: "text.primary",
  INFORMS: "text.secondary",
};

export function EffectChip({ effect }: { readonly effect: Effect }) {
  const words = useWords();
  return (
    <Box
      component="span"
      sx={{
        display: "inline-block",
        paddingInline: 0.75,
        border: "1px solid",
        borderColor: "currentColor",
        borderRadius: "5px",
        color: COLOURS[effect],
        fontSize: "0.75rem",
        fontWeight: 600,
        lineHeight: 1.6,
        whiteSpace: "nowrap",
      }}
    >
      {words(EFFECT_NAMES[effect])}
    </Box>
  );
}
