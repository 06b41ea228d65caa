import { Box, Button, Paper, Typography } from "@mui/material";
import { OUTCOME_NAMES, type Outcome } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { useWords } from "../../rulebook/use-words.ts";
import { OutcomeIcon } from "./OutcomeIcon.tsx";

interface OutcomeBarProps {
  readonly outcome: Outcome;
  /** Id of the answer. */
  readonly target: string;
}

/** Where the answer stands below the form, it is in sight while the facts are said. */
export function OutcomeBar({ outcome, target }: OutcomeBarProps) {
  const words = useWords();
  const translate = useTranslate();
  const show = () => {
    const answer = document.getElementById(target);
    answer?.scrollIntoView({ block: "start" });
    answer?.focus({ preventScroll: true });
  };
  return (
    <Paper
      variant="outlined"
      sx={{
        display: { xs: "block", lg: "none" },
        position: "sticky",
        bottom: 8,
        zIndex: 2,
        padding: 1,
        paddingLeft: 1.5,
      }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 1 }}>
        <OutcomeIcon outcome={outcome} size={22} />
        <Typography sx={{ fontWeight: 650, flex: 1 }}>{words(OUTCOME_NAMES[outcome])}</Typography>
        <Button onClick={show}>{translate("coverage.show_answer")}</Button>
      </Box>
    </Paper>
  );
}
