import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../context.ts";
import type { Logger } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { guardOperations } from "./guard-operations.ts";
import { limitRules, type QueryLimits } from "./query-limits.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { createErrorReport } from "./report-error.ts";

interface GraphqlServerParts {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** A started server that knows nothing of HTTP but what the specification ties to it. */
export async function startGraphqlServer(parts: GraphqlServerParts): Promise<ApolloServer<Context>> {
  const { schema, limits, log } = parts;
  const remembered = rememberAnswers();
  const apollo = new ApolloServer<Context>({
    schema,
    // Whether it may be asked is decided for each caller; see guard-operations.ts.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    parseOptions: { maxTokens: limits.queryTokens },
    // Makes our rules run only on documents that are otherwise valid.
    maxRecursiveSelections: true,
    validationRules: limitRules(limits),
    formatError: createErrorReport(limits, log),
    stringifyResult: remembered.stringifyResult,
    plugins: [
      // It would wrap every field's resolver, and caching is decided by the operation.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guardOperations(parts),
      remembered.plugin,
    ],
  });
  await apollo.start();
  return apollo;
}
