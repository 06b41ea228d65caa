import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agent, customer } from "../accounts/accounts-testbed.ts";
import { type Data, everything, refusalsOf } from "../requests/requests-testbed.ts";
import { ann, onTask, openTasksBed, TASK, type TaskChange, type TasksBed, tasksOf } from "./tasks-testbed.ts";

let bed: TasksBed;
beforeAll(async () => {
  bed = await openTasksBed();
});
afterAll(() => bed.close());

const { change, done, onRequest, asked } = tasksOf(() => bed);

describe("[6.2] a diagnostic utility that a customer is asked to run", () => {
  it("is agreed to, answered, found not usable, answered again and complete", async () => {
    const { task, request } = await asked();
    expect(request.category).toBe("WAITING_FOR_CUSTOMER");
    expect(task).toMatchObject({ state: "ASKED", acts: ["WITHDRAW"], askedByName: agent.name });
    const told = request.messages.nodes.at(-1).body;
    for (const part of ["To see what stops", "Versions of programs.", "https://download.example.com/collector"]) {
      expect(told).toContain(part);
    }
    const agreed = await done("consentToTask", onTask(task), ann);
    expect(agreed.task).toMatchObject({ state: "CONSENTED", consentedByName: "Ann", askedByName: null });
    expect(agreed.task.consentedAt).not.toBeNull();
    const first = await done("deliverTask", { ...onTask(agreed.task), note: "Nothing came" }, ann);
    expect(first).toMatchObject({ task: { state: "DELIVERED" }, request: { category: "OPEN" } });
    const rejected = await done("checkTask", {
      ...onTask(first.task),
      complete: false,
      reason: "The archive is empty",
    });
    expect(rejected).toMatchObject({ task: { state: "NOT_USABLE" }, request: { category: "WAITING_FOR_CUSTOMER" } });
    expect(rejected.request.messages.nodes.at(-1)).toMatchObject({
      body: expect.stringContaining("The archive is empty"),
    });
    const second = await done("deliverTask", { ...onTask(rejected.task), note: "Now it did" }, ann);
    const checked = await done("checkTask", { ...onTask(second.task), complete: true });
    expect(checked.task).toMatchObject({ state: "COMPLETE", checkReason: null, acts: [] });
    const kinds = checked.request.events.nodes
      .map(({ kind }: Data) => kind)
      .filter((kind: string) => kind.startsWith("TASK"));
    expect(kinds).toEqual(
      ["ASKED", "CONSENTED", "DELIVERED", "CHECKED", "DELIVERED", "CHECKED"].map((each) => `TASK_${each}`),
    );
  });

  it("is answered by a file, which is attached with the answer", async () => {
    const { task } = await asked();
    const agreed = await done("consentToTask", onTask(task), ann);
    const handedIn = { ...onTask(agreed.task), attachment: "00000000-0000-4000-8000-000000000000" };
    expect(refusalsOf(await change("deliverTask", handedIn, ann))).toEqual(["NOT_FOUND input.attachment"]);
    const file = await bed.upload(ann, Buffer.from("versions"), { filename: "versions.txt", draft: "true" });
    const result = await done("deliverTask", { ...handedIn, attachment: file }, ann);
    expect(result.task).toMatchObject({ state: "DELIVERED", attachment: { id: file, name: "versions.txt" } });
    expect(result.request.messages.nodes.at(-1)).toMatchObject({ attachments: [{ id: file }] });
  });

  it("may be refused: that is an answer, and support goes on (4.4.5)", async () => {
    const { task, request } = await asked();
    const before = (await bed.seen(request.id)).outcome;
    const refused = await done("refuseTask", { ...onTask(task), reason: "Our auditors forbid it" }, ann);
    expect(refused).toMatchObject({
      task: { state: "REFUSED", refusedByName: "Ann", refusalReason: "Our auditors forbid it", consentedAt: null },
      request: { category: "OPEN" },
    });
    expect((await bed.seen(request.id)).outcome).toBe(before);
    const agreed = await done("consentToTask", onTask(refused.task), ann);
    expect(agreed.task.state).toBe("CONSENTED");
  });

  it("takes nothing for a request that has ended, until it is reopened", async () => {
    const { task, request } = await asked();
    const { id } = request;
    const ended = { id, expectedRevision: request.revision, move: "RESOLVE", message: "Found without it." };
    await bed.done("moveRequest", ended);
    expect(refusalsOf(await change("consentToTask", onTask(task), ann))).toEqual(["BAD_USER_INPUT input.task"]);
    const seen = await bed.ask("query ($id: ID!) { request(id: $id) { tasks { acts } } }", { id }, { actor: ann });
    expect(seen.request.tasks).toEqual([{ acts: [] }]);
  });

  it("takes no result without consent, from staff or by an old revision, and changes nothing then", async () => {
    const { task, request } = await asked();
    const before = await everything(bed);
    const refused = async (name: TaskChange, some: object, actor = ann) =>
      refusalsOf(await change(name, { ...onTask(task), ...some }, actor));
    expect(await refused("deliverTask", { note: "Early" })).toEqual(["BAD_USER_INPUT input.task"]);
    expect(await refused("checkTask", { complete: true }, agent)).toEqual(["BAD_USER_INPUT input.task"]);
    expect(await refused("withdrawTask", { reason: " " }, agent)).toEqual(["BAD_USER_INPUT input.reason"]);
    expect(await refused("consentToTask", { expectedRevision: 9 })).toEqual(["CONFLICT input.expectedRevision"]);
    expect(await refused("consentToTask", { task: "nothing" })).toEqual(["NOT_FOUND input.task"]);
    const ask = async (some: object) => refusalsOf(await change("requestTask", { ...onRequest(request), ...some }));
    expect(await ask({ why: " " })).toEqual(["BAD_USER_INPUT input.why"]);
    expect(await ask({ dueOn: "2026-11-22" })).toEqual(["BAD_USER_INPUT input.dueOn"]);
    expect(await ask({ dueOn: "2026-11-30", dueInHours: 3 })).toEqual(["BAD_USER_INPUT input.dueInHours"]);
    expect(await ask({ dueInHours: 0 })).toEqual(["BAD_USER_INPUT input.dueInHours"]);
    expect(await ask({ utility: request.id })).toEqual(["NOT_FOUND input.utility"]);
    expect(await everything(bed)).toEqual(before);
  });

  it("is another's to nobody: it is answered as one that does not exist", async () => {
    const { task } = await asked();
    const olga = customer("Olga");
    const foreign = await change("consentToTask", onTask(task), olga);
    const none = await change(
      "consentToTask",
      { task: "00000000-0000-4000-8000-000000000000", expectedRevision: 1 },
      olga,
    );
    expect(foreign).toEqual(none);
  });

  it("tells the customer neither who of support asked nor why it was taken back", async () => {
    const { task } = await asked();
    const { request } = await done("withdrawTask", { ...onTask(task), reason: "Found the cuckoo" });
    const document = `query ($id: ID!) { request(id: $id) { tasks { ${TASK} } events(first: 50) { nodes { kind data } } } }`;
    const seen = await bed.ask(document, { id: request.id }, { actor: ann });
    expect(seen.request.tasks).toMatchObject([{ state: "WITHDRAWN", askedByName: null, withdrawalReason: null }]);
    expect(JSON.stringify(seen)).not.toContain("cuckoo");
    expect(seen.request.events.nodes.at(-1)).toEqual({
      kind: "TASK_WITHDRAWN",
      data: { task: task.id, utility: "Sample Collector" },
    });
  });

  it("is due at the end of a day, or after hours", async () => {
    expect((await asked({ dueOn: "2026-11-30" })).task.dueAt).toBe("2026-11-30T23:59:59.000Z");
    expect((await asked({ dueInHours: 5 })).task.dueAt).toBe("2026-11-23T15:00:00.000Z");
  });
});
