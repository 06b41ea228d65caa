import { MOVE_NAMES, type MoveName, type MoveNeed, type Mover, REQUEST_MOVES } from "@supportbook/policy";
import type { BulkUpdateRequestsInput, RequestFilter } from "../../../gql/bulk-requests.ts";

/** Which requests a change is for. */
export type BulkScope =
  | { readonly kind: "chosen"; readonly ids: readonly string[] }
  | { readonly kind: "matching"; readonly filter: RequestFilter; readonly total: number };

/** As many as are changed at once. */
export const MOST_MATCHING = 1_000;
const MOST_IDS = 100;

/** A field that is left as it is, and one that is emptied. */
export const UNCHANGED = "";
export const NONE = "NONE";
export const ME = "ME";

/** What the form holds. */
export interface BulkDraft {
  readonly assignee: string;
  readonly team: string;
  readonly severity: string;
  readonly move: MoveName | typeof UNCHANGED;
  readonly message: string;
  readonly watch: "" | "yes" | "no";
  readonly reason: string;
}

export const FIRST_BULK_DRAFT: BulkDraft = {
  assignee: UNCHANGED,
  team: UNCHANGED,
  severity: UNCHANGED,
  move: UNCHANGED,
  message: "",
  watch: UNCHANGED,
  reason: "",
};

/** What staff may do to many at once; a merge takes two, and taking up what the rules refuse is answered for one by one. */
export const BULK_MOVES = MOVE_NAMES.filter(
  (move) => isFor(move, "STAFF") && !["MERGE", "UNDO_MERGE", "TAKE_UP"].includes(move),
);

function isFor(move: MoveName, mover: Mover): boolean {
  const by: readonly Mover[] = REQUEST_MOVES[move].by;
  return by.includes(mover);
}

function takes(move: BulkDraft["move"], need: MoveNeed): boolean {
  const needs: readonly MoveNeed[] = move === UNCHANGED ? [] : REQUEST_MOVES[move].needs;
  return needs.includes(need);
}

interface Person {
  readonly subject: string;
  readonly name: string;
}

type Changes = Omit<BulkUpdateRequestsInput, "ids" | "allMatching" | "idempotencyKey">;

/** What is to be done; null where nothing is. */
export function changesOf(
  draft: BulkDraft,
  people: { readonly me: Person | null; readonly agents: readonly Person[] },
) {
  const { assignee, team, severity, move, message, watch, reason } = draft;
  const changes: Changes = {
    ...(assignee !== UNCHANGED && { assignee: personOf(assignee, people) }),
    ...(team !== UNCHANGED && { team: team === NONE ? null : team }),
    ...(severity !== UNCHANGED && { severity: severity === NONE ? null : Number(severity) }),
    ...(move !== UNCHANGED && { move }),
    ...(watch !== UNCHANGED && { watch: watch === "yes" }),
  };
  if (Object.keys(changes).length === 0) return null;
  return {
    ...changes,
    ...(asksMessage(draft) && message.trim() !== "" && { message }),
    ...(reason.trim() !== "" && { reason: reason.trim() }),
  };
}

function personOf(assignee: string, { me, agents }: Parameters<typeof changesOf>[1]): Person | null {
  const found = assignee === ME ? me : agents.find(({ subject }) => subject === assignee);
  return found == null ? null : { subject: found.subject, name: found.name };
}

/** Whether the customers are told something by it. */
export function asksMessage({ move }: BulkDraft): boolean {
  return takes(move, "PUBLIC_MESSAGE");
}

/** Whether it is not done without a reason. */
export function needsReason({ move, severity }: BulkDraft): boolean {
  return severity !== UNCHANGED || takes(move, "REASON");
}

type Part = Pick<BulkUpdateRequestsInput, "ids" | "allMatching">;

/** What is asked for in one request each. */
export function partsOf(scope: BulkScope): readonly Part[] {
  if (scope.kind === "matching") return [{ allMatching: { filter: scope.filter, expectedCount: scope.total } }];
  const starts = Array.from({ length: Math.ceil(scope.ids.length / MOST_IDS) }, (_, index) => index * MOST_IDS);
  return starts.map((start) => ({ ids: scope.ids.slice(start, start + MOST_IDS) }));
}
