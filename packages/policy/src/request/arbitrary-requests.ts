/** Random requests and moves for the property tests of this folder. */
import fc from "fast-check";
import { OUTCOMES } from "../decision.ts";
import type { MoveAttempt, MoveDetails } from "./apply-move.ts";
import { MOVERS } from "./move-row.ts";
import { DEFAULT_MOVE_WINDOWS, type RequestStanding } from "./moves-for.ts";
import { categoryWhenFiled } from "./request-category.ts";
import { MOVE_NAMES } from "./request-moves.ts";

export const FILED_AT = "2026-11-02T09:00:00Z";

/** A request as it was filed. */
export const anyFiledRequest: fc.Arbitrary<RequestStanding> = fc
  .record({ outcome: fc.constantFrom(...OUTCOMES), assignee: fc.constantFrom("lin", null) })
  .map(({ outcome, assignee }) => ({
    category: categoryWhenFiled(outcome),
    categorySince: FILED_AT,
    assignee,
    mergedInto: null,
    outcome,
    closeAnnouncedFor: null,
    windows: DEFAULT_MOVE_WINDOWS,
  }));

const words = fc.option(fc.constantFrom("", "  ", "as agreed", "R-2"), { nil: undefined });

const anyDetails: fc.Arbitrary<MoveDetails> = fc
  .record({ reason: words, publicMessage: words, assignee: words, otherRequest: words })
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));

export const anyAttempt: fc.Arbitrary<MoveAttempt> = fc.record({
  move: fc.constantFrom(...MOVE_NAMES),
  by: fc.constantFrom(...MOVERS),
  details: fc.oneof(
    { weight: 1, arbitrary: anyDetails },
    {
      weight: 2,
      arbitrary: fc.constant({ reason: "as agreed", publicMessage: "Hello", assignee: "mei", otherRequest: "R-2" }),
    },
  ),
});
