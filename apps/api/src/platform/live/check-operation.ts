import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  type Source,
  specifiedRules,
  validate,
} from "graphql";
import { fault } from "../faults.ts";
import { asksForSchema, noSuchOperation, noteOperation, schemaIsNotForYou } from "../graphql/guard-operations.ts";
import { nameFields } from "../graphql/name-fields.ts";
import { createCostCounter } from "../graphql/query-cost.ts";
import { limitRules, type QueryLimits, tooCostly } from "../graphql/query-limits.ts";
import { requestFacts, sayToCaller } from "../request-facts.ts";

/** What a client asks to subscribe to. */
interface Asked {
  readonly query: string | Source;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export type CheckedOperation = Pick<ExecutionArgs, "schema" | "document" | "operationName" | "variableValues">;
export type CheckOperation = (asked: Asked) => CheckedOperation | readonly GraphQLError[];

/** Holds a subscription against the same limits as any operation, before any of it is carried out. */
export function createOperationCheck(schema: GraphQLSchema, limits: QueryLimits): CheckOperation {
  const costOf = createCostCounter(schema);
  return ({ query, operationName, variables }) => {
    try {
      const document = parse(query, { maxTokens: limits.queryTokens });
      const invalid = mistakesIn(document, schema, limits);
      if (invalid.length > 0) return invalid;
      const operation = getOperationAST(document, operationName);
      if (!operation) return [noSuchOperation(document, operationName ?? undefined)];
      noteOperation(operation);
      if (operation.operation !== "subscription") return [onlySubscriptions()];
      if (!requestFacts()?.mayExplore && asksForSchema(document)) return [schemaIsNotForYou()];
      const variableValues = { ...variables };
      const cost = costOf({ document, operationName: operation.name?.value, variables: variableValues });
      if (cost > limits.queryCost) return [tooCostly(cost, limits.queryCost)];
      return { schema, document, operationName: operationName ?? null, variableValues };
    } catch (error) {
      if (error instanceof GraphQLError) return [error.extensions.code ? error : coded(error, "GRAPHQL_PARSE_FAILED")];
      throw error;
    }
  };
}

/** What the specification says is wrong; where nothing is, what our limits say, since they trust a valid document. */
function mistakesIn(document: DocumentNode, schema: GraphQLSchema, limits: QueryLimits): readonly GraphQLError[] {
  const invalid = validate(schema, document, specifiedRules);
  nameFields(document, invalid);
  if (invalid.length > 0) return invalid.map((error) => coded(error, "GRAPHQL_VALIDATION_FAILED"));
  return validate(schema, document, limitRules(limits));
}

/** The library over HTTP puts these codes on what the parser and the rules find; `report-error.ts` tells by them. */
export function coded(error: GraphQLError, code: string): GraphQLError {
  Object.assign(error.extensions, { code });
  return error;
}

function onlySubscriptions(): GraphQLError {
  const message = {
    en: "Only subscriptions run over a socket. Send queries and mutations to /graphql by POST.",
    zh: "此连接仅支持订阅。查询与变更请以 POST 方式发送到 /graphql。",
  };
  return fault("BAD_USER_INPUT", sayToCaller(message), { field: ["query"] });
}
