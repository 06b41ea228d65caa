import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { admin } from "../accounts/accounts-testbed.ts";
import { refusalsOf } from "../requests/requests-testbed.ts";
import { ann, collector, openTasksBed, type TasksBed, tasksOf } from "./tasks-testbed.ts";
import { remindOfTask } from "./work/remind-of-task.ts";

let bed: TasksBed;
beforeAll(async () => {
  bed = await openTasksBed();
});
afterAll(() => bed.close());

const { change, done, onRequest, asked, delivered } = tasksOf(() => bed);

describe("[6.2] the reminder of a task", () => {
  const reminders = (id: string) =>
    bed.api.db.query("SELECT run_at FROM graphile_worker.jobs WHERE key = 'tasks.remind:' || $1", [id]);

  it("is enqueued with the task, and reminds once while the customer owes a result", async () => {
    const { task } = await asked({ dueInHours: 4 });
    expect(await reminders(task.id)).toEqual([{ run_at: new Date("2026-11-23T12:00:00Z") }]);
    const context = bed.api.contextFor();
    await remindOfTask(context, task.id);
    await remindOfTask(context, task.id);
    const rows = await bed.api.db.query(
      "SELECT kind FROM request_event WHERE kind = 'TASK_REMINDED' AND data ->> 'task' = $1",
      [task.id],
    );
    expect(rows).toHaveLength(1);
  });

  it("is not sent for what was handed in, and not enqueued for what was refused to be asked", async () => {
    const { task } = await delivered();
    await remindOfTask(bed.api.contextFor(), task.id);
    const [row] = await bed.api.db.query("SELECT reminded_at FROM request_task WHERE id = $1", [task.id]);
    expect(row).toEqual({ reminded_at: null });
    const jobs = "SELECT count(*) AS count FROM graphile_worker.jobs WHERE key LIKE 'tasks.remind:%'";
    const before = await bed.api.db.query(jobs);
    const request = await bed.filed(ann);
    await change("requestTask", { ...onRequest(request), dueInHours: -1 });
    expect(await bed.api.db.query(jobs)).toEqual(before);
  });
});

describe("utilities", () => {
  it("are kept with their history, and asked for only where they are for the product and not retired", async () => {
    const other = (
      await done("saveDiagnosticUtility", collector({ name: "Mail Collector", products: ["mail-watch"] }), admin)
    ).utility;
    const request = await bed.filed(ann);
    expect(refusalsOf(await change("requestTask", { ...onRequest(request), utility: other.id }))).toEqual([
      "BAD_USER_INPUT input.utility",
    ]);
    const retired = await done("retireDiagnosticUtility", { id: other.id, expectedRevision: 1 }, admin);
    expect(retired.utility).toMatchObject({
      retired: true,
      revision: 2,
      history: [{ action: "utilities.retire" }, { action: "utilities.save" }],
    });
    const { diagnosticUtilities } = await bed.ask(`{ diagnosticUtilities(product: "harbour-guard") { name } }`);
    expect(diagnosticUtilities).toEqual([{ name: "Sample Collector" }]);
  });

  it("are refused without what a customer has to know", async () => {
    const refused = async (some: object) => refusalsOf(await change("saveDiagnosticUtility", collector(some), admin));
    expect(await refused({ name: "Sample Collector" })).toEqual(["CONFLICT input.name"]);
    expect(await refused({ name: "Other", url: "javascript:alert(1)", collectsZh: " " })).toEqual([
      "BAD_USER_INPUT input.url",
      "BAD_USER_INPUT input.collectsZh",
    ]);
    expect(await refused({ name: "Other", products: ["nothing"] })).toEqual(["BAD_USER_INPUT input.products"]);
  });
});
