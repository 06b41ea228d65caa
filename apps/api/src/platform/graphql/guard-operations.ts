import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from "@apollo/server";
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { Context } from "../context.ts";
import { fault, faultTable, isErrorCode } from "../faults.ts";
import type { Metrics } from "../metrics.ts";
import { requestFacts, sayToCaller } from "../request-facts.ts";
import { nameFields } from "./name-fields.ts";
import { createCostCounter } from "./query-cost.ts";
import { type QueryLimits, tooCostly } from "./query-limits.ts";

interface Guards {
  readonly schema: GraphQLSchema;
  readonly limits: QueryLimits;
  readonly metrics: Metrics;
}

type OperationRequest = GraphQLRequestContext<Context>;

/** Before an operation runs: may it, and what does it cost. Before its answer leaves: status, cost, caching, figures. */
export function guardOperations({ schema, limits, metrics }: Guards): ApolloServerPlugin<Context> {
  const costOf = createCostCounter(schema);
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<Context>> {
      let cost: number | undefined;
      return {
        async validationDidStart({ document }) {
          return async (errors) => nameFields(document, errors ?? []);
        },
        async didResolveOperation(request) {
          const { document, operation } = request;
          if (operation === undefined) throw noSuchOperation(document, request.request.operationName);
          noteOperation(operation);
          if (operation.operation === "subscription") throw onlyOverSockets();
          if (!requestFacts()?.mayExplore && asksForSchema(document)) throw schemaIsNotForYou();
          const operationName = operation.name?.value;
          cost = costOf({ document, operationName, variables: request.request.variables ?? {} });
          if (cost > limits.queryCost) throw tooCostly(cost, limits.queryCost);
        },
        async willSendResponse(request) {
          const { body } = request.response;
          if (body.kind !== "single") return;
          const { data, errors = [], extensions } = body.singleResult;
          if (cost !== undefined) body.singleResult.extensions = { ...extensions, cost };
          if (data == null) request.response.http.status = statusFor(request, errors);
          allowCaching(request, data != null && errors.length === 0);
          countFields(request, errors, metrics);
          noteCost(cost);
        },
      };
    },
  };
}

/** What the library says for want of anything better. */
const unspecificStatuses: readonly (number | undefined)[] = [undefined, 400, 500];

/** 2xx is for answers with data. A status that was set for a reason of its own (405) stays. */
function statusFor({ response }: OperationRequest, errors: readonly GraphQLFormattedError[]): number {
  const { status } = response.http;
  if (status !== undefined && !unspecificStatuses.includes(status)) return status;
  const code = errors[0]?.extensions?.code;
  return isErrorCode(code) ? faultTable[code].status : 500;
}

/**
 * What everybody may read may be kept by everybody, who must ask each time whether it still holds: a moved date changes
 * the answer at once, and asking costs no body.
 */
function allowCaching({ request, response, contextValue }: OperationRequest, isWhole: boolean): void {
  const isPublic = request.http?.method === "GET" && contextValue.actor === null && isWhole;
  response.http.headers.set("cache-control", isPublic ? "public, max-age=0, must-revalidate" : "no-store");
}

function countFields(request: OperationRequest, errors: readonly GraphQLFormattedError[], metrics: Metrics): void {
  const { operation } = request;
  if (operation === undefined) return;
  const failed = errors.some((error) => error.extensions?.code === "INTERNAL");
  const outcome = failed ? "failed" : errors.length > 0 ? "refused" : "answered";
  const known = request.schema.getRootType(operation.operation)?.getFields() ?? {};
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD || !Object.hasOwn(known, selection.name.value)) continue;
    metrics.countField({ operation: operation.operation, field: selection.name.value, outcome });
  }
}

export function noteOperation({ name, operation, selectionSet }: OperationDefinitionNode): void {
  const facts = requestFacts();
  if (facts === undefined) return;
  if (name !== undefined) facts.noted.operation = name.value.slice(0, 100);
  const fields = selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? selection.name.value : [],
  );
  facts.noted.target = `${operation} ${fields.join(", ")}`.slice(0, 200);
}

function noteCost(cost: number | undefined): void {
  const facts = requestFacts();
  if (facts && cost !== undefined) facts.noted.cost = cost;
}

const schemaQuestions = new WeakMap<DocumentNode, boolean>();

export function asksForSchema(document: DocumentNode): boolean {
  let asks = schemaQuestions.get(document);
  if (asks === undefined) {
    asks = false;
    visit(document, {
      Field(field) {
        if (field.name.value === "__schema" || field.name.value === "__type") asks = true;
      },
    });
    schemaQuestions.set(document, asks);
  }
  return asks;
}

export function schemaIsNotForYou() {
  const message = {
    en: "Only those who are signed in may ask for __schema and __type. The schema is published at /schema.graphql.",
    zh: "仅登录用户可以查询 __schema 和 __type。架构发布在 /schema.graphql。",
  };
  return fault("UNAUTHENTICATED", sayToCaller(message));
}

function onlyOverSockets() {
  const message = {
    en: "Subscriptions run over a WebSocket at /graphql, by the protocol graphql-transport-ws.",
    zh: "订阅须通过 /graphql 的 WebSocket 连接进行，协议为 graphql-transport-ws。",
  };
  return fault("BAD_USER_INPUT", sayToCaller(message), { field: ["query"] });
}

export function noSuchOperation(document: DocumentNode, asked: string | undefined) {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  const list = names.join(", ");
  const message =
    asked === undefined
      ? {
          en: `The document has several operations (${list}); name the one to run in operationName.`,
          zh: `该文档包含多个操作（${list}）；请用 operationName 指定要执行的操作。`,
        }
      : {
          en: `The document has no operation named "${asked}"; name one of: ${list || "(none is named)"}.`,
          zh: `该文档中没有名为“${asked}”的操作；可用的操作：${list || "（均未命名）"}。`,
        };
  return fault("BAD_USER_INPUT", sayToCaller(message), { field: ["operationName"] });
}
