import { createTestDatabase, type TestDatabase } from "@supportbook/infra/test-database";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expiryNoticesJob } from "../src/features/licences/index.ts";
import { enqueue } from "../src/platform/jobs/enqueue.ts";
import { type ApiProcess, startApiProcess } from "./api-process.ts";

let database: TestDatabase;
let client: pg.Client;
let processes: readonly ApiProcess[] = [];

// A statement that waits for the lock of a test must not be cut off as a request would be.
const variables = { SAMPLE_MODE: "true", REQUEST_TIMEOUT_MS: "600000" };

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client(database.url);
  await client.connect();
  processes = await Promise.all([startApiProcess(database.url, variables), startApiProcess(database.url, variables)]);
});
afterAll(async () => {
  for (const api of processes) api.signal("SIGKILL");
  await Promise.all(processes.map(({ ended }) => ended));
  await client.end();
  await database.drop();
});

/** For what a process does once another was silent for half a minute. */
const patience = { timeout: 110_000, interval: 250 };

const manager = {
  query: async (statement: string, values: unknown[] = []) => (await client.query(statement, values)).rows,
} as unknown as Parameters<typeof enqueue>[0];

/** What was logged of jobs that were done, in the order of their ids. */
const done = (apis: readonly ApiProcess[]): { jobId: string; job: string; attempt: number }[] =>
  apis
    .flatMap(({ lines }) => lines.filter((line) => line.includes('"job done"')).map((line) => JSON.parse(line)))
    .sort((a, b) => Number(a.jobId) - Number(b.jobId));

/** Of what is due; timers of the sample requests wait for their day. */
async function jobsLeft(): Promise<number> {
  const due = "SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE run_at <= now()";
  return (await client.query(due)).rows[0].count;
}

async function notices(): Promise<readonly unknown[]> {
  const statement = "SELECT licence_id, valid_through::text, days_before FROM expiry_notice ORDER BY 1, 2, 3";
  return (await client.query(statement)).rows;
}

/** The process that holds a job, once one does. */
async function holderOf(jobId: string): Promise<ApiProcess | undefined> {
  const statement = `SELECT p.process FROM graphile_worker.jobs j JOIN job_process p ON p.pool_id = j.locked_by
    WHERE j.id = $1`;
  const pid = Number((await client.query(statement, [jobId])).rows[0]?.process.split(":").at(-1));
  return processes.find(({ process }) => process.pid === pid);
}

describe("two processes over one database", () => {
  it("make the notices of the hour at start once between them, and do each job that is enqueued once", async () => {
    const hourly = () => done(processes).filter(({ job }) => job === expiryNoticesJob.name);
    await expect.poll(() => hourly().length, patience).toBe(1);
    expect(await notices()).not.toEqual([]);
    await client.query("BEGIN");
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push(await enqueue(manager, expiryNoticesJob, {}));
    await client.query("COMMIT");
    await client.query("BEGIN");
    await enqueue(manager, expiryNoticesJob, {});
    await client.query("ROLLBACK");
    await expect.poll(jobsLeft, patience).toBe(0);
    await expect.poll(() => hourly().length, patience).toBe(41);
    expect(hourly().slice(1)).toMatchObject(ids.map((jobId) => ({ jobId, attempt: 1 })));
  });

  it("do the job of one that is killed while it is at it", async () => {
    const before = await notices();
    await client.query("DELETE FROM expiry_notice");
    await client.query("BEGIN");
    await client.query("LOCK TABLE expiry_notice IN ACCESS EXCLUSIVE MODE");
    const beside = new pg.Client(database.url);
    await beside.connect();
    const elsewhere = {
      query: async (statement: string, values: unknown[] = []) => (await beside.query(statement, values)).rows,
    } as unknown as typeof manager;
    const jobId = await enqueue(elsewhere, expiryNoticesJob, {});
    await beside.end();
    await expect.poll(() => holderOf(jobId), patience).toBeDefined();
    const killed = await holderOf(jobId);
    killed?.signal("SIGKILL");
    await killed?.ended;
    const survivors = processes.filter((each) => each !== killed);
    expect(survivors).toHaveLength(1);
    await expect.poll(() => holderOf(jobId), patience).toBe(survivors[0]);
    await client.query("COMMIT");
    await expect.poll(jobsLeft, patience).toBe(0);
    const itsOwn = () => done(survivors).find((each) => each.jobId === jobId);
    await expect.poll(itsOwn, patience).toMatchObject({ jobId, attempt: 2 });
    expect(await notices()).toEqual(before);
    expect(await (await fetch(`${survivors[0]?.url}/metrics`)).text()).toContain("\nsupportbook_jobs_running 0\n");
  });

  it("are off the record when they are stopped", async () => {
    for (const api of processes) api.signal("SIGTERM");
    const states = await Promise.all(processes.map(({ ended }) => ended));
    // One was killed by the test before.
    expect(states.toSorted()).toEqual([0, null]);
    const { rows } = await client.query("SELECT process FROM job_process WHERE freed_at IS NULL");
    expect(rows).toEqual([]);
  });
});
