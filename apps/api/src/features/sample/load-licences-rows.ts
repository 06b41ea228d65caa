import type { LicenceKind } from "../licences/index.ts";
import { type BulkAccount, bulkAccount } from "./load-licences-accounts.ts";
import { type Chance, chanceOf } from "./load-licences-chance.ts";

/** What the sample register is made of and from when to when it reaches. */
export interface BulkPlan {
  /** Ids of the products that licences are for. */
  readonly products: readonly [string, ...string[]];
  readonly licences: number;
  readonly accounts: number;
  /** Milliseconds since 1970: when the first licence was issued, and now. */
  readonly from: number;
  readonly now: number;
}

/** A span of time in milliseconds since 1970; without an end while it lasts. */
export interface BulkSpan {
  readonly from: number;
  readonly to: number | null;
}

/** One line of the sample register, where it is stored, and whether it was blocked. */
export interface BulkLicence {
  readonly id: string;
  readonly number: string;
  readonly productId: string;
  readonly edition: string | null;
  readonly kind: LicenceKind;
  readonly seats: number | null;
  readonly validFrom: string;
  readonly validThrough: string | null;
  readonly code: string;
  readonly createdAt: number;
  readonly issuedTo: string | null;
  readonly stored: (BulkSpan & { readonly account: BulkAccount; readonly by: BulkAccount["members"][number] }) | null;
  readonly blocked: BulkSpan | null;
}

/** Numbers that no other licence has: whatever bears one was loaded from here. */
export const LICENCE_NUMBERS = { from: "SAMPLE-L00000001", below: "SAMPLE-M" };

const DAY = 86_400_000;
const EDITIONS = [null, "Standard", "Advanced", "Complete"] as const;

/** The licence in place `index` (from 0) of the sample register: the same whenever it is asked for on the same day. */
export function bulkLicence(plan: BulkPlan, index: number): BulkLicence {
  const chance = chanceOf(`sample licence ${index}`);
  const createdAt = plan.from + Math.floor(((plan.now - plan.from) * index) / plan.licences);
  const account = bulkAccount(chance.upTo(plan.accounts), plan.from);
  const fate = chance.upTo(100);
  const kind = kindOf(chance.upTo(100));
  return {
    id: chance.id(index),
    number: `SAMPLE-L${String(index + 1).padStart(8, "0")}`,
    productId: chance.oneOf(plan.products),
    edition: chance.oneOf(EDITIONS),
    kind,
    seats: chance.happens(10) ? null : 1 + chance.upTo(500),
    ...validity(chance, { kind, createdAt }),
    code: `SMPL-${chance.letters(5)}-${chance.letters(5)}-${chance.letters(5)}-${chance.letters(5)}`,
    createdAt,
    // Of a hundred: 80 issued to the account and stored in it, 12 issued and not stored, 5 stored by whoever had the
    // code, 3 that nobody has claimed.
    issuedTo: fate < 92 ? account.id : null,
    stored: fate < 80 || fate >= 95 ? storage(chance, { account, createdAt, now: plan.now }) : null,
    blocked: chance.happens(2) ? block(chance, { createdAt, now: plan.now }) : null,
  };
}

function kindOf(of100: number): LicenceKind {
  if (of100 < 70) return "COMMERCIAL";
  if (of100 < 90) return "SUBSCRIPTION";
  return of100 < 97 ? "TRIAL" : "NOT_FOR_RESALE";
}

/** A trial of 30 days, otherwise one to three years, or without end; some begin only weeks after they were issued. */
function validity(chance: Chance, of: { kind: LicenceKind; createdAt: number }) {
  const from = of.createdAt + (chance.happens(20) ? 1 + chance.upTo(40) : 0) * DAY;
  const days = of.kind === "TRIAL" ? 30 : 365 * chance.oneOf([1, 1, 2, 3]);
  const endless = of.kind === "COMMERCIAL" && chance.happens(8);
  return { validFrom: dateOf(from), validThrough: endless ? null : dateOf(from + (days - 1) * DAY) };
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function storage(chance: Chance, of: { account: BulkAccount; createdAt: number; now: number }) {
  const from = Math.min(of.createdAt + chance.upTo(10 * DAY), of.now);
  const removed = from + (1 + chance.upTo(300)) * DAY;
  const to = chance.happens(3) && removed < of.now ? removed : null;
  return { account: of.account, by: chance.oneOf(of.account.members), from, to };
}

function block(chance: Chance, of: { createdAt: number; now: number }): BulkSpan {
  const from = of.createdAt + chance.upTo(Math.max(1, of.now - of.createdAt));
  const lifted = from + (1 + chance.upTo(60)) * DAY;
  return { from, to: chance.happens(50) && lifted < of.now ? lifted : null };
}
