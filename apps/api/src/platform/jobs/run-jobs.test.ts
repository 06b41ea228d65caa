import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { enqueue } from "./enqueue.ts";
import type { Attempt, Job } from "./job.ts";
import { jobGauges } from "./job-figures.ts";
import { type JobsTestbed, openJobsTestbed } from "./jobs-testbed.ts";
import { onceForJob } from "./once-for-job.ts";

let bed: JobsTestbed;
beforeAll(async () => {
  bed = await openJobsTestbed();
  await bed.db.query("CREATE TABLE note (text text NOT NULL)");
});
afterAll(() => bed.close());

const patience = { timeout: 60_000 };
const notes = async (like: string): Promise<string[]> =>
  (await bed.db.query("SELECT text FROM note WHERE text LIKE $1 ORDER BY text", [`${like}%`])).map(
    ({ text }: { text: string }) => text,
  );
const jobsLeft = async (name: string) =>
  Number((await bed.db.query("SELECT count(*) FROM graphile_worker.jobs WHERE task_identifier = $1", [name]))[0].count);

/** A job whose payload is a text. */
const aJob = (
  name: string,
  run: (text: string, attempt: Attempt) => Promise<void>,
  more: Pick<Job, "maxAttempts"> = {},
): Job<{ text: string }> => ({
  name,
  payload: z.object({ text: z.string() }),
  ...more,
  run: (_, { text }, attempt) => run(text, attempt),
});
const write = (text: string) => bed.db.query("INSERT INTO note VALUES ($1)", [text]);

describe("a job", () => {
  it("is done once by one of two, and never where its transaction was rolled back", async () => {
    const writes = aJob("test.write", write);
    await Promise.all([bed.run([writes]), bed.run([writes])]);
    const undone = bed.db.transaction(async (manager) => {
      await enqueue(manager, writes, { text: "write undone" });
      throw new Error("rolled back");
    });
    await expect(undone).rejects.toThrow("rolled back");
    const texts = Array.from({ length: 30 }, (_, i) => `write ${String(i).padStart(2, "0")}`);
    await bed.db.transaction(async (manager) => {
      for (const text of texts) await enqueue(manager, writes, { text });
      // Nobody may take what is not committed yet.
      await setTimeout(100);
      expect(await notes("write")).toEqual([]);
    });
    await expect.poll(() => jobsLeft(writes.name), patience).toBe(0);
    expect(await notes("write")).toEqual(texts);
  });

  it("waits for its time, and one with the same key takes its place", async () => {
    const later = aJob("test.later", write);
    const runAt = Temporal.Now.instant().add({ hours: 24 });
    await enqueue(bed.db.manager, later, { text: "later first" }, { runAt, jobKey: "one" });
    await enqueue(bed.db.manager, later, { text: "later other" }, { runAt, jobKey: "other" });
    await bed.run([later]);
    await enqueue(bed.db.manager, later, { text: "later second" }, { jobKey: "one" });
    await expect.poll(() => notes("later"), patience).toEqual(["later second"]);
    expect(await jobsLeft(later.name)).toBe(1);
  });

  it("is refused with a payload that is not its own", async () => {
    const wrong = enqueue(bed.db.manager, aJob("test.wrong", write) as Job, { text: 5 });
    await expect(wrong).rejects.toThrow(/expected string/);
    expect(await jobsLeft("test.wrong")).toBe(0);
  });

  it("that fails is tried again and then given up, with its name and attempt in the log and no payload", async () => {
    const failing = aJob("test.fail", () => Promise.reject(new Error("no luck")), { maxAttempts: 2 });
    const jobId = await enqueue(bed.db.manager, failing, { text: "sesame" });
    await bed.run([failing]);
    const lines = () => bed.logged.filter(({ job }) => job === failing.name);
    await expect.poll(() => lines().length, patience).toBe(2);
    expect(lines()).toMatchObject([
      { level: "warn", jobId, attempt: 1, of: 2, err: { message: "no luck" } },
      { level: "error", jobId, attempt: 2, of: 2, err: { message: "no luck" } },
    ]);
    expect(JSON.stringify(bed.logged)).not.toContain("sesame");
    const figures = async () =>
      Object.fromEntries(await Promise.all(jobGauges(bed.db).map(async ({ name, read }) => [name, await read()])));
    await expect.poll(figures, patience).toMatchObject({ supportbook_jobs_failed: 1, supportbook_jobs_running: 0 });
  });

  it("stores its effects once, also when they were stored and the attempt failed after that", async () => {
    const halfway = aJob("test.halfway", async (text, attempt) => {
      const stored = await onceForJob(bed.db, attempt, async (manager) => {
        await manager.query("INSERT INTO note VALUES ($1)", [`halfway ${text} ${attempt.number}`]);
      });
      if (stored) throw new Error("failed after its effects were stored");
    });
    await enqueue(bed.db.manager, halfway, { text: "first" });
    await bed.run([halfway]);
    await expect.poll(() => jobsLeft(halfway.name), patience).toBe(0);
    expect(await notes("halfway")).toEqual(["halfway first 1"]);
  });
});

describe("effects of one job", () => {
  it("are stored by one of two attempts at the same moment, and by the next where the first rolls back", async () => {
    const attempt = { jobId: "900000001" };
    const both = await Promise.all(
      ["a", "b"].map((each) =>
        onceForJob(bed.db, attempt, (manager) => manager.query("INSERT INTO note VALUES ($1)", [`same ${each}`])),
      ),
    );
    expect(both.toSorted()).toEqual([false, true]);
    expect(await notes("same")).toHaveLength(1);
    const undone = onceForJob(bed.db, { jobId: "900000002" }, () => Promise.reject(new Error("undone")));
    await expect(undone).rejects.toThrow("undone");
    expect(await onceForJob(bed.db, { jobId: "900000002" }, async () => undefined)).toBe(true);
  });
});

describe("a job that recurs", () => {
  it("is enqueued once by several that start together, also when it is new, and not again by the next start", async () => {
    const hourly: Job<object> = {
      name: "test.hourly",
      payload: z.object({}),
      recurs: "0 * * * *",
      run: async () => void (await write("hourly")),
    };
    const runs = await Promise.all([bed.run([hourly]), bed.run([hourly]), bed.run([hourly])]);
    await expect.poll(() => notes("hourly"), patience).toHaveLength(1);
    await Promise.all(runs.map((each) => each.close()));
    await (await bed.run([hourly])).close();
    expect([await notes("hourly"), await jobsLeft(hourly.name)]).toEqual([["hourly"], 0]);
  });
});

describe("a process that is silent for too long", () => {
  it("loses its job to another, and what both store is stored once", async () => {
    const { promise: resumed, resolve: resume } = Promise.withResolvers<void>();
    const stores = (by: string) => async (text: string, attempt: Attempt) => {
      await onceForJob(bed.db, attempt, (manager) => manager.query("INSERT INTO note VALUES ($1)", [`${text} ${by}`]));
    };
    let [begun, ended] = [false, false];
    const standsStill = aJob("test.silent", async (text, attempt) => {
      begun = true;
      await resumed;
      await stores("late")(text, attempt);
      ended = true;
    });
    // It never signs again within the test: to the others it is as good as killed.
    await bed.run([standsStill], { signEvery: 3_600_000, deadAfter: 3_600_000 });
    await enqueue(bed.db.manager, standsStill, { text: "silent" });
    await expect.poll(() => begun, patience).toBe(true);
    const others = aJob("test.silent", stores("instead"));
    await bed.run([others], { signEvery: 200, deadAfter: 2_000 });
    await expect.poll(() => notes("silent"), patience).toEqual(["silent instead"]);
    await expect.poll(() => jobsLeft(others.name), patience).toBe(0);
    resume();
    await expect.poll(() => ended, patience).toBe(true);
    expect(await notes("silent")).toEqual(["silent instead"]);
  });
});

describe("closing", () => {
  it("waits for what is at work", async () => {
    let begun = false;
    const slow = aJob("test.slow", async (text) => {
      begun = true;
      await setTimeout(300);
      await write(text);
    });
    const runs = await bed.run([slow]);
    await enqueue(bed.db.manager, slow, { text: "slow" });
    await expect.poll(() => begun, patience).toBe(true);
    await runs.close();
    expect([await notes("slow"), await jobsLeft(slow.name)]).toEqual([["slow"], 0]);
  });

  it("gives back what does not end, so that another does it at once", async () => {
    const { promise: never } = Promise.withResolvers<void>();
    let begun = false;
    const hanging = aJob("test.hang", () => {
      begun = true;
      return never;
    });
    const runs = await bed.run([hanging]);
    await enqueue(bed.db.manager, hanging, { text: "hang" });
    await expect.poll(() => begun, patience).toBe(true);
    await runs.close();
    await bed.run([aJob("test.hang", write)]);
    await expect.poll(() => notes("hang"), patience).toEqual(["hang"]);
  });
});
