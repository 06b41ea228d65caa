import { useQuery } from "@tanstack/react-query";
import { useSettled } from "../../coverage/use-settled.ts";
import {
  PreviewSupportCalendarDocument,
  type PreviewSupportCalendarQuery,
} from "../../gql/support-calendar-preview.ts";
import { request } from "../../graphql-client.ts";
import { type CalendarDraft, hoursInputOf, type Whose } from "./calendar-draft.ts";

export type Preview = PreviewSupportCalendarQuery["previewSupportCalendar"];

interface PreviewQuestion {
  /** Null: a new calendar. */
  readonly id: string | null;
  readonly whose: Whose;
  readonly draft: CalendarDraft;
  readonly effectiveFrom: string | null;
}

const TYPING_MS = 400;
const DAYS_COMPARED = 90;

/** What the draft would change, asked while it is entered; nothing is asked while it changes nothing. */
export function usePreview({ id, whose, draft, effectiveFrom }: PreviewQuestion, isChanged: boolean) {
  const of = id === null ? { segment: whose.segment, country: whose.country } : { id };
  const input = { ...of, name: draft.name.trim() || null, ...hoursInputOf(draft), effectiveFrom, days: DAYS_COMPARED };
  const wanted = JSON.stringify(input);
  const asked = useSettled(wanted, TYPING_MS);
  const { data, isFetching, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ["support-calendars", "preview", asked],
    queryFn: async ({ signal }) =>
      (await request(PreviewSupportCalendarDocument, { input: JSON.parse(asked) as typeof input }, { signal }))
        .previewSupportCalendar,
    // What is still being entered is not asked about.
    enabled: isChanged && asked === wanted,
    placeholderData: (before) => before,
    retry: false,
  });
  return { data, error, refetch, isStale: isFetching || isPlaceholderData || asked !== wanted };
}
