import { DiagnosticUtilityEntity } from "./utilities/diagnostic-utility.entity.ts";
import { UtilitiesResolver } from "./utilities/utilities.resolver.ts";
import { RequestTaskEntity } from "./work/request-task.entity.ts";
import { RequestTasksResolver, TaskFieldsResolver, TaskMutationsResolver } from "./work/tasks.resolver.ts";

export { remindOfTaskJob } from "./work/remind-of-task.ts";

/** What customers are asked to run so that support can go on (6.2): the front door. */
export const tasksEntities = [DiagnosticUtilityEntity, RequestTaskEntity];
export const tasksResolvers = [
  UtilitiesResolver,
  RequestTasksResolver,
  TaskFieldsResolver,
  TaskMutationsResolver,
] as const;
