import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { StandingFactsFragment } from "../../gql/licences.ts";
import { formatCalendarDate } from "../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";

/** Whether a licence counts, why, and through when. */
export function StandingSentence({ standing }: { readonly standing: StandingFactsFragment }) {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  const { valid, reason, validThrough, graceThrough } = standing;
  const day = (date: string | null) =>
    date === null ? translate("licence.without_end") : formatCalendarDate(date, { locale });
  return (
    <Typography variant="body2" component="span">
      {translate(valid ? "licence.counts" : "licence.does_not_count")}{" "}
      {translate(`licence.because.${reason}`, { through: day(validThrough), grace: day(graceThrough) })}
    </Typography>
  );
}
