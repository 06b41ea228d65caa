import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Context } from "../../platform/context.ts";
import { Refused } from "../../platform/refusal.ts";
import { networkOf } from "./network.ts";

/** How many guesses may be wrong within an hour. */
const MOST_WRONG = { person: 10, account: 30, address: 60 } as const;

const WINDOW = { hours: 1 } as const;

/** Rows that went out of use, taken away with each guess so that the table stays as small as an hour. */
const CLEARED_A_GUESS = 100;

export interface GuessOrder {
  /** What is guessed at; each has a budget of its own. */
  readonly scope: "INVITATION" | "LICENCE";
  /** The account on whose behalf; none where that is not known. */
  readonly accountId?: string;
  /** Of the input, below `input`: where the refusal is shown. */
  readonly field: readonly string[];
}

export interface ReservedGuess {
  /** Gives the guess back: it was right. A guess that is not given back counts as wrong. */
  wasRight(): Promise<void>;
}

/**
 * Takes one guess from the budget of whoever asks, to be called before anything is looked up: beyond the budget a right
 * guess is refused like a wrong one. It is taken first and given back when right, so that guesses at the same instant,
 * in whatever process, cannot go beyond the budget together, and a change that is taken back still counts.
 *
 * @throws Refused RATE_LIMITED with the instant from which a guess is taken again; the audit knows of it.
 */
export async function reserveGuess(context: Context, order: GuessOrder): Promise<ReservedGuess> {
  const attempt = randomUUID();
  const budgets = budgetsOf(context, order);
  const until = await context.db.transaction(async (manager) => {
    const taken = await exhaustedUntil(manager, context, budgets);
    if (taken === null) await write(manager, context, { attempt, budgets });
    return taken;
  });
  if (until !== null) throw refusalUntil(context, order, until);
  return {
    async wasRight() {
      await context.db.query("DELETE FROM guess_attempt WHERE attempt = $1", [attempt]);
    },
  };
}

interface Budget {
  readonly guesser: string;
  readonly most: number;
}

/** In an order of their own, so that two guesses never wait for each other. */
function budgetsOf({ actor, origin }: Context, { scope, accountId }: GuessOrder): Budget[] {
  const guessers = {
    person: actor?.subject ?? null,
    account: accountId ?? null,
    address: origin.address === null ? null : networkOf(origin.address),
  };
  return (["account", "address", "person"] as const).flatMap((kind) => {
    const guesser = guessers[kind];
    return guesser === null ? [] : [{ guesser: `${scope} ${kind} ${guesser}`, most: MOST_WRONG[kind] }];
  });
}

/** When the last of the exhausted budgets has a guess again; null where none is exhausted. */
async function exhaustedUntil(
  manager: EntityManager,
  { now }: Context,
  budgets: readonly Budget[],
): Promise<Temporal.Instant | null> {
  const guessers = budgets.map(({ guesser }) => guesser);
  await manager.query(
    "SELECT pg_advisory_xact_lock(hashtextextended('guess ' || guesser, 0)) FROM unnest($1::text[]) AS guesser",
    [guessers],
  );
  const [row] = await manager.query<{ at: Date | null }[]>(
    `SELECT max(a.at) AS at FROM unnest($1::text[], $2::int[]) AS b (guesser, most)
     CROSS JOIN LATERAL (
       SELECT at FROM guess_attempt WHERE guesser = b.guesser AND at > $3
       ORDER BY at DESC OFFSET b.most - 1 LIMIT 1
     ) a`,
    [guessers, budgets.map(({ most }) => most), now().subtract(WINDOW).toString()],
  );
  const at = row?.at ?? null;
  return at === null ? null : Temporal.Instant.fromEpochMilliseconds(at.getTime()).add(WINDOW);
}

async function write(
  manager: EntityManager,
  { now }: Context,
  { attempt, budgets }: { readonly attempt: string; readonly budgets: readonly Budget[] },
): Promise<void> {
  await manager.query(
    `DELETE FROM guess_attempt WHERE ctid IN (
       SELECT ctid FROM guess_attempt WHERE at <= $1 LIMIT ${CLEARED_A_GUESS} FOR UPDATE SKIP LOCKED)`,
    [now().subtract(WINDOW).toString()],
  );
  await manager.query(
    "INSERT INTO guess_attempt (attempt, guesser, at) SELECT $1, g, $3 FROM unnest($2::text[]) AS g",
    [attempt, budgets.map(({ guesser }) => guesser), now().toString()],
  );
}

function refusalUntil(context: Context, { scope, field }: GuessOrder, until: Temporal.Instant): Refused {
  const { audit, actor, origin, requestId, now } = context;
  audit.recordDenied({
    action: "accounts.guess",
    actor,
    reason: "RATE_LIMITED",
    target: scope,
    origin,
    requestId,
    at: now(),
  });
  const again = until.round({ smallestUnit: "minute", roundingMode: "ceil" });
  const minutes = Math.max(1, Math.ceil(until.since(now()).total("minutes")));
  const text = {
    en: `Too many wrong tries within an hour. Try again in ${minutes} minutes (${again}); until then a right one is refused as well.`,
    zh: `一小时内错误次数过多。请在 ${minutes} 分钟后（${again}）重试；在此之前，正确的输入也会被拒绝。`,
  };
  return new Refused([{ code: "RATE_LIMITED", field, text }]);
}
