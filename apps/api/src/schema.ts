import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray, type PubSub } from "type-graphql";
import { accountsResolvers } from "./features/accounts/index.ts";
import { attachmentsResolvers } from "./features/attachments/index.ts";
import { auditResolvers } from "./features/audit/index.ts";
import { cannedRepliesResolvers } from "./features/canned-replies/index.ts";
import { ChannelsResolver } from "./features/channels/index.ts";
import { coverageResolvers } from "./features/coverage/index.ts";
import { feedbackResolvers } from "./features/feedback/index.ts";
import { feedbackMetricsResolvers } from "./features/feedback-metrics/index.ts";
import { feedbackReportsResolvers } from "./features/feedback-reports/index.ts";
import { holdingsResolvers } from "./features/holdings/index.ts";
import { hoursResolvers } from "./features/hours/index.ts";
import { interchangeResolvers } from "./features/interchange/index.ts";
import { licencesResolvers } from "./features/licences/index.ts";
import { lifecycleResolvers } from "./features/lifecycle/index.ts";
import { liveResolvers } from "./features/live/index.ts";
import { mailResolvers } from "./features/mail/index.ts";
import { registerFilesResolvers } from "./features/register-files/index.ts";
import { requestClocksResolvers } from "./features/request-clocks/index.ts";
import { requestsResolvers } from "./features/requests/index.ts";
import { RulebookResolver } from "./features/rulebook/index.ts";
import { servicesResolvers } from "./features/services/index.ts";
import { staffResolvers } from "./features/staff/index.ts";
import { tasksResolvers } from "./features/tasks/index.ts";
import { viewsResolvers } from "./features/views/index.ts";
import { webhooksResolvers } from "./features/webhooks/index.ts";
import { AboutResolver } from "./platform/about.resolver.ts";
import { answerDirectly } from "./platform/direct-fields.ts";
import { mendArguments } from "./platform/graphql/mend-arguments.ts";
import { PermissionRulesResolver } from "./platform/permission-rules.resolver.ts";

/** Everything that answers a field. A resolver that is not named here does not exist. */
// biome-ignore lint/complexity/noBannedTypes: what type-graphql calls a resolver class
const resolvers: NonEmptyArray<Function> = [
  AboutResolver,
  PermissionRulesResolver,
  ...staffResolvers,
  ...auditResolvers,
  ...viewsResolvers,
  ...accountsResolvers,
  ...lifecycleResolvers,
  ...licencesResolvers,
  ...holdingsResolvers,
  ...interchangeResolvers,
  ...registerFilesResolvers,
  ...coverageResolvers,
  ...requestsResolvers,
  ...cannedRepliesResolvers,
  ...tasksResolvers,
  ...attachmentsResolvers,
  ...liveResolvers,
  ...webhooksResolvers,
  ...requestClocksResolvers,
  ...mailResolvers,
  ...feedbackResolvers,
  ...feedbackMetricsResolvers,
  ...feedbackReportsResolvers,
  RulebookResolver,
  ...servicesResolvers,
  ...hoursResolvers,
  ChannelsResolver,
];

const rootDescriptions = {
  Query: "What may be asked.",
  Mutation: "What may be changed. Every payload carries userErrors beside the changed thing.",
  Subscription: "What is told as it happens, over a WebSocket at /graphql by the protocol graphql-transport-ws.",
};

/** What the library asks for where there are subscriptions; ours hear through the database what every process does. */
const noPubSub: PubSub = {
  publish: refusePubSub,
  subscribe: refusePubSub,
};

function refusePubSub(): never {
  throw new Error("What one process publishes no other hears: begin the subscription with `subscribe`.");
}

/** Input is checked by the types and by the use cases; there are no class-validator decorators to run. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    validate: false,
    pubSub: noPubSub,
  });
  answerDirectly(schema);
  mendArguments(schema);
  describe(schema, "Query");
  describe(schema, "Mutation");
  describe(schema, "Subscription");
  return schema;
}

// type-graphql has no place for a description of the root types.
function describe(schema: GraphQLSchema, name: keyof typeof rootDescriptions): void {
  const type = schema.getType(name);
  if (type) type.description = rootDescriptions[name];
}
