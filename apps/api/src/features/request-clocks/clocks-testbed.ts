import type { Segment } from "@supportbook/policy";
import { jobs } from "../../jobs.ts";
import type { Actor, Locale } from "../../platform/context.ts";
import { customer, putAccount } from "../accounts/accounts-testbed.ts";
import { done as holdingsDone } from "../holdings/holdings-testbed.ts";
import { type CalendarHistory, insertCalendar } from "../hours/index.ts";
import { changeCatalogue } from "../lifecycle/index.ts";
import { aProduct, aVersion } from "../lifecycle/lifecycle-testbed.ts";
import { type Data, openRequestsBed, problem, type RequestsBed } from "../requests/requests-testbed.ts";
import { type PlanSeverity, SupportPlanEntity } from "../services/index.ts";

const CLOCKS = `id number category revision nextDueAt
  clocks { metric state reason dueAt endedAt used left promised counted
    ledger { from to counted reason name duration } earlier { state used } }
  duty { state since steps { step at isTaken } closesOn }
  messages(first: 50) { nodes { authorKind body } }
  events(first: 50) { nodes { at kind data } }`;

interface Asking {
  readonly actor?: Actor;
  readonly locale?: Locale;
}

export type Week = CalendarHistory["hours"][number]["weekly"];

interface Acting {
  readonly id: string;
  readonly [name: string]: unknown;
}

interface Filed {
  readonly severity?: number | null;
  readonly country?: string;
}

export interface ClocksBed extends RequestsBed {
  /** Sets the clock, and lets nobody do anything meanwhile. */
  at(instant: string): void;
  /** Lets time pass, and every job be done when it is due. */
  pass(until: string): Promise<void>;
  /** Does what changes have ordered, without time passing. */
  settle(): Promise<void>;
  /** A supported problem of an account that holds the plan, if one is named, since the beginning of the year. */
  filedUnder(plan: string | null, some?: Filed, asking?: Asking): Promise<Data>;
  clocksOf(id: string, asking?: Asking): Promise<Data>;
  /** Does something that must succeed to the request as it stands. */
  act(name: "moveRequest" | "setSeverity" | "reopenRequest", input: Acting): Promise<void>;
  /** The customer of the request that was filed last. */
  readonly customer: () => Actor;
  readonly account: () => string;
}

export const nineToFive = weekOf("09:00", "17:00");

/** Monday to Friday. */
export function weekOf(from: string, to: string, weekend = false): Week {
  const [day, off] = [[{ from, to }], weekend ? [{ from, to }] : []];
  return { 1: day, 2: day, 3: day, 4: day, 5: day, 6: off, 7: off };
}

/** An API whose clock the test holds, with support from 9 to 5 in Germany and plans that promise times. */
export async function openClocksBed(start: string): Promise<ClocksBed> {
  let now = Temporal.Instant.from(start);
  const bed = await openRequestsBed(undefined, { clock: () => now });
  await putFreeProduct(bed);
  await publish(bed, { country: "DE", weekly: nineToFive });
  const work = async (until: Temporal.Instant | null) => {
    for (;;) {
      const job = await nextJob(bed, until ?? now);
      if (job === null) return;
      if (Temporal.Instant.compare(job.runAt, now) > 0) now = job.runAt;
      await run(bed, job);
    }
  };
  let [last, account] = [customer("Nobody"), ""];
  return {
    ...bed,
    at(instant) {
      now = Temporal.Instant.from(instant);
    },
    async pass(until) {
      await work(Temporal.Instant.from(until));
      now = Temporal.Instant.from(until);
    },
    settle: () => work(null),
    async filedUnder(plan, { severity = 2, country = "DE", ...some } = {}, asking = {}) {
      last = customer(`Person ${crypto.randomUUID().slice(0, 8)}`);
      account = (await putAccount(bed.api, { name: "Test company", country, people: [[last, "ADMINISTRATOR"]] })).id;
      if (plan !== null) await holdingsDone(bed.api, "grantPlan", { account, plan, heldFrom: "2020-01-01" });
      const input = { idempotencyKey: crypto.randomUUID(), product: "free-guard", version: "1" };
      const filing = { ...input, account, country, problems: [problem({ severity })], ...some };
      const request = await bed.done("fileRequest", filing, { actor: last, ...asking });
      await work(null);
      return request;
    },
    async clocksOf(id, asking) {
      const { request } = await bed.ask(`query ($id: ID!) { request(id: $id) { ${CLOCKS} } }`, { id }, asking);
      const nextDueAt = request?.nextDueAt == null ? null : Temporal.Instant.from(request.nextDueAt).toString();
      return request === null ? null : { ...request, nextDueAt };
    },
    async act(name, input) {
      const { request } = await bed.ask("query ($id: ID!) { request(id: $id) { revision } }", { id: input.id });
      await bed.done(name, { expectedRevision: request.revision, ...input });
    },
    customer: () => last,
    account: () => account,
  };
}

/** For business, and whoever asks needs no licence (4.5b): supported at any time, so that plans alone make a difference. */
async function putFreeProduct({ api }: RequestsBed): Promise<void> {
  const actor: Actor = { subject: "editor-1", name: "Test editor", roles: ["lifecycle-editor"] };
  await changeCatalogue(api.contextFor({ actor }), { reason: "Set up" }, async (writer) => {
    const facts = aProduct({ name: "Free Guard", licensing: "FREEMIUM" });
    const { id } = await writer.putProduct({ slug: "free-guard", facts });
    await writer.putVersions(id, [{ name: "1", facts: aVersion({ name: "1", releasedOn: "2015-01-01" }) }]);
  });
}

interface Published {
  readonly country: string;
  readonly weekly: Week;
  readonly timeZone?: string;
  readonly holidays?: readonly string[];
  readonly segment?: Segment;
}

/** Hours that have held since 2015. */
export async function publish({ api }: RequestsBed, { country, weekly, segment, ...some }: Published): Promise<void> {
  const overrides = (some.holidays ?? []).map((date) => ({ date, name: "Lake day", intervals: [] }));
  const facts = { timeZone: some.timeZone ?? "UTC", weekly, holidaySource: null, overrides };
  const hours = [{ ...facts, validFrom: "2015-01-01", reason: "Test", recordedAt: new Date(0) }];
  const calendar = { segment: segment ?? "BUSINESS", country, name: `Hours of ${country}`, author: "Test", hours };
  await insertCalendar(api.db.manager, calendar as CalendarHistory);
  await api.contextFor().hours.reload();
}

type Minutes = Partial<Pick<PlanSeverity, "responseMinutes" | "nextResponseMinutes" | "resolutionMinutes">>;

/** A plan without limit that promises so at every severity. */
export async function putPlan({ api }: RequestsBed, code: string, minutes: Minutes, some: object = {}): Promise<void> {
  const nothing = { responseMinutes: null, nextResponseMinutes: null, resolutionMinutes: null };
  const severities = ([1, 2, 3, 4] as const).map(
    (severity): PlanSeverity => ({ severity, counted: "SUPPORT_HOURS", ...nothing, ...minutes }),
  );
  const names = { nameEn: `Test ${code}`, nameZh: `测试 ${code}` };
  const plan = { code, ...names, yearlyIncidents: null, namedContacts: 1, severities, retired: false, revision: 1 };
  await api.db.getRepository(SupportPlanEntity).insert({ ...plan, ...some });
  await api.contextFor().services.reload();
}

interface WaitingJob {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly runAt: Temporal.Instant;
}

/** What is ordered without a time is due at once, by whatever clock. */
const NEXT = `SELECT j.id::text, t.identifier AS name, j.payload,
    CASE WHEN t.identifier = 'request-clocks.look-after-request' THEN j.run_at ELSE '-infinity'::timestamptz END AS due
  FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
  WHERE t.identifier LIKE 'request-clocks.%' ORDER BY due, j.id LIMIT 1`;

async function nextJob({ api }: RequestsBed, until: Temporal.Instant): Promise<WaitingJob | null> {
  const [row] = await api.db.query<{ id: string; name: string; payload: unknown; due: Date | number }[]>(NEXT);
  if (row === undefined) return null;
  const due = row.due instanceof Date ? row.due.getTime() : 0;
  const runAt = Temporal.Instant.fromEpochMilliseconds(due);
  return Temporal.Instant.compare(runAt, until) > 0 ? null : { ...row, runAt };
}

async function run({ api }: RequestsBed, { id: jobId, name, payload }: WaitingJob): Promise<void> {
  const job = jobs.find((each) => each.name === name);
  // As the worker does, which forgets the key of a job as soon as it has taken it.
  await api.db.query("SELECT graphile_worker.complete_jobs(ARRAY[$1::bigint])", [jobId]);
  await job?.run(api.contextFor(), payload, { jobId, number: 1, signal: AbortSignal.timeout(60_000) });
}
