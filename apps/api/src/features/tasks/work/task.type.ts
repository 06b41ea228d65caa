import { TASK_ACT_NAMES, TASK_ACTS, TASK_STATES, type TaskAct, type TaskState } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { SupportRequestPayload } from "../../requests/index.ts";

export const RequestTaskStateEnum = publishEnum<TaskState>(TASK_STATES, {
  name: "RequestTaskState",
  description: "Where a diagnostic task stands (6.2).",
  values: {
    ASKED: "The customer was asked and has said nothing yet.",
    CONSENTED: "The customer agreed; the result is still to come.",
    DELIVERED: "The customer handed in a result; support has not checked it.",
    COMPLETE: "The result serves.",
    NOT_USABLE: "Support can do nothing with the result; another is waited for.",
    REFUSED: "The customer does not want to run it. Support is given all the same (4.4.5).",
    WITHDRAWN: "Support does not need it any more.",
  },
});

export const RequestTaskActEnum = publishEnum<TaskAct>(TASK_ACT_NAMES, {
  name: "RequestTaskAct",
  description: "What may be done with a diagnostic task: the rows of the one table.",
  values: Object.fromEntries(TASK_ACT_NAMES.map((act) => [act, `${TASK_ACTS[act].name.en}.`])) as Record<
    TaskAct,
    string
  >,
});

/** Its root is the stored row: what is not the same for everybody is a field that `tasks.resolver.ts` answers. */
@ObjectType("RequestTask", {
  simpleResolvers: true,
  description: "Support asks the customer to run a diagnostic utility (6.2), as it was told to them then",
})
export class RequestTaskType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "Which utility" })
  utilityName: string;

  @Field(() => String, { description: "Where to download it" })
  url: string;

  @Field(() => String, { description: "Why support cannot do without it" })
  why: string;

  @Field(() => String, { description: "How it is run" })
  instructions: string;

  @Field(() => String, { description: "What it takes from the device: what the customer agrees to" })
  collects: string;

  @Field(() => RequestTaskStateEnum, { description: "Where it stands" })
  state: TaskState;

  @Field(() => DateTimeScalar, { description: "When the customer was asked" })
  askedAt: Date;

  @Field(() => DateTimeScalar, { description: "By when the result is wanted" })
  dueAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the customer last agreed; null where never" })
  consentedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who agreed" })
  consentedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the customer last refused; null where never" })
  refusedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Who refused" })
  refusedByName: string | null;

  @Field(() => String, { nullable: true, description: "Why, where the customer said so" })
  refusalReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the latest result was handed in" })
  deliveredAt: Date | null;

  @Field(() => String, { nullable: true, description: "What the customer said with the result" })
  resultNote: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When support last checked a result" })
  checkedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why the result was not usable; the customer is told, too" })
  checkReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When support took it back" })
  withdrawnAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the customer was reminded; once at most" })
  remindedAt: Date | null;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: "What came of a change of a diagnostic task." })
export class RequestTaskPayload extends SupportRequestPayload {
  @Field(() => RequestTaskType, {
    nullable: true,
    description: "The task as it stands now, also on a stale `expectedRevision`; null when refused otherwise.",
  })
  task: RequestTaskType | null;
}
