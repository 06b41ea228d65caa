import { type TaskAct, taskActsFor, waitsForCustomer } from "@supportbook/policy";
import DataLoader from "dataloader";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import type { Context } from "../../../platform/context.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { say } from "../../../platform/say.ts";
import { presentAttachment, RequestAttachmentEntity, RequestAttachmentType } from "../../attachments/index.ts";
import { readsRequests, requestFor, type SupportRequestEntity, SupportRequestType } from "../../requests/index.ts";
import { consentToTask, refuseTask } from "./answer-task.ts";
import { askTask } from "./ask-task.ts";
import { checkTask, withdrawTask } from "./check-task.ts";
import { deliverTask } from "./deliver-task.ts";
import { RequestTaskEntity } from "./request-task.entity.ts";
import {
  CheckTaskInput,
  DeliverTaskInput,
  RefuseTaskInput,
  RequestTaskInput,
  SeenTaskInput,
  WithdrawTaskInput,
} from "./task.input.ts";
import { RequestTaskActEnum, RequestTaskPayload, RequestTaskType } from "./task.type.ts";
import { REFUSING } from "./task-words.ts";

const WORK = "requests.work";
const OWN = "ownRequests.use";
const INPUT = { description: "What to do." };

@Resolver(() => SupportRequestType)
export class RequestTasksResolver {
  @FieldResolver(() => [RequestTaskType], {
    description: "The diagnostic utilities that the customer was asked to run (6.2), oldest first.",
  })
  async tasks(@Root() { id }: SupportRequestEntity, @Ctx() context: Context): Promise<RequestTaskEntity[]> {
    return await loaderFor(context, tasksLoader).load(id);
  }
}

@Resolver(() => RequestTaskType)
export class TaskFieldsResolver {
  @FieldResolver(() => [RequestTaskActEnum], { description: "What you may do with it now." })
  async acts(@Root() { state, requestId }: RequestTaskEntity, @Ctx() context: Context): Promise<TaskAct[]> {
    const request = await requestFor(context, requestId);
    const by = readsRequests(context) ? "STAFF" : "CUSTOMER";
    return request === null ? [] : [...taskActsFor(state, by, request.category)];
  }

  @FieldResolver(() => Boolean, { description: "Whether the customer owes something that was due before now." })
  overdue(@Root() { state, dueAt }: RequestTaskEntity, @Ctx() { now }: Context): boolean {
    return waitsForCustomer(state) && dueAt.getTime() < now().epochMilliseconds;
  }

  @FieldResolver(() => RequestAttachmentType, { nullable: true, description: "The file that was handed in last." })
  async attachment(@Root() { attachmentId }: RequestTaskEntity, @Ctx() context: Context) {
    const row = attachmentId === null ? null : await loaderFor(context, resultsLoader).load(attachmentId);
    return row === null ? null : presentAttachment(context, row);
  }

  @FieldResolver(() => String, { description: "What refusing comes to (4.4.5), in the caller's language." })
  ifRefused(@Ctx() { locale }: Context): string {
    return say(locale, REFUSING);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who of support asked; null for whoever is no staff with requests.read.",
  })
  askedByName(@Root() { askedByName }: RequestTaskEntity, @Ctx() context: Context): string | null {
    return readsRequests(context) ? askedByName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why support took it back; null for whoever is no staff with requests.read.",
  })
  withdrawalReason(@Root() { withdrawalReason }: RequestTaskEntity, @Ctx() context: Context): string | null {
    return readsRequests(context) ? withdrawalReason : null;
  }
}

@Resolver()
export class TaskMutationsResolver {
  @Mutation(() => RequestTaskPayload, {
    description: guarded(WORK, "Asks the customer to run a diagnostic utility (6.2); the request then waits for them."),
  })
  async requestTask(
    @Ctx() context: Context,
    @Arg("input", () => RequestTaskInput, INPUT) input: RequestTaskInput,
  ): Promise<RequestTaskPayload> {
    return await askTask({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => RequestTaskPayload, {
    description: guarded(WORK, "Says whether a result serves; one that does not is asked for again, with the reason."),
  })
  async checkTask(
    @Ctx() context: Context,
    @Arg("input", () => CheckTaskInput, INPUT) input: CheckTaskInput,
  ): Promise<RequestTaskPayload> {
    return await checkTask({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => RequestTaskPayload, { description: guarded(WORK, "Takes a task back, with a reason for staff.") })
  async withdrawTask(
    @Ctx() context: Context,
    @Arg("input", () => WithdrawTaskInput, INPUT) input: WithdrawTaskInput,
  ): Promise<RequestTaskPayload> {
    return await withdrawTask({ context, actor: requirePermission(context, WORK) }, input);
  }

  @Mutation(() => RequestTaskPayload, { description: guarded(OWN, "Agrees to what a utility collects.") })
  async consentToTask(
    @Ctx() context: Context,
    @Arg("input", () => SeenTaskInput, INPUT) input: SeenTaskInput,
  ): Promise<RequestTaskPayload> {
    return await consentToTask({ context, actor: requirePermission(context, OWN) }, input);
  }

  @Mutation(() => RequestTaskPayload, {
    description: guarded(
      OWN,
      "Refuses to run a utility. Support is given all the same, if without a guarantee (4.4.5).",
    ),
  })
  async refuseTask(
    @Ctx() context: Context,
    @Arg("input", () => RefuseTaskInput, INPUT) input: RefuseTaskInput,
  ): Promise<RequestTaskPayload> {
    return await refuseTask({ context, actor: requirePermission(context, OWN) }, input);
  }

  @Mutation(() => RequestTaskPayload, {
    description: guarded(OWN, "Hands in the result of a utility that you agreed to; it counts as an answer (6.4)."),
  })
  async deliverTask(
    @Ctx() context: Context,
    @Arg("input", () => DeliverTaskInput, INPUT) input: DeliverTaskInput,
  ): Promise<RequestTaskPayload> {
    return await deliverTask({ context, actor: requirePermission(context, OWN) }, input);
  }
}

function resultsLoader({ db }: Context): DataLoader<string, RequestAttachmentEntity | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const files = await db.getRepository(RequestAttachmentEntity).findBy({ id: In([...ids]) });
    const byId = new Map(files.map((file) => [file.id, file]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

function tasksLoader({ db }: Context): DataLoader<string, RequestTaskEntity[]> {
  return new DataLoader(async (requests: readonly string[]) => {
    const tasks = await db.getRepository(RequestTaskEntity).find({
      where: { requestId: In([...requests]) },
      order: { askedAt: "ASC", id: "ASC" },
    });
    const byRequest = Map.groupBy(tasks, ({ requestId }) => requestId);
    return requests.map((id) => byRequest.get(id) ?? []);
  });
}
