import type { Text } from "../text.ts";
import type { RequestCategory } from "./request-category.ts";

/** Who moves a request; `SYSTEM` is what follows from time passing or from a new decision, without a person. */
export const MOVERS = ["CUSTOMER", "STAFF", "SYSTEM"] as const;
export type Mover = (typeof MOVERS)[number];

/** What comes with a move. `ASSIGNEE` is met as well by a request that is assigned already. */
export const MOVE_NEEDS = ["REASON", "PUBLIC_MESSAGE", "ASSIGNEE", "OTHER_REQUEST"] as const;
export type MoveNeed = (typeof MOVE_NEEDS)[number];

/** What must hold of a request beyond its category. */
export const MOVE_CONDITIONS = [
  "WITHIN_REOPEN_WINDOW",
  "CONFIRMATION_TIME_OVER",
  "ANNOUNCED_CLOSE_REACHED",
  "REFUSED_BY_THE_RULES",
  "SUPPORTED_BY_THE_RULES",
  "MERGED",
  "NOT_MERGED",
] as const;
export type MoveCondition = (typeof MOVE_CONDITIONS)[number];

/** One row of the table of moves. */
export interface MoveRow {
  readonly name: Text;
  readonly from: readonly RequestCategory[];
  readonly to: RequestCategory;
  readonly by: readonly Mover[];
  readonly needs: readonly MoveNeed[];
  readonly only: readonly MoveCondition[];
  /** The clause of the rules that the move carries out; null where they are silent. */
  readonly clause: string | null;
}
