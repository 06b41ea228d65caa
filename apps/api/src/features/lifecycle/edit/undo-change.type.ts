import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../../../platform/user-error.ts";
import { ProductType } from "../product/product.type.ts";
import type { CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { VersionType } from "../version/version.type.ts";

@ObjectType({ simpleResolvers: true, description: "What came of taking back a change." })
export class UndoChangePayload {
  @Field(() => [ProductType], {
    description: "Products that are as they were before the change; on a CONFLICT, those that moved on.",
  })
  products: CatalogueProduct[];

  @Field(() => [VersionType], {
    description: "Versions that are as they were before the change; on a CONFLICT, those that moved on.",
  })
  versions: CatalogueVersion[];

  @Field(() => ID, {
    nullable: true,
    description: "The change that undoes, which can be undone in turn; null where refused.",
  })
  changeId: string | null;

  @Field(() => [UserError], { description: "Why nothing was written; empty where it was done." })
  userErrors: UserError[];
}
