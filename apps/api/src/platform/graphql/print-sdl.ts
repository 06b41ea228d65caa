import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";

/**
 * The published text of a schema, everything by name: decorators register types and fields in the order in which files
 * happen to be loaded.
 */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
