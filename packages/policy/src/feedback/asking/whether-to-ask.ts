import { readMilliseconds } from "../../calendar/date-and-time.ts";
import type { RequestCategory } from "../../request/request-category.ts";
import type { Text } from "../../text.ts";
import { NOT_ASKED_WORDS, type ReasonNotAsked } from "./reasons-not-asked.ts";

/** What of a request and its requester decides whether feedback on it is asked for (6.3). */
export interface FeedbackOccasion {
  /** ISO 8601. */
  readonly at: string;
  readonly category: RequestCategory;
  /** How the customer's matter left this request without being handled in it; null: it did not. */
  readonly leftBy: "WITHDRAWN" | "MERGED" | "DUPLICATE" | null;
  /** Whether anybody of the staff acted on it: a request that the rules declined as it was filed met nobody. */
  readonly handledByStaff: boolean;
  readonly requesterIsStaff: boolean;
  readonly optedOut: boolean;
  /** Whether there is an address to which an invitation could go. */
  readonly hasAddress: boolean;
  readonly askedForThisRequest: boolean;
  /** When this person was last asked, for whatever request; ISO 8601, null: never. */
  readonly lastAskedAt: string | null;
  /** Other requests of this person that are not closed or declined. */
  readonly otherOpenRequests: number;
}

/** A person is asked at most once in so many days of 24 hours. */
export interface FeedbackRest {
  readonly days: number;
  /** Nobody is asked at all: 6.3 lets the vendor ask and does not oblige it. */
  readonly turnedOff?: boolean;
}

export const DEFAULT_FEEDBACK_REST: FeedbackRest = { days: 30 };

export interface NotAskedBecause {
  readonly reason: ReasonNotAsked;
  readonly clause: "6.3";
  readonly explanation: Text;
}

/** Whether feedback is asked for; every reason against it, not only the first. */
export type FeedbackOffer =
  | { readonly offered: true; readonly clause: "6.3" }
  | { readonly offered: false; readonly clause: "6.3"; readonly reasons: readonly NotAskedBecause[] };

const DAY = 86_400_000;

/**
 * Whether the vendor asks for feedback on a request, as 6.3 lets it do once the request is processed: closed, or declined
 * by staff. A refusal is service, too, and its feedback is counted apart.
 * @throws RangeError that names the instant or the number that is none.
 */
export function feedbackOffer(occasion: FeedbackOccasion, rest: FeedbackRest = DEFAULT_FEEDBACK_REST): FeedbackOffer {
  if (!Number.isSafeInteger(rest.days) || rest.days < 0) {
    throw new RangeError(`days: ${rest.days} is no number of days; give a whole number of 0 or more`);
  }
  if (!Number.isSafeInteger(occasion.otherOpenRequests) || occasion.otherOpenRequests < 0) {
    throw new RangeError(`otherOpenRequests: ${occasion.otherOpenRequests} is not a count; give 0 or more`);
  }
  const turnedOff = rest.turnedOff === true ? (["TURNED_OFF"] as const) : [];
  const reasons = [...turnedOff, ...reasonsOfRequest(occasion), ...reasonsOfPerson(occasion, rest)];
  if (reasons.length === 0) return { offered: true, clause: "6.3" };
  const because = (reason: ReasonNotAsked): NotAskedBecause => ({
    reason,
    clause: "6.3",
    explanation: NOT_ASKED_WORDS[reason],
  });
  return { offered: false, clause: "6.3", reasons: reasons.map(because) };
}

function reasonsOfRequest(occasion: FeedbackOccasion): readonly ReasonNotAsked[] {
  const { category, leftBy, handledByStaff, askedForThisRequest } = occasion;
  const isProcessed = category === "CLOSED" || category === "DECLINED";
  return [
    ...(isProcessed ? [] : ["NOT_PROCESSED" as const]),
    ...(leftBy === null ? [] : [leftBy]),
    // What left the request unhandled says already why nobody acted.
    ...(isProcessed && leftBy === null && !handledByStaff ? ["MET_NOBODY" as const] : []),
    ...(askedForThisRequest ? ["ALREADY_ASKED" as const] : []),
  ];
}

function reasonsOfPerson(occasion: FeedbackOccasion, rest: FeedbackRest): readonly ReasonNotAsked[] {
  const now = readMilliseconds("at", occasion.at);
  const last = occasion.lastAskedAt === null ? null : readMilliseconds("lastAskedAt", occasion.lastAskedAt);
  return [
    ...(occasion.requesterIsStaff ? ["STAFF_REQUEST" as const] : []),
    ...(occasion.optedOut ? ["OPTED_OUT" as const] : []),
    ...(occasion.hasAddress ? [] : ["NO_ADDRESS" as const]),
    ...(last !== null && now < last + rest.days * DAY ? ["ASKED_RECENTLY" as const] : []),
    ...(occasion.otherOpenRequests > 0 ? ["OTHER_REQUEST_OPEN" as const] : []),
  ];
}
