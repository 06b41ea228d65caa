import {
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import type { Context } from "../src/platform/context.ts";
import { fault } from "../src/platform/faults.ts";
import { requirePermission } from "../src/platform/permissions.ts";
import { DateScalar, DateTimeScalar } from "../src/platform/scalars.ts";

const text = { type: GraphQLString };

const item: GraphQLObjectType = new GraphQLObjectType({
  name: "Item",
  fields: () => ({ name: text, inner: { type: item }, parts: { type: new GraphQLList(item) } }),
});

const itemConnection = new GraphQLObjectType({
  name: "ItemConnection",
  fields: { nodes: { type: new GraphQLList(item) }, totalCount: { type: GraphQLInt } },
});

const span = new GraphQLInputObjectType({ name: "Span", fields: { since: { type: DateScalar } } });
const filter = new GraphQLInputObjectType({ name: "Filter", fields: { within: { type: span } } });

const someItem = { name: "item", inner: { name: "inner" } };

export interface Plants {
  /** Held back until the test lets it go. */
  readonly slow?: () => Promise<string>;
}

/** A schema with a field for each way in which an answer can go wrong. */
export function plantSchema({ slow }: Plants = {}): GraphQLSchema {
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Context>({
      name: "Query",
      fields: {
        hello: { ...text, resolve: (_root, _args, context) => `hello ${context.locale}` },
        actor: { ...text, resolve: (_root, _args, context) => context.actor?.name ?? null },
        item: { type: item, resolve: () => someItem },
        items: {
          type: itemConnection,
          args: { first: { type: GraphQLInt } },
          resolve: () => ({ nodes: [someItem], totalCount: 1 }),
        },
        on: { ...text, args: { date: { type: DateScalar } }, resolve: (_root, { date }) => date },
        at: { ...text, args: { instant: { type: DateTimeScalar } }, resolve: (_root, { instant }) => instant },
        named: { ...text, args: { name: { type: new GraphQLNonNull(GraphQLString), defaultValue: "x" } } },
        find: { ...text, args: { filter: { type: filter } } },
        refused: { ...text, resolve: () => Promise.reject(fault("NOT_FOUND", "no such item", { field: ["slug"] })) },
        refusedForGood: {
          type: new GraphQLNonNull(GraphQLString),
          resolve: () => Promise.reject(fault("CONFLICT", "changed meanwhile")),
        },
        guarded: { ...text, resolve: (_root, _args, context) => requirePermission(context, "lifecycle.edit").name },
        broken: {
          ...text,
          resolve: () => {
            throw Object.assign(new TypeError("password=hunter2 in a stack"), { parameters: ["a secret value"] });
          },
        },
        brokenAsGraphql: {
          ...text,
          resolve: () => Promise.reject(new GraphQLError("relation secret_table is missing")),
        },
        brokenPromise: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
        slow: { ...text, resolve: () => slow?.() },
      },
    }),
    mutation: new GraphQLObjectType({ name: "Mutation", fields: { change: { ...text, resolve: () => "changed" } } }),
  });
}
