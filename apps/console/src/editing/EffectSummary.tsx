import { Alert, Box, Typography } from "@mui/material";
import { type DaySpan, MILESTONE_FIELDS } from "@supportbook/policy";
import { useLocale, useTranslate } from "react-admin";
import { PhaseChip } from "../components/PhaseChip.tsx";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";
import type { EffectOfEdit } from "./effect-of-edit.ts";
import { usePlainWords } from "./use-plain-words.ts";

/** What an edit does, in words: told while it is being made, before anybody is asked for a reason. */
export function EffectSummary({ effect }: { readonly effect: EffectOfEdit }) {
  const translate = useTranslate();
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const inPlainWords = usePlainWords();
  const { phaseBefore, phaseAfter, shortened, answersChange, problems } = effect;
  const sentences = new Set(problems.map(({ message, remedy }) => `${message[language]} ${remedy[language]}`));
  return (
    <Box role="status" sx={{ display: "grid", gap: 1 }}>
      {sentences.size > 0 ? (
        <Alert severity="error">
          {[...sentences].map((sentence) => (
            <Box key={sentence}>{inPlainWords(sentence)}</Box>
          ))}
        </Alert>
      ) : (
        <>
          <PhaseTurn before={phaseBefore} after={phaseAfter} />
          <AnswersChange span={answersChange} />
          {shortened.length > 0 && (
            <Alert severity="warning">
              {translate("editing.shortens", {
                promises: shortened
                  .map((kind) => translate(`resources.versions.fields.${MILESTONE_FIELDS[kind]}`))
                  .join(translate("editing.list_separator")),
              })}
            </Alert>
          )}
        </>
      )}
    </Box>
  );
}

interface PhaseTurnProps {
  readonly before: EffectOfEdit["phaseBefore"];
  readonly after: EffectOfEdit["phaseAfter"];
}

function PhaseTurn({ before, after }: PhaseTurnProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 0.75 }}>
      <Typography variant="body2">
        {translate(before === after ? "editing.phase_stays" : "editing.phase_turns")}
      </Typography>
      <PhaseChip phase={before} />
      {before !== after && (
        <>
          <span aria-hidden>→</span>
          <PhaseChip phase={after} />
        </>
      )}
    </Box>
  );
}

/** The days on which the public gets another answer than before. */
export function AnswersChange({ span }: { readonly span: DaySpan | null }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return <Typography variant="body2">{translate(...sentenceOf(span, locale))}</Typography>;
}

function sentenceOf(span: DaySpan | null, locale: string): [string, Record<string, string>] {
  if (span === null) return ["editing.no_answer_changes", {}];
  const from = span.from === null ? "" : formatCalendarDate(span.from, { locale });
  const through = span.through === null ? "" : formatCalendarDate(span.through, { locale });
  if (from !== "" && from === through) return ["editing.answers_change_on", { from }];
  if (from !== "" && through !== "") return ["editing.answers_change_between", { from, through }];
  if (from !== "") return ["editing.answers_change_from", { from }];
  return through === "" ? ["editing.answers_change_always", {}] : ["editing.answers_change_through", { through }];
}
