import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { enqueue } from "./enqueue.ts";
import type { Job } from "./job.ts";
import { type JobsTestbed, openJobsTestbed } from "./jobs-testbed.ts";

let bed: JobsTestbed;
beforeAll(async () => {
  bed = await openJobsTestbed();
});
afterAll(() => bed.close());

const patience = { timeout: 100_000 };

/** As a restart of the database does, or a proxy that drops what is idle. */
const cutConnections = () =>
  bed.db.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'supportbook-jobs' AND datname = current_database()`,
  );
const untilNoneIsLeft = () =>
  expect.poll(() => bed.db.query("SELECT id FROM graphile_worker.jobs"), patience).toEqual([]);

it("jobs go on after every connection was cut, while they waited and while one was at work", async () => {
  const done: string[] = [];
  const cut: Job<{ text: string }> = {
    name: "test.cut",
    payload: z.object({ text: z.string() }),
    async run(_, { text }, { number }) {
      // A later attempt at it cuts nothing: it would never come to an end.
      if (text === "cuts" && number === 1) await cutConnections();
      done.push(text);
    },
  };
  await bed.run([cut]);
  const add = (text: string) => enqueue(bed.db.manager, cut, { text });
  await add("first");
  await expect.poll(() => done, patience).toEqual(["first"]);
  // What is done and not yet stored would be done again.
  await untilNoneIsLeft();
  await cutConnections();
  await add("second");
  await expect.poll(() => done, patience).toEqual(["first", "second"]);
  await untilNoneIsLeft();
  await add("cuts");
  await expect.poll(() => done, patience).toContain("cuts");
  await add("last");
  await expect.poll(() => done, patience).toContain("last");
  await untilNoneIsLeft();
  expect(new Set(done)).toEqual(new Set(["first", "second", "cuts", "last"]));
});

it("what was given up can be tried again, and taken away, as the guide for operators says", async () => {
  let luck = false;
  const unlucky: Job<object> = {
    name: "test.unlucky",
    payload: z.object({}),
    maxAttempts: 1,
    run: () => (luck ? Promise.resolve() : Promise.reject(new Error("no luck"))),
  };
  const [one, other] = [await enqueue(bed.db.manager, unlucky, {}), await enqueue(bed.db.manager, unlucky, {})];
  await bed.run([unlucky]);
  const givenUp = () =>
    bed.db.query(
      "SELECT id FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL ORDER BY id",
    );
  await expect.poll(givenUp, patience).toEqual([{ id: one }, { id: other }]);
  luck = true;
  await bed.db.query("SELECT graphile_worker.complete_jobs(ARRAY[$1::bigint])", [other]);
  await bed.db.query(
    `SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at => now(), attempts => 0)
      FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL`,
  );
  await untilNoneIsLeft();
  expect(bed.logged.filter(({ msg, jobId }) => msg === "job done" && jobId === other)).toEqual([]);
});
