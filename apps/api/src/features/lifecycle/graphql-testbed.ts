import "reflect-metadata";
import { type ExecutionResult, graphql } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { answerDirectly } from "../../platform/direct-fields.ts";
import { changeCatalogue } from "./change/change-catalogue.ts";
import { lifecycleResolvers } from "./index.ts";
import { aProduct } from "./lifecycle-testbed.ts";
import type { ProductFacts, VersionFacts } from "./snapshot/catalogue.ts";

/** The types and fields of this feature alone. */
export const lifecycleSchema = buildSchemaSync({ resolvers: lifecycleResolvers, validate: false });
answerDirectly(lifecycleSchema);

/** Someone without an account, which is what most callers are. */
export function anonymous(context: Context, others: Partial<Context> = {}): Context {
  return { ...context, actor: null, ...others };
}

/** The answer of this feature's part of the schema, faults included. */
export function answer(
  context: Context,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  // A copy for each request: what is remembered for one must not reach the next.
  return graphql({ schema: lifecycleSchema, source, variableValues, contextValue: { ...context } });
}

/** The data of an answer that must have no faults; `Data` is the shape that the query asks for. */
export async function ask<Data>(
  context: Context,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await answer(context, source, variables);
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join("\n"));
  // Without the null prototypes of GraphQL, which make equal objects unequal.
  return JSON.parse(JSON.stringify(data));
}

/** The faults of an answer, as clients tell them apart. */
export async function faultsOf(context: Context, source: string, variables: Record<string, unknown> = {}) {
  const { errors } = await answer(context, source, variables);
  return (errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions.code,
    field: extensions.field,
  }));
}

/** Puts a product and its versions into the catalogue, as one change. Returns the ids of the versions, in their order. */
export async function put(
  context: Context,
  product: Partial<ProductFacts> & { readonly slug: string },
  versions: readonly VersionFacts[] = [],
): Promise<string[]> {
  const { slug, ...facts } = product;
  const change = await changeCatalogue(context, { reason: "Set up" }, async (writer) => {
    const { id } = await writer.putProduct({ slug, facts: aProduct({ name: slug, ...facts }) });
    return writer.putVersions(
      id,
      versions.map((version) => ({ name: version.name, facts: version })),
    );
  });
  return change.result.map(({ id }) => id);
}
