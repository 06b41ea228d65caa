import { Box, Link } from "@mui/material";
import { OUTCOME_NAMES, type Outcome } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { OutcomeIcon } from "../../../../coverage/decision/OutcomeIcon.tsx";
import { useWords } from "../../../../rulebook/use-words.ts";

/** What the rules say of the request; leads to the receipt that says why. */
export function OutcomeLink({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Link
      component={RouterLink}
      to="?section=decision"
      replace
      title={translate("request.see_decision")}
      sx={{ display: "inline-flex", alignItems: "center", gap: 0.5, fontSize: "0.75rem", fontWeight: 600 }}
    >
      <OutcomeIcon outcome={outcome} size={16} />
      <Box component="span" data-outcome={outcome}>
        {words(OUTCOME_NAMES[outcome])}
      </Box>
    </Link>
  );
}
