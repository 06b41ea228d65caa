import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { fault } from "../faults.ts";
import { sayToCaller } from "../request-facts.ts";

export interface QueryLimits {
  readonly queryDepth: number;
  readonly queryAliases: number;
  readonly queryTokens: number;
  readonly queryCost: number;
}

/** For documents that are otherwise valid: fragments exist and do not contain themselves. */
export function limitRules(limits: QueryLimits): ValidationRule[] {
  return [depthRule(limits.queryDepth), aliasRule(limits.queryAliases)];
}

function depthRule(allowed: number): ValidationRule {
  return (context): ASTVisitor => {
    const depthOf = depthMeasure(context);
    return {
      OperationDefinition(operation) {
        const found = depthOf(operation.selectionSet);
        if (found > allowed) context.reportError(tooDeep(found, allowed));
        return false;
      },
    };
  };
}

/** Fields below one another, those of fragments included. What is asked of the schema itself has a limit of its own. */
function depthMeasure(context: ValidationContext): (selections: SelectionSetNode) => number {
  const known = new Map<FragmentDefinitionNode, number>();
  const depthOf = (selections: SelectionSetNode): number => Math.max(...selections.selections.map(depthOfSelection));
  const depthOfSelection = (selection: SelectionSetNode["selections"][number]): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
    if (selection.kind === Kind.FIELD) {
      const nested = selection.name.value.startsWith("__") ? undefined : selection.selectionSet;
      return nested === undefined ? 1 : 1 + depthOf(nested);
    }
    const fragment = context.getFragment(selection.name.value);
    if (!fragment) return 0;
    const depth = known.get(fragment) ?? depthOf(fragment.selectionSet);
    known.set(fragment, depth);
    return depth;
  };
  return depthOf;
}

function aliasRule(allowed: number): ValidationRule {
  return (context): ASTVisitor => {
    let found = 0;
    return {
      Field(field) {
        if (field.alias) found += 1;
      },
      Document: {
        leave() {
          if (found > allowed) context.reportError(tooManyAliases(found, allowed));
        },
      },
    };
  };
}

const tooDeep = (found: number, allowed: number) =>
  fault(
    "QUERY_TOO_COMPLEX",
    sayToCaller({
      en: `The operation is ${found} fields deep; the limit is ${allowed}. Nest less, or ask in several operations.`,
      zh: `该操作嵌套 ${found} 层字段；上限为 ${allowed}。请减少嵌套，或拆分为多个操作。`,
    }),
    { limit: "depth", found, allowed },
  );

const tooManyAliases = (found: number, allowed: number) =>
  fault(
    "QUERY_TOO_COMPLEX",
    sayToCaller({
      en: `The document has ${found} aliases; the limit is ${allowed}. Ask in several operations, or through a list with a filter.`,
      zh: `该文档包含 ${found} 个别名；上限为 ${allowed}。请拆分为多个操作，或使用带筛选条件的列表。`,
    }),
    { limit: "aliases", found, allowed },
  );

export const tooManyTokens = (allowed: number) =>
  fault(
    "QUERY_TOO_COMPLEX",
    sayToCaller({
      en: `The document has more than ${allowed} tokens, which is the limit. Put values into variables, and ask in several operations.`,
      zh: `该文档的词法单元超过上限 ${allowed}。请将取值放入变量，并拆分为多个操作。`,
    }),
    { limit: "tokens", allowed },
  );

export const tooManySelections = () =>
  fault(
    "QUERY_TOO_COMPLEX",
    sayToCaller({
      en: "The document's fragments unfold to more fields than can be counted. Use fewer fragments within fragments.",
      zh: "该文档的片段展开后字段数量过多。请减少片段的嵌套。",
    }),
    { limit: "selections" },
  );

export const tooCostly = (found: number, allowed: number) =>
  fault(
    "QUERY_TOO_COMPLEX",
    sayToCaller({
      en: `The operation costs ${found}; the limit is ${allowed}. Cost is about the number of values in the answer: lower first, or ask for fewer fields.`,
      zh: `该操作的开销为 ${found}；上限为 ${allowed}。开销约等于结果中值的数量：请减小 first，或减少所请求的字段。`,
    }),
    { limit: "cost", found, allowed },
  );
