import { firstSampleId } from "../load-licences-chance.ts";

/** As many as may be loaded. */
export const MOST_FEEDBACK = 10_000_000;

/** Ids of sample feedback lie in spans of their own, of instants long gone: nothing that is given now has one of them. */
export const BULK_IDS = { feedbackIds: 0, occasionIds: 100_000_000 } as const;
/** Of the feedback that the sample desk begins with. */
export const DESK_IDS = { feedbackIds: 50_000_000, occasionIds: 60_000_000 } as const;

/** Between which ids all feedback lies that `load-sample` filled in. */
export const BULK_FEEDBACK = {
  from: firstSampleId(BULK_IDS.feedbackIds),
  below: firstSampleId(MOST_FEEDBACK),
} as const;
