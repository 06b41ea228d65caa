import fc from "fast-check";
import { FEEDBACK_SCALES, type FeedbackCounts, type FeedbackScale, NO_FEEDBACK } from "./counts.ts";
import { WAIT_BUCKETS } from "./wait-buckets.ts";

const counted = (length: number) => fc.array(fc.nat(60), { minLength: length, maxLength: length });

const partOfWhole = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const stepsOf = (scale: FeedbackScale) => FEEDBACK_SCALES[scale].last - FEEDBACK_SCALES[scale].first + 1;

/** Counts that fit each other; groups without any answer are among them. */
export const anyFeedback: fc.Arbitrary<FeedbackCounts> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NO_FEEDBACK) },
  {
    weight: 9,
    arbitrary: fc
      .record({
        feedback: fc.nat(200),
        satisfaction: counted(stepsOf("satisfaction")),
        effort: counted(stepsOf("effort")),
        recommend: counted(stepsOf("recommend")),
        waits: counted(WAIT_BUCKETS.length),
        sending: partOfWhole,
        asking: partOfWhole,
        reopening: partOfWhole,
      })
      .map(({ sending, asking, reopening, ...counts }) => ({
        ...counts,
        answered: sending[0],
        sent: sending[1],
        offered: asking[0],
        decided: asking[1],
        reopenedAfterGood: reopening[0],
        ratedGood: reopening[1],
      })),
  },
);
