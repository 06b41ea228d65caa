import { Alert, Box, Button, Typography } from "@mui/material";
import { useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { AnswersChange } from "../EffectSummary.tsx";
import { usePlainWords } from "../use-plain-words.ts";
import { MoveTable } from "./MoveTable.tsx";
import type { MovePlan } from "./use-move.ts";

/** A table that is painted at once; the rest is a press away. */
const FIRST_ROWS = 50;

/** Exactly what would happen: in numbers, then version by version with what needs a look first. */
export function MovePreview({ plan }: { readonly plan: MovePlan }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const { counts, changes, answersChange, userErrors } = plan;
  const rows = useMemo(() => [...changes].sort((one, other) => weight(one) - weight(other)), [changes]);
  const refused = userErrors.length > 0;
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <Box sx={{ display: "grid", gap: 1, minWidth: 0 }}>
      {refused && <Refusals userErrors={userErrors} />}
      <Box role="status" sx={{ display: refused ? "none" : "block" }}>
        <Typography sx={{ fontWeight: 650 }}>
          {translate("bulk.moves", { smart_count: counts.moved })}
          {counts.skipped > 0 && ` ${translate("bulk.skips", { smart_count: counts.skipped })}`}
          {counts.phaseChanged > 0 && ` ${translate("bulk.phases_change", { smart_count: counts.phaseChanged })}`}
        </Typography>
        {counts.moved > 0 && <AnswersChange span={answersChange} />}
      </Box>
      {counts.shortened > 0 && !refused && (
        <Alert severity="warning">{translate("bulk.shortens", { smart_count: counts.shortened })}</Alert>
      )}
      {rows.length > 0 && <MoveTable moves={shown} />}
      {shown.length < rows.length && (
        <Button onClick={() => setAll(true)} sx={{ justifySelf: "start" }}>
          {translate("bulk.show_all", { smart_count: rows.length })}
        </Button>
      )}
    </Box>
  );
}

const FIRST_REFUSALS = 5;

function Refusals({ userErrors }: Pick<MovePlan, "userErrors">) {
  const translate = useTranslate();
  const inPlainWords = usePlainWords();
  return (
    <Alert severity="error">
      <Box sx={{ fontWeight: 650 }}>{translate("bulk.refused")}</Box>
      {userErrors.slice(0, FIRST_REFUSALS).map(({ message }) => (
        <Box key={message}>{inPlainWords(message)}</Box>
      ))}
      {userErrors.length > FIRST_REFUSALS &&
        translate("bulk.more_refusals", { smart_count: userErrors.length - FIRST_REFUSALS })}
    </Alert>
  );
}

/** Shortened promises first, then other phases, then plain moves; what is left alone comes last. */
function weight({ shortensPromise, phaseBefore, phaseAfter, skipped }: MovePlan["changes"][number]): number {
  if (skipped !== null) return 3;
  if (shortensPromise) return 0;
  return phaseBefore === phaseAfter ? 2 : 1;
}
