import { Box } from "@mui/material";
import { FEEDBACK_SCALES, type FeedbackScale } from "@supportbook/policy";
import { useTranslate } from "react-admin";

export interface ScoresGiven {
  readonly satisfaction: number | null;
  readonly effort: number | null;
  readonly recommend: number | null;
}

export const SCALES: readonly FeedbackScale[] = ["satisfaction", "effort", "recommend"];

export function hasScores(given: ScoresGiven): boolean {
  return SCALES.some((scale) => given[scale] !== null);
}

/** The answers in one line, for a row of a list; a dash where none was given. */
export function ScoreLine({ given }: { readonly given: ScoresGiven }) {
  const translate = useTranslate();
  const told = SCALES.filter((scale) => given[scale] !== null);
  if (told.length === 0) return <Box sx={{ color: "text.secondary" }}>—</Box>;
  return (
    <Box sx={{ display: "flex", columnGap: 1.5, flexWrap: "wrap" }}>
      {told.map((scale) => (
        <Box key={scale} component="span" sx={{ whiteSpace: "nowrap" }}>
          <Box component="span" sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
            {translate(`customer_feedback.scale.${scale}`)}
          </Box>{" "}
          <strong>
            {translate("customer_feedback.step", { step: given[scale], last: FEEDBACK_SCALES[scale].last })}
          </strong>
        </Box>
      ))}
    </Box>
  );
}

/** The answers on their scales: the number, and where it stands between the first step and the last. */
export function ScoreScales({ given }: { readonly given: ScoresGiven }) {
  const translate = useTranslate();
  return (
    <Box component="dl" sx={{ margin: 0, display: "grid", gap: 2, gridTemplateColumns: GRID }}>
      {SCALES.map((scale) => (
        <Box key={scale} data-scale={scale}>
          <Box component="dt" sx={{ color: "text.secondary", fontSize: "0.75rem" }}>
            {translate(`customer_feedback.question.${scale}`)}
          </Box>
          <Box component="dd" sx={{ margin: 0 }}>
            <ScaleAnswer scale={scale} step={given[scale]} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const GRID = "repeat(auto-fit, minmax(170px, 1fr))";

function ScaleAnswer({ scale, step }: { readonly scale: FeedbackScale; readonly step: number | null }) {
  const translate = useTranslate();
  const { first, last } = FEEDBACK_SCALES[scale];
  if (step === null) return <Box sx={{ color: "text.secondary" }}>{translate("customer_feedback.not_answered")}</Box>;
  const steps = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return (
    <>
      <strong>{translate("customer_feedback.step", { step, last })}</strong>
      <Box aria-hidden sx={{ display: "flex", gap: "2px", marginTop: 0.5 }}>
        {steps.map((each) => (
          <Box
            key={each}
            sx={{
              flex: 1,
              height: 8,
              borderRadius: "2px",
              border: 1,
              borderColor: each <= step ? "primary.main" : "divider",
              bgcolor: each <= step ? "primary.main" : "transparent",
            }}
          />
        ))}
      </Box>
      <Box sx={{ color: "text.secondary", fontSize: "0.75rem" }}>{translate(`customer_feedback.ends.${scale}`)}</Box>
    </>
  );
}
