import type { Context } from "../../platform/context.ts";
import { ask } from "./graphql-testbed.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape is what the document asks for, and the tests look at it
export type Data = any;
export type Input = Record<string, unknown>;

export const PRODUCT = `product { id slug name segment licensing platforms category tags aliases versionCommand revision
  retired milestoneLabels { milestone label } identifiers { type id }
  specialTerms { clauses waives summary url from to } }`;
const VERSION = `version { id name label revision retired releasedOn fullSupportEndsOn supportEndsOn extendedSupportEndsOn
  endedOnUnknownDate undatedMilestones unannouncedMilestones successor { name } }
  shortensPromise shortenedMilestones`;
const OUTCOME = `changeId changes { field from to } userErrors { code field message }
  conflict { expectedRevision currentRevision changedBy reason fields { field expected current yours clashes } }`;

const INPUT_TYPES = {
  createProduct: "CreateProductInput",
  updateProduct: "UpdateProductInput",
  retireProduct: "RetireProductInput",
  reinstateProduct: "RetireProductInput",
  createVersion: "CreateVersionInput",
  updateVersion: "UpdateVersionInput",
  retireVersion: "RetireVersionInput",
  reinstateVersion: "RetireVersionInput",
  restoreVersion: "RestoreVersionInput",
} as const;

/** The payload of one mutation of a product or version. */
export async function mutate(context: Context, name: keyof typeof INPUT_TYPES, input: Input): Promise<Data> {
  const thing = name.endsWith("Product") ? PRODUCT : VERSION;
  const document = `mutation ($input: ${INPUT_TYPES[name]}!) { ${name}(input: $input) { ${thing} ${OUTCOME} } }`;
  return (await ask<Data>(context, document, { input }))[name];
}

/** The history of a version, newest first. */
export async function historyOf(context: Context, id: string): Promise<Data[]> {
  const document = `query ($id: ID!) { version(id: $id) { history {
    revision at author reason shortensPromise shortenedMilestones supportEndsOn } } }`;
  return (await ask<Data>(context, document, { id })).version.history;
}

/** Paths of the fields at fault, sorted. */
export function fieldsOf(userErrors: readonly { readonly field: readonly string[] }[]): string[] {
  return userErrors.map(({ field }) => field.join(".")).sort();
}

/** The payload of `moveMilestones`. */
export async function move(context: Context, input: Input): Promise<Data> {
  const document = `mutation ($input: MoveMilestonesInput!) { moveMilestones(input: $input) {
    changes { version { name revision supportEndsOn } milestone from to skipped phaseBefore phaseAfter shortensPromise
      answersChange { from through } }
    counts { matched moved skipped shortened phaseChanged } answersChange { from through } previewToken applied changeId
    conflicts { id name revision supportEndsOn } userErrors { code field message } } }`;
  return (await ask<Data>(context, document, { input })).moveMilestones;
}

/** The payload of `undoChange`. */
export async function undo(context: Context, input: Input): Promise<Data> {
  const document = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) {
    products { slug name revision retired } versions { id name revision retired supportEndsOn } changeId
    userErrors { code field message } } }`;
  return (await ask<Data>(context, document, { input })).undoChange;
}
