import type { UpdateProductInput } from "../gql/edit-product.ts";
import {
  CreateProductDocument,
  type CreateProductInput,
  type ProductEditFragment,
  ReinstateProductDocument,
  RetireProductDocument,
  UpdateProductDocument,
} from "../gql/edit-product.ts";
import { request } from "../graphql-client.ts";
import { savedOf } from "../records/change-refused.ts";
import type { Edit } from "./use-saving.ts";

export interface SavedProduct {
  readonly changeId: string | null;
  readonly slug: string;
}

function saved(payload: ProductEditFragment): SavedProduct {
  return { changeId: payload.changeId, slug: savedOf(payload, ({ product }) => product).slug };
}

/** @throws ChangeRefused with what stood in the way. */
export async function updateProduct(slug: string, { fields, expectedRevision, reason }: Edit): Promise<SavedProduct> {
  const input: UpdateProductInput = { ...fields, id: slug, expectedRevision, reason };
  return saved((await request(UpdateProductDocument, { input })).updateProduct);
}

/** @throws ChangeRefused with what stood in the way. */
export async function createProduct(input: CreateProductInput): Promise<SavedProduct> {
  return saved((await request(CreateProductDocument, { input })).createProduct);
}

/** Takes a product off the public lists, or puts it back. @throws ChangeRefused with what stood in the way. */
export async function setProductRetired(
  slug: string,
  { fields, expectedRevision, reason }: Edit,
): Promise<SavedProduct> {
  const input = { id: slug, expectedRevision, reason };
  if (fields.retired === true) return saved((await request(RetireProductDocument, { input })).retireProduct);
  return saved((await request(ReinstateProductDocument, { input })).reinstateProduct);
}
