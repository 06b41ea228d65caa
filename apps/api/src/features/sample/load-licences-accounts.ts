import { type Chance, chanceOf } from "./load-licences-chance.ts";

/** A company account of the sample register, with the people who work in it. */
export interface BulkAccount {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly country: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly members: readonly [BulkMember, ...BulkMember[]];
}

/** The first of an account administers it. */
export interface BulkMember {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
}

/** Numbers that no other account has: whatever bears one was loaded from here. */
export const ACCOUNT_NUMBERS = { from: "SAMPLE-A0000001", below: "SAMPLE-B" };

const TRADES = [
  "Bakery",
  "Clinic",
  "Foundry",
  "Harbour",
  "Library",
  "Nursery",
  "Orchard",
  "Printers",
  "Sawmill",
] as const;
const PLACES = [
  "Northmere",
  "Elmford",
  "Stonewick",
  "Ashdale",
  "Quayside",
  "Larchfield",
  "Milbrook",
  "Fernhollow",
] as const;
const COUNTRIES = ["DE", "FR", "GB", "KE", "JP", "BR", "IN", "CN", "ES", "PL"] as const;
const FIRST_NAMES = ["Ada", "Bruno", "Chloe", "Dmitri", "Esra", "Femi", "Greta", "Hiro", "Ines", "Jun"] as const;

const YEAR = 365 * 86_400_000;

/**
 * The account in place `index` (from 0) of the sample register: the same whenever it is asked for.
 * @param before milliseconds since 1970; it was registered within the year before that.
 */
export function bulkAccount(index: number, before: number): BulkAccount {
  const chance = chanceOf(`sample account ${index}`);
  const createdAt = before - chance.upTo(YEAR);
  const digits = String(index + 1).padStart(7, "0");
  const member = (place: number) => memberOf(chance, { digits, place, id: chance.id(index) });
  return {
    id: chance.id(index),
    number: `SAMPLE-A${digits}`,
    name: `Sample ${chance.oneOf(TRADES)} ${chance.oneOf(PLACES)} ${index + 1}`,
    country: chance.oneOf(COUNTRIES),
    createdAt,
    members: [member(1), ...Array.from({ length: chance.upTo(4) }, (_, other) => member(other + 2))],
  };
}

function memberOf(chance: Chance, of: { digits: string; place: number; id: string }): BulkMember {
  return {
    id: of.id,
    subject: `sample-register|${of.digits}-${of.place}`,
    name: `${chance.oneOf(FIRST_NAMES)} Sample ${of.digits}-${of.place}`,
    email: `person${of.place}@company-${of.digits}.example`,
  };
}
