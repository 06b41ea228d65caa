import { type ASTNode, BREAK, type DocumentNode, GraphQLError, Kind, visit } from "graphql";

/**
 * Tells of each error about a value in the document which argument, and which field of it, the value was given for. The
 * rules of the specification only tell the line and column.
 */
export function nameFields(document: DocumentNode, errors: readonly Error[]): void {
  for (const error of errors) {
    if (!(error instanceof GraphQLError)) continue;
    const [node] = error.nodes ?? [];
    const names = node === undefined ? [] : namesAround(document, node);
    if (names.length > 0) error.extensions.field = names;
  }
}

function namesAround(document: DocumentNode, wanted: ASTNode): string[] {
  let names: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== wanted) return undefined;
      const around = [...ancestors, parent, node].filter(isNode);
      names = around.flatMap((each) =>
        each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
      );
      return BREAK;
    },
  });
  return names;
}

function isNode(ancestor: ASTNode | readonly ASTNode[] | undefined): ancestor is ASTNode {
  return ancestor !== undefined && !Array.isArray(ancestor);
}
