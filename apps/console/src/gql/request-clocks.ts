// Generated from src/resources/requests/clocks/request-clocks.graphql by `pnpm codegen`.
import type { TypedDocument } from "../graphql-client.ts";

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why time counted or was skipped. */
export type ClockLedgerReason =
  /** The promise counts every hour. */
  | 'AROUND_THE_CLOCK'
  /** Support was closed for a holiday, or an exception. */
  | 'HOLIDAY'
  /** No published hours held. */
  | 'NOT_IN_FORCE'
  /** Nothing was promised then. */
  | 'NOT_PROMISED'
  /** Support was open. */
  | 'OPEN'
  /** Support was closed. */
  | 'OUTSIDE_HOURS'
  /** The request was closed. */
  | 'REQUEST_CLOSED'
  /** The request was resolved. */
  | 'REQUEST_RESOLVED'
  /** The customer was waited for. */
  | 'WAITING_FOR_CUSTOMER';

/** What a plan may promise a time for. */
export type ClockMetric =
  /** The first answer. */
  | 'FIRST_RESPONSE'
  /** Each further answer to what the customer writes. */
  | 'NEXT_RESPONSE'
  /** The solution. */
  | 'RESOLUTION';

/** Why a clock does not apply, or stands still. */
export type ClockReason =
  /** The request is closed. */
  | 'CLOSED'
  /** Every question has its answer, or the first answer is still to come. */
  | 'NOTHING_AWAITED'
  /** The rules give no support to this request. */
  | 'NOT_SUPPORTED'
  /** Nothing is guaranteed in this case (clause 4.4). */
  | 'NO_GUARANTEE'
  /** The promise counts in support hours, and none were ever published. */
  | 'NO_HOURS'
  /** The promise counts in support hours, and no more are published. */
  | 'NO_HOURS_AHEAD'
  /** No plan is held: nothing else promises a time (clause 4). */
  | 'NO_PLAN'
  /** The plan promises no such time for this severity. */
  | 'NO_TIME_FOR_SEVERITY'
  /** The request is resolved. */
  | 'RESOLVED'
  /** The plan promises by severity, and nobody said how urgent it is. */
  | 'SEVERITY_NOT_KNOWN'
  /** The plan includes no incident for this request. */
  | 'USED_UP'
  /** The customer is waited for (clause 6.4). */
  | 'WAITING_FOR_CUSTOMER';

/** How a promised time stands. */
export type ClockState =
  /** The promise was broken, and stays so. */
  | 'BREACHED'
  /** What was promised came in time. */
  | 'MET'
  /** Nothing is promised; `reason` says why. */
  | 'NOT_APPLICABLE'
  /** Time stands still; `reason` says why. */
  | 'PAUSED'
  /** Time counts. */
  | 'RUNNING';

/** Which hours a plan counts at a severity. */
export type CountedHours =
  /** Every hour of every day. */
  | 'AROUND_THE_CLOCK'
  /** The support hours of the customer's segment and country. */
  | 'SUPPORT_HOURS';

/** Whether the customer is waited for (clause 6.4). */
export type DutyState =
  /** Nobody waits for the customer. */
  | 'NOT_WAITING'
  /** An answer of the customer is awaited. */
  | 'WAITING';

/** What follows where a customer who was asked does not answer (clause 6.4). */
export type DutyStepKind =
  /** The request is closed; it can be reopened for some days. */
  | 'CLOSE'
  /** The customer is reminded. */
  | 'REMINDER'
  /** The customer is told the day of the close. */
  | 'WARNING';

export type RequestClocksQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestClocksQuery = { readonly request: { readonly id: string, readonly clocks: ReadonlyArray<{ readonly metric: ClockMetric, readonly state: ClockState, readonly reason: ClockReason | null, readonly dueAt: string | null, readonly endedAt: string | null, readonly used: string | null, readonly left: string | null, readonly promised: string | null, readonly counted: CountedHours | null, readonly earlier: ReadonlyArray<{ readonly state: ClockState }>, readonly ledger: ReadonlyArray<{ readonly from: string, readonly to: string, readonly counted: boolean, readonly reason: ClockLedgerReason, readonly name: string | null, readonly duration: string }> }>, readonly duty: { readonly state: DutyState, readonly since: string | null, readonly closesOn: string | null, readonly steps: ReadonlyArray<{ readonly step: DutyStepKind, readonly at: string | null, readonly isTaken: boolean }> } } | null };

export type ClockRoundFragment = { readonly state: ClockState, readonly reason: ClockReason | null, readonly dueAt: string | null, readonly endedAt: string | null, readonly used: string | null, readonly left: string | null, readonly promised: string | null, readonly counted: CountedHours | null, readonly ledger: ReadonlyArray<{ readonly from: string, readonly to: string, readonly counted: boolean, readonly reason: ClockLedgerReason, readonly name: string | null, readonly duration: string }> };

export const RequestClocksDocument = "query RequestClocks($id: ID!) {\n  request(id: $id) {\n    id\n    clocks {\n      metric\n      ...ClockRound\n      earlier {\n        state\n      }\n    }\n    duty {\n      state\n      since\n      closesOn\n      steps {\n        step\n        at\n        isTaken\n      }\n    }\n  }\n}\n\nfragment ClockRound on ResponseClock {\n  state\n  reason\n  dueAt\n  endedAt\n  used\n  left\n  promised\n  counted\n  ledger {\n    from\n    to\n    counted\n    reason\n    name\n    duration\n  }\n}" as TypedDocument<RequestClocksQuery, RequestClocksQueryVariables>;
