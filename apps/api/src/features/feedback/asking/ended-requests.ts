import type { MoveName, RequestCategory } from "@supportbook/policy";
import type { RequestChange, RequestEventEntity } from "../../requests/index.ts";

/** A move that ended a request, or opened it again. */
interface Step {
  readonly move: MoveName;
  readonly from: RequestCategory;
  readonly to: RequestCategory;
}

/** The last step of each request in changes that are being made, by what all parts of one change have in common. */
const steps = new WeakMap<Set<string>, Map<string, Step[]>>();

const ENDED: readonly RequestCategory[] = ["CLOSED", "DECLINED"];

export function noteStep({ touched }: RequestChange, { kind, requestId, data }: RequestEventEntity): void {
  if (kind !== "MOVED") return;
  const ofChange = steps.get(touched) ?? new Map<string, Step[]>();
  ofChange.set(requestId, [...(ofChange.get(requestId) ?? []), data as Step]);
  steps.set(touched, ofChange);
}

/** What ended and what was opened again by a change, as it stands at the end of it. */
export interface Endings {
  /** By request, the move. */
  readonly ended: ReadonlyMap<string, MoveName>;
  /** Closed requests that are in work again; what was merged and is taken apart was never closed for itself. */
  readonly reopened: readonly string[];
}

export function takeEndings({ touched }: RequestChange): Endings {
  const ofChange = steps.get(touched) ?? new Map<string, Step[]>();
  steps.delete(touched);
  const ended = new Map<string, MoveName>();
  const reopened: string[] = [];
  for (const [requestId, made] of ofChange) {
    const last = made.at(-1);
    if (last !== undefined && ENDED.includes(last.to)) ended.set(requestId, last.move);
    if (made.some(({ move, from }) => from === "CLOSED" && move !== "UNDO_MERGE")) reopened.push(requestId);
  }
  return { ended, reopened };
}
