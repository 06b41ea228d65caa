import { randomUUID } from "node:crypto";
import { type AccountPerson, incidentReference, peopleOf, sampleLicenceNumber, usesOf } from "./account-people.ts";
import type { SampleHeldService, SampleLicence, SamplePlan, Situation } from "./situation.ts";

/** What the rows hang on: the day of loading, and what is there already. */
export interface Ground {
  readonly today: Temporal.PlainDate;
  readonly timeZone: string;
  /** @throws where the sample has no such product or version. */
  readonly productId: (slug: string) => string;
  readonly versionId: (slug: string, version: string) => string;
  /** A licence's code as the register keeps it. */
  readonly keepCode: (accountNumber: string, place: number) => Row;
}

export type Row = Readonly<Record<string, unknown>>;

/** Rows by table, in an order in which they can be written. */
export type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

const AUTHOR = "Sample data";
const ACCOUNTS_BEGIN = -1000;

interface WithId {
  readonly id: string;
  readonly people: readonly [Member, ...Member[]];
}
type Member = AccountPerson & { readonly id: string };

/** All rows of the accounts, with what they hold. */
export function accountRows(situations: readonly Situation[], ground: Ground): Rows {
  const ids = new Map(situations.map((situation) => [situation.number, withIds(situation)]));
  const known = (number: string): WithId => {
    const found = ids.get(number);
    if (found === undefined) throw new Error(`There is no sample account ${number}.`);
    return found;
  };
  const licences = situations.flatMap((situation) => licenceRows(situation, { ground, known }));
  const plans = situations.flatMap(({ number, plan }) => {
    return plan === undefined ? [] : [planRows(plan, { number, account: known(number), ground })];
  });
  return [
    ["company_account", situations.map((each) => accountRow(each, known(each.number).id, ground))],
    ["account_member", situations.flatMap(({ number }) => memberRows(known(number), ground))],
    ["licence", licences.map(({ licence }) => licence)],
    ["licence_storage", licences.flatMap(({ storage }) => storage)],
    ["licence_block", licences.flatMap(({ block }) => block)],
    ["held_plan", plans.map(({ plan }) => plan)],
    ["incident", plans.flatMap(({ incidents }) => incidents)],
    ["named_contact", plans.flatMap(({ contacts }) => contacts)],
    ["held_service", situations.flatMap((each) => serviceRows(each, known(each.number).id, ground))],
  ];
}

function withIds(situation: Situation): WithId {
  const [first, ...others] = peopleOf(situation);
  const member = (person: AccountPerson): Member => ({ ...person, id: randomUUID() });
  return { id: randomUUID(), people: [member(first), ...others.map(member)] };
}

function accountRow({ number, name, country, closedFrom }: Situation, id: string, ground: Ground): Row {
  const closed_at = closedFrom === undefined ? null : startOf(ground, closedFrom);
  return { id, number, name, country, created_at: startOf(ground, ACCOUNTS_BEGIN), closed_at };
}

function memberRows({ id, people }: WithId, ground: Ground): Row[] {
  const joined_at = startOf(ground, ACCOUNTS_BEGIN);
  return people.map((person) => ({ ...person, account_id: id, joined_at }));
}

interface Among {
  readonly ground: Ground;
  readonly known: (number: string) => WithId;
}

function licenceRows({ number, licences = [] }: Situation, { ground, known }: Among) {
  return licences.map((told, index) => {
    const licence = licenceRow(told, { number, place: index + 1, issuedTo: known(number).id, ground });
    const keeper = known(told.storedIn ?? number);
    return {
      licence,
      storage: told.stored === undefined ? [] : [storageRow(licence.id, { ...told.stored, keeper, ground })],
      block: blockRows(licence.id, told, ground),
    };
  });
}

interface Issued {
  readonly number: string;
  readonly place: number;
  readonly issuedTo: string;
  readonly ground: Ground;
}

function licenceRow(told: SampleLicence, { number, place, issuedTo, ground }: Issued) {
  const issued = startOf(ground, Math.min(told.from, told.stored?.from ?? told.from) - 1);
  return {
    id: randomUUID(),
    number: sampleLicenceNumber(number, place),
    product_id: ground.productId(told.product),
    kind: told.kind ?? "COMMERCIAL",
    seats: 10 * place,
    valid_from: dateOf(ground, told.from),
    valid_through: told.through === null ? null : dateOf(ground, told.through),
    issued_to: told.issuedToThem === false ? null : issuedTo,
    created_at: issued,
    known_since: issued,
    ...ground.keepCode(number, place),
  };
}

interface Stored {
  readonly from: number;
  readonly until?: number;
  readonly keeper: WithId;
  readonly ground: Ground;
}

function storageRow(licence_id: string, { keeper, ground, ...days }: Stored): Row {
  const [person] = keeper.people;
  const during = spanOf(ground, days);
  const by = { stored_by: person.subject, stored_by_name: person.name };
  return { id: randomUUID(), licence_id, account_id: keeper.id, during, ...by };
}

function blockRows(licence_id: string, { blocked }: SampleLicence, ground: Ground): Row[] {
  if (blocked === undefined) return [];
  const unblocked_by = blocked.until === undefined ? null : AUTHOR;
  const { reason } = blocked;
  return [{ id: randomUUID(), licence_id, during: spanOf(ground, blocked), reason, blocked_by: AUTHOR, unblocked_by }];
}

interface Held {
  readonly number: string;
  readonly account: WithId;
  readonly ground: Ground;
}

function planRows(told: SamplePlan, { number, account, ground }: Held) {
  const id = randomUUID();
  const [administrator] = account.people;
  return {
    plan: { id, account_id: account.id, plan_code: told.code, ...heldDays(ground, told) },
    incidents: usesOf(told).map(({ day, isWithdrawn }, index) => ({
      id: randomUUID(),
      held_plan_id: id,
      used_on: dateOf(ground, day),
      reference: incidentReference(number, index + 1),
      author: AUTHOR,
      recorded_at: startOf(ground, day),
      withdrawn_at: isWithdrawn ? startOf(ground, 0) : null,
      withdrawal_reason: isWithdrawn ? "Counted by mistake" : null,
    })),
    contacts: told.namesContact === true ? [{ held_plan_id: id, member_id: administrator.id }] : [],
  };
}

function serviceRows({ services = [] }: Situation, account_id: string, ground: Ground): Row[] {
  return services.map((told) => ({
    id: randomUUID(),
    account_id,
    service_code: told.service,
    ...subjectOf(told, ground),
    ...heldDays(ground, told),
  }));
}

function subjectOf({ product, version }: SampleHeldService, ground: Ground): Row {
  if (product === undefined) return { product_id: null, version_id: null };
  const version_id = version === undefined ? null : ground.versionId(product, version);
  return { product_id: ground.productId(product), version_id };
}

function heldDays(ground: Ground, { from, through }: { readonly from: number; readonly through: number | null }): Row {
  return { held_from: dateOf(ground, from), held_through: through === null ? null : dateOf(ground, through) };
}

/** The calendar date that lies so many days from the day of loading. */
function dateOf({ today }: Ground, days: number): string {
  return today.add({ days }).toString();
}

/** The instant at which that day begins in the vendor's time zone. */
function startOf({ today, timeZone }: Ground, days: number): string {
  return today.add({ days }).toZonedDateTime({ timeZone }).toInstant().toString();
}

function spanOf(ground: Ground, { from, until }: { readonly from: number; readonly until?: number }): string {
  return `[${startOf(ground, from)},${until === undefined ? "" : startOf(ground, until)})`;
}
