import type { DataSource } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { networkOf } from "../../accounts/index.ts";

/** Rows that went out of use, taken away with each new one so that the table stays small. */
const CLEARED_A_ROW = 100;
/** Whoever floods from more networks than this is met by the database each time. */
const MOST_REMEMBERED = 10_000;

/** What may be done so often from one network. */
export interface TurnOrder {
  /** Each has a budget of its own. */
  readonly scope: "SURVEY" | "FORM";
  /** So many within `minutes`, counted in spans that begin at multiples of them: at most twice as many in any such time. */
  readonly most: number;
  readonly minutes: number;
}

/** `turns`: how many this one makes within the span, for whoever looks closer before all are spent. */
export type Turn =
  | { readonly taken: true; readonly turns: number }
  | { readonly taken: false; readonly until: Temporal.Instant };

/** Of each application, who has spent everything and until when: a flood costs the database no more than its budget. */
const spent = new WeakMap<DataSource, Map<string, number>>();

/**
 * Takes a turn from the budget of the network that the request comes from: one IPv4 address, or the 2⁶⁴ of an IPv6
 * network. The budget is kept in the database, so that several processes share it; a network never takes from another's.
 * Turns count whatever becomes of what they are taken for.
 */
export async function takeTurn(context: Context, order: TurnOrder): Promise<Turn> {
  const { db, secrets, origin, now } = context;
  const sender = secrets.lookUp(`feedback flood ${order.scope} ${networkOf(origin.address ?? "unknown")}`);
  const until = endOfSpan(now(), order.minutes);
  const remembered = spent.get(db) ?? new Map<string, number>();
  const name = sender.toString("base64");
  if (remembered.get(name) === until.epochMilliseconds) return { taken: false, until };
  const turns = await count(db, { sender, until, now: now() });
  if (turns <= order.most) return { taken: true, turns };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  spent.set(db, remembered.set(name, until.epochMilliseconds));
  recordFlood(context, order);
  return { taken: false, until };
}

function endOfSpan(now: Temporal.Instant, minutes: number): Temporal.Instant {
  const span = minutes * 60_000;
  return Temporal.Instant.fromEpochMilliseconds((Math.floor(now.epochMilliseconds / span) + 1) * span);
}

interface Counting {
  readonly sender: Buffer;
  readonly until: Temporal.Instant;
  readonly now: Temporal.Instant;
}

async function count(db: DataSource, { sender, until, now }: Counting): Promise<number> {
  const [row] = await db.query<{ turns: number }[]>(
    `INSERT INTO feedback_flood (sender, until, turns) VALUES ($1, $2, 1)
     ON CONFLICT (sender, until) DO UPDATE SET turns = feedback_flood.turns + 1 RETURNING turns`,
    [sender, until.toString()],
  );
  if (row === undefined) throw new Error("a turn was not counted");
  if (row.turns === 1) {
    await db.query(
      `DELETE FROM feedback_flood WHERE ctid IN (
         SELECT ctid FROM feedback_flood WHERE until <= $1 LIMIT ${CLEARED_A_ROW} FOR UPDATE SKIP LOCKED)`,
      [now.toString()],
    );
  }
  return row.turns;
}

/** Once for each process and span: the audit would not say more by a row for each try. */
function recordFlood({ audit, actor, origin, requestId, now }: Context, { scope }: TurnOrder): void {
  const told = { actor, origin, requestId, at: now() };
  audit.recordDenied({ action: "feedback.flood", reason: "RATE_LIMITED", target: scope, ...told });
}
