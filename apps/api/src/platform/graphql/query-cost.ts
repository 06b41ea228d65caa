import { type DocumentNode, type GraphQLSchema, getNullableType, isListType, isObjectType } from "graphql";
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  fieldExtensionsEstimator,
  getComplexity,
} from "graphql-query-complexity";
import { largestPage, usualPage } from "../pagination.ts";
import { tooManySelections } from "./query-limits.ts";

/** How many values a list that cannot be paged is taken to hold. */
const usualListLength = 10;
/** Costs remembered for each document: clients send a few documents again and again. */
const rememberedPerDocument = 100;
const longestRememberedKey = 1_000;

interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * About the number of values that the answer may hold: each field counts one, what is below a list as often as the list
 * is long (`first` or `last`; the usual page where neither is given). A field may say otherwise by its `complexity`.
 */
export function createCostCounter(schema: GraphQLSchema): (operation: Operation) => number {
  const remembered = new WeakMap<DocumentNode, Map<string, number>>();
  return (operation) => {
    const { document, operationName, variables } = operation;
    const key = `${operationName} ${JSON.stringify(variables, withoutTexts)}`;
    let costs = remembered.get(document);
    const before = costs?.get(key);
    if (before !== undefined) return before;
    const cost = countCost(schema, operation);
    // Where other texts stand in the same variables, the document may be countable.
    if (cost === null) return 0;
    if (costs === undefined || costs.size >= rememberedPerDocument) {
      costs = new Map();
      remembered.set(document, costs);
    }
    if (key.length <= longestRememberedKey) costs.set(key, cost);
    return cost;
  };
}

/** Costs hang on lengths and on what is skipped, never on what a text says: one slug costs what another does. */
function withoutTexts(_key: string, value: unknown): unknown {
  return typeof value === "string" ? "" : value;
}

/** Null where the variables do not fit. */
function countCost(schema: GraphQLSchema, { document, operationName, variables }: Operation): number | null {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [fieldExtensionsEstimator(), estimateByLength],
      ...(operationName === undefined ? {} : { operationName }),
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes("maximum allowed number of nodes")) throw tooManySelections();
    // A variable or argument of the wrong type: execution says so, naming it.
    return null;
  }
}

const estimateByLength: ComplexityEstimator = (field) => {
  if (field.field.name.startsWith("__")) return 1;
  return 1 + field.childComplexity * lengthOf(field);
};

function lengthOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const returned = getNullableType(field.type);
  const isConnection = isObjectType(returned) && returned.name.endsWith("Connection");
  const asked: unknown = args.first ?? args.last;
  // Above the largest page the field itself refuses, in words about the page.
  if (typeof asked === "number") return Math.min(Math.max(asked, 0), largestPage);
  if (isConnection) return usualPage;
  // The connection was multiplied by its length already; its lists are the same items.
  return isListType(returned) && !type.name.endsWith("Connection") ? usualListLength : 1;
}
