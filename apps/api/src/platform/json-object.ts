import type { GraphQLScalarType } from "graphql";
import { GraphQLJSONObject } from "graphql-scalars";

/** For what has no shape of its own: the fields of whatever was changed, the filter of whatever list. */
export const JsonObjectScalar: GraphQLScalarType = GraphQLJSONObject;
