import { waitsForCustomer } from "@supportbook/policy";
import { z } from "zod";
import type { Context } from "../../../platform/context.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { inRequestChange, lockRequest, SYSTEM_ACTOR } from "../../requests/index.ts";
import { tellOf } from "./change-task.ts";
import { RequestTaskEntity } from "./request-task.entity.ts";

const payload = z.object({ task: z.uuid() });

/** Reminds the customer of a task, once, if there is still something for them to do. */
export const remindOfTaskJob: Job<z.infer<typeof payload>> = {
  name: "tasks.remind",
  payload,
  run: async (context, { task }) => await remindOfTask(context, task),
};

/** A task that is reminded of says so, and so is not reminded of again. */
export async function remindOfTask(context: Context, id: string): Promise<void> {
  const seen = await context.db.getRepository(RequestTaskEntity).findOneBy({ id });
  if (seen === null) return;
  await inRequestChange({ context, actor: SYSTEM_ACTOR, party: "SYSTEM" }, async (change) => {
    const request = await lockRequest(change, seen.requestId);
    const task = await change.manager.findOneByOrFail(RequestTaskEntity, { id });
    const isOwed = request.category === "WAITING_FOR_CUSTOMER" && waitsForCustomer(task.state);
    if (!isOwed || task.remindedAt !== null) return;
    const remindedAt = new Date(change.at.epochMilliseconds);
    await change.manager.update(RequestTaskEntity, { id }, { remindedAt });
    await tellOf({ change, request, task }, "TASK_REMINDED", { dueAt: task.dueAt.toISOString() });
  });
}
