import { useTranslate } from "react-admin";
import { formatCalendarDate } from "../i18n/calendar-date.ts";
import { useFormattingLocale } from "../i18n/use-formatting-locale.ts";

/** The facts that sentences of the rules and of the API call by their names. */
const NAMED_FACTS =
  /\b(releasedOn|fullSupportEndsOn|supportEndsOn|extendedSupportEndsOn|databaseUpdatesEndOn|endedOnUnknownDate|undatedMilestones|unannouncedMilestones|discontinuedOn|latestBuildOn|latestBuildUrl|longTermSupportFrom)\b/g;
const DATES = /\b\d{4}-\d{2}-\d{2}\b/g;

/**
 * Says a sentence about facts the way the screen calls them and the reader writes dates: "“Support until” 31 Jan 2027"
 * instead of `supportEndsOn 2027-01-31`.
 */
export function usePlainWords(): (sentence: string) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (sentence) =>
    sentence
      .replace(NAMED_FACTS, (fact) =>
        translate("editing.quoted", { text: translate(`resources.versions.fields.${fact}`) }),
      )
      .replace(DATES, (date) => formatCalendarDate(date, { locale }));
}
