import {
  type FieldNode,
  GraphQLInt,
  GraphQLObjectType,
  GraphQLSchema,
  graphql,
  isIntrospectionType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type TestApi } from "../test/harness.ts";
import { type Question, walkPermissions } from "../test/permission-walk.ts";
import { loadSample } from "./features/sample/index.ts";
import type { Context } from "./platform/context.ts";
import { guarded, type Permission, requirePermission } from "./platform/permissions.ts";
import { createSchema } from "./schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await loadSample(api.contextFor());
});
afterAll(() => api.close());

describe("the schema", () => {
  it("denies everybody exactly what the one table denies them, field by field", async () => {
    const schema = createSchema();
    const [product] = api.contextFor().catalogue.current().products.values();
    const version = product?.versions[0];
    const sold = api.contextFor().services.current();
    const first = (found: ReadonlyMap<string, unknown>) => JSON.stringify([...found.keys()][0]);
    const known = {
      slug: JSON.stringify(product?.slug),
      product: JSON.stringify(product?.slug),
      version: JSON.stringify(version?.name),
      build: JSON.stringify(version?.name),
      id: JSON.stringify(version?.id),
      "paidService.code": first(sold.services),
      "supportPlan.code": first(sold.plans),
      "serviceProvider.id": first(sold.providers),
      "offer.id": first(sold.offers),
      "localContact.country": first(sold.contacts),
    };
    const execute = (document: string, actor: Context["actor"]) =>
      api.execute(document, {}, actor === null ? {} : { actor });
    // Whoever has something to say to the vendor need not sign in for it (7.1).
    const open = ["giveFeedback"];
    const { questions, faults } = await walkPermissions({ schema, execute, known, open });
    expect(faults).toEqual([]);
    // What would be missing if the walk lost its way.
    const guardedArguments = ["product.versions(includeRetired: true)", "products(filter: { retired: true })"];
    expect(questions.map(({ what }) => what)).toEqual(expect.arrayContaining(guardedArguments));
    const asked = fieldsAsked(schema, questions);
    expect(fieldsOf(schema).filter((field) => !asked.has(field))).toEqual([]);
  });
});

const fieldsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !isIntrospectionType(type)
      ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
      : [],
  );

function fieldsAsked(schema: GraphQLSchema, questions: readonly Question[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  const note = (field: FieldNode) => void asked.add(`${info.getParentType()?.name}.${field.name.value}`);
  for (const { document } of questions) visit(parse(document), visitWithTypeInfo(info, { Field: note }));
  return asked;
}

describe("the walk", () => {
  const value = { type: GraphQLInt };
  const guardedBy = (permission: Permission) => (_root: unknown, _args: unknown, context: Context) => {
    requirePermission(context, permission);
    return 1;
  };
  const thing = new GraphQLObjectType({
    name: "Thing",
    fields: {
      open: { ...value, resolve: () => 1 },
      closed: { ...value, description: guarded("audit.read", "Secret."), resolve: guardedBy("audit.read") },
      forgotten: { ...value, description: guarded("audit.read", "Secret."), resolve: () => 1 },
      undescribed: { ...value, resolve: guardedBy("audit.read") },
    },
  });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({ name: "Query", fields: { thing: { type: thing, resolve: () => ({}) } } }),
    mutation: new GraphQLObjectType({
      name: "Mutation",
      fields: {
        guarded: { ...value, description: guarded("lifecycle.edit", "Changes."), resolve: guardedBy("lifecycle.edit") },
        open: { ...value, description: "Changes.", resolve: () => 1 },
        misguarded: { ...value, description: guarded("lifecycle.edit", "Changes."), resolve: guardedBy("audit.read") },
        unheard: { ...value, description: "Changes. Needs the permission `of.nobody`.", resolve: () => 1 },
      },
    }),
  });

  it("finds a mutation without a permission, a guard that is missing, unsaid, another, or unknown to the table", async () => {
    const execute = (source: string, actor: Context["actor"]) =>
      graphql({ schema, source, contextValue: { ...api.contextFor(), actor } });
    const { faults } = await walkPermissions({ schema, execute, known: {} });
    const places = new Set(faults.map((fault) => fault.split(/ as | names /)[0]));
    expect(places).toEqual(
      new Set(["mutation open", "mutation misguarded", "mutation unheard", "thing.forgotten", "query thing"]),
    );
    expect(faults).toContain("thing.forgotten as anonymous: allowed, but the table says UNAUTHENTICATED audit.read");
    expect(faults).toContain("query thing as analyst: FORBIDDEN audit.read, but the table says allowed");
  });
});
