import { describe, expect, it } from "vitest";
import {
  actOnTask,
  TASK_ACT_NAMES,
  TASK_ACTS,
  TASK_STATES,
  type TaskState,
  taskActsFor,
  waitsForCustomer,
} from "./task-acts.ts";

const MOVERS = ["CUSTOMER", "STAFF", "SYSTEM"] as const;
const request = "WAITING_FOR_CUSTOMER";

describe("[6.2] a diagnostic task", () => {
  it("takes a result only after the customer agreed", () => {
    for (const state of TASK_STATES) {
      const { done } = actOnTask(state, { act: "DELIVER", by: "CUSTOMER", request });
      expect(done, state).toBe(["CONSENTED", "NOT_USABLE"].includes(state));
    }
    const refused = actOnTask("ASKED", { act: "DELIVER", by: "CUSTOMER", request });
    expect(refused).toMatchObject({ done: false, why: { en: expect.stringContaining("agree") } });
  });

  it("can be refused without a reason, and agreed to later all the same", () => {
    expect(actOnTask("ASKED", { act: "REFUSE", by: "CUSTOMER", request })).toEqual({ done: true, state: "REFUSED" });
    expect(actOnTask("REFUSED", { act: "CONSENT", by: "CUSTOMER", request })).toEqual({
      done: true,
      state: "CONSENTED",
    });
    expect(waitsForCustomer("REFUSED")).toBe(false);
  });

  it("is agreed to, refused and answered by the customer alone, and checked by staff alone", () => {
    for (const act of TASK_ACT_NAMES) {
      const [from] = TASK_ACTS[act].from;
      const able = MOVERS.filter((by) => actOnTask(from, { act, by, request, reason: "Because" }).done);
      expect(able, act).toEqual([TASK_ACTS[act].by]);
    }
    expect(["CONSENT", "REFUSE", "DELIVER"].map((act) => TASK_ACTS[act as "CONSENT"].by)).toEqual(
      Array(3).fill("CUSTOMER"),
    );
  });

  it("needs a reason to find a result not usable, after which another can come", () => {
    expect(actOnTask("DELIVERED", { act: "REJECT", by: "STAFF", request, reason: " " })).toMatchObject({
      missing: "REASON",
    });
    expect(actOnTask("DELIVERED", { act: "REJECT", by: "STAFF", request, reason: "Empty file" })).toEqual({
      done: true,
      state: "NOT_USABLE",
    });
    expect(taskActsFor("NOT_USABLE", "CUSTOMER", request)).toEqual(["REFUSE", "DELIVER"]);
  });

  it("can be ended by support until it is complete, from wherever it stands", () => {
    const over: readonly TaskState[] = ["COMPLETE", "WITHDRAWN"];
    for (const state of TASK_STATES) {
      expect(taskActsFor(state, "STAFF", request).includes("WITHDRAW"), state).toBe(!over.includes(state));
      if (over.includes(state))
        expect(
          MOVERS.flatMap((by) => taskActsFor(state, by, request)),
          state,
        ).toEqual([]);
    }
  });

  it("of a request that has ended can be taken back or found complete, and nothing that speaks to somebody", () => {
    for (const ended of ["RESOLVED", "CLOSED"] as const) {
      const left = TASK_STATES.flatMap((state) => MOVERS.flatMap((by) => taskActsFor(state, by, ended)));
      expect(new Set(left), ended).toEqual(new Set(["ACCEPT", "WITHDRAW"]));
    }
    const refused = actOnTask("CONSENTED", { act: "DELIVER", by: "CUSTOMER", request: "CLOSED" });
    expect(refused).toMatchObject({ done: false, why: { en: expect.stringContaining("reopen") } });
  });
});
