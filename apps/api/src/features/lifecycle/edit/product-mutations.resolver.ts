import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { createProduct } from "./create-product.ts";
import { ProductPayload, productPayload } from "./edit-payload.type.ts";
import { CreateProductInput, RetireProductInput, UpdateProductInput } from "./product.input.ts";
import { reinstateProduct, retireProduct } from "./retire-product.ts";
import { updateProduct } from "./update-product.ts";

const inputDescription = { description: "What to do." };

@Resolver()
export class ProductMutationsResolver {
  @Mutation(() => ProductPayload, {
    description: guarded("lifecycle.edit", "Adds a product, as yet without versions."),
  })
  async createProduct(
    @Ctx() context: Context,
    @Arg("input", () => CreateProductInput, inputDescription) input: CreateProductInput,
  ): Promise<ProductPayload> {
    requirePermission(context, "lifecycle.edit");
    return productPayload(await createProduct(context, input));
  }

  @Mutation(() => ProductPayload, { description: guarded("lifecycle.edit", "Changes facts of a product.") })
  async updateProduct(
    @Ctx() context: Context,
    @Arg("input", () => UpdateProductInput, inputDescription) input: UpdateProductInput,
  ): Promise<ProductPayload> {
    requirePermission(context, "lifecycle.edit");
    return productPayload(await updateProduct(context, input));
  }

  @Mutation(() => ProductPayload, {
    description: guarded(
      "lifecycle.edit",
      "Takes a product with its versions off the public lists; nothing is deleted.",
    ),
  })
  async retireProduct(
    @Ctx() context: Context,
    @Arg("input", () => RetireProductInput, inputDescription) input: RetireProductInput,
  ): Promise<ProductPayload> {
    requirePermission(context, "lifecycle.edit");
    return productPayload(await retireProduct(context, input));
  }

  @Mutation(() => ProductPayload, {
    description: guarded("lifecycle.edit", "Puts a retired product back on the public lists."),
  })
  async reinstateProduct(
    @Ctx() context: Context,
    @Arg("input", () => RetireProductInput, inputDescription) input: RetireProductInput,
  ): Promise<ProductPayload> {
    requirePermission(context, "lifecycle.edit");
    return productPayload(await reinstateProduct(context, input));
  }
}
