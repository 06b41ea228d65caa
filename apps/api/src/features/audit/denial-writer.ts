import type { DataSource } from "typeorm";
import type { DeniedAttempt } from "../../platform/audit.ts";
import { describeError, type Logger } from "../../platform/log.ts";
import { type DenialBounds, DenialBudget, type LeftOut } from "./denial-budget.ts";
import { type NewEntry, writeEntries } from "./write-entries.ts";

interface DenialWriterParts {
  /** A connection of its own: a flood of denials must not keep those waiting who may. */
  readonly db: DataSource;
  readonly bounds: DenialBounds;
  readonly now: () => Temporal.Instant;
  readonly log: Logger;
}

/** What the figures tell of it. */
export interface DenialFigures {
  /** Denials beyond the bounds, since the process began. */
  readonly leftOut: number;
  /** Denials that the database did not take, since the process began. Each is in the log. */
  readonly lost: number;
}

const MINUTE_MS = 60_000;

/** Writes denied attempts, one statement at a time: what comes in meanwhile goes into the next. */
export class DenialWriter {
  private readonly parts: DenialWriterParts;
  private readonly budget: DenialBudget;
  private readonly timer: NodeJS.Timeout;
  private waiting: NewEntry[] = [];
  private writing: Promise<void> | null = null;
  private leftOut = 0;
  private lost = 0;

  constructor(parts: DenialWriterParts) {
    this.parts = parts;
    this.budget = new DenialBudget(parts.bounds);
    this.timer = setInterval(() => this.renew(), MINUTE_MS);
    this.timer.unref();
  }

  record(attempt: DeniedAttempt): void {
    if (this.budget.spend(attempt.origin.address)) this.enqueue(entryOf(attempt));
  }

  /** Begins the next minute, and writes down how much was left out in the last one. */
  renew(): void {
    const leftOut = this.budget.renew();
    if (leftOut.entries === 0) return;
    this.leftOut += leftOut.entries;
    this.parts.log.warn(leftOut, "denied attempts were too many to write each of them down");
    this.enqueue(summaryOf(leftOut, this.parts.now()));
  }

  figures(): DenialFigures {
    return { leftOut: this.leftOut, lost: this.lost };
  }

  /** Resolves when everything that was recorded so far is written. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    this.renew();
    await this.writing;
  }

  private enqueue(entry: NewEntry): void {
    this.waiting.push(entry);
    this.writing ??= this.writeWaiting();
  }

  private async writeWaiting(): Promise<void> {
    while (this.waiting.length > 0) {
      const entries = this.waiting;
      this.waiting = [];
      await writeEntries(this.parts.db, entries).catch((error: unknown) => this.logInstead(entries, error));
    }
    // Here and not when the promise has settled: what came in between would wait for the next denial.
    this.writing = null;
  }

  private logInstead(entries: readonly NewEntry[], error: unknown): void {
    this.lost += entries.length;
    const { log } = this.parts;
    log.error({ err: describeError(error) }, "denied attempts could not be written down; they follow");
    for (const { at, ...entry } of entries) log.error({ denied: { at: at.toString(), ...entry } }, "denied");
  }
}

const NOBODY = { actorSubject: null, actorName: null, actorKind: null, address: null, userAgent: null } as const;
const NOTHING = { targetType: null, targetId: null, targetLabel: null, before: null, after: null } as const;

function entryOf({ action, actor, reason, target, origin, requestId, at }: DeniedAttempt): NewEntry {
  const who = actor && { actorSubject: actor.subject, actorName: actor.name, actorKind: actor.kind ?? "PERSON" };
  const denial = { at, action, outcome: "DENIED", reason, changeId: null, requestId } as const;
  return { ...NOBODY, ...NOTHING, ...who, ...origin, ...denial, targetLabel: target };
}

function summaryOf(leftOut: LeftOut, at: Temporal.Instant): NewEntry {
  const denial = { at, action: "audit.leftOut", outcome: "DENIED", reason: null, changeId: null } as const;
  return { ...NOBODY, ...NOTHING, ...denial, after: leftOut, requestId: null };
}
