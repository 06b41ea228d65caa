import { Box, Button, Paper, Typography } from "@mui/material";
import { OUTCOME_NAMES, type Outcome } from "@supportbook/policy";
import { useEffect, useState } from "react";
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
  const isOutOfSight = useIsOutOfSight(target);
  const show = () => {
    const answer = document.getElementById(target);
    answer?.scrollIntoView({ block: "start" });
    answer?.focus({ preventScroll: true });
  };
  return (
    <Paper
      variant="outlined"
      sx={{
        display: { xs: isOutOfSight ? "block" : "none", lg: "none" },
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

/** Whether no part of the element can be seen now. */
function useIsOutOfSight(id: string): boolean {
  const [isOutOfSight, setOutOfSight] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => setOutOfSight(entry?.isIntersecting === false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return isOutOfSight;
}
