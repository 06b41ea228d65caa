import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { QuickFilters } from "../../../components/filters/QuickFilters.tsx";
import { FeedbackCountsDocument } from "../../../gql/feedback-inbox.ts";
import { request } from "../../../graphql-client.ts";

/** What is looked for first, each a press away. */
const PRESETS = {
  fresh: { state: "NEW" },
  mine: { mine: true, state: "OPEN" },
  held: { held: true },
  low: { score: "low", withComment: true },
} as const;

const NAMES = ["fresh", "mine", "held", "low"] as const;
const SET_BY_THESE = ["state", "mine", "held", "score", "withComment"];

/** What waits for somebody is counted; of what was badly rated there is more every day. */
export function FeedbackPresets() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ["feedback", "counts"],
    queryFn: async ({ signal }) => await request(FeedbackCountsDocument, {}, { signal }),
  });
  const countOf = (name: (typeof NAMES)[number]) => (name === "low" ? null : data?.[name].totalCount);
  return (
    <QuickFilters
      label={translate("customer_feedback.presets")}
      clears={SET_BY_THESE}
      choices={NAMES.map((name) => ({
        id: name,
        filter: PRESETS[name],
        label: translate(`customer_feedback.preset.${name}`),
        count: countOf(name),
      }))}
    />
  );
}
