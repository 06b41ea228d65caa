import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { Remembered } from "../../../platform/graphql/remember-answers.ts";
import { type Connection, connectionType, PageArgs, pageOf } from "../../../platform/pagination.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { listedProducts } from "../listing/listed-catalogue.ts";
import { ProductFilter } from "../listing/product-filter.input.ts";
import { ProductOrder } from "../listing/product-order.ts";
import { visibleProductKnownAt } from "../record/known-at.ts";
import type { CatalogueProduct } from "../snapshot/catalogue.ts";
import { catalogueMoment } from "../snapshot/phases.ts";
import { visibleProduct } from "../snapshot/visibility.ts";
import { ProductType } from "./product.type.ts";

const ProductConnection = connectionType(ProductType, "Product");

@Resolver()
export class ProductResolver {
  @Remembered(catalogueMoment)
  @Query(() => ProductType, {
    nullable: true,
    description:
      "A product by its slug, open to anyone; null where there is none. With `knownAt`: as it was published at that instant, versions and dates included. `phase` and its like then tell by those dates where a version stands today, or on the day given as their `at`.",
  })
  async product(
    @Ctx() context: Context,
    @Arg("slug", () => String, { description: "The slug, exactly." }) slug: string,
    @Arg("knownAt", () => DateTimeScalar, { nullable: true, description: "Now if left out." })
    knownAt: string | null | undefined,
  ): Promise<CatalogueProduct | null> {
    if (knownAt == null) return visibleProduct(context, context.catalogue.current().productBySlug.get(slug));
    return visibleProductKnownAt(context, slug, Temporal.Instant.from(knownAt));
  }

  @Remembered(catalogueMoment)
  @Query(() => ProductConnection, {
    description: "The products of the vendor, by name unless told otherwise; open to anyone.",
  })
  products(
    @Ctx() context: Context,
    @Arg("filter", () => ProductFilter, { nullable: true, description: "Which ones; all if left out." })
    filter: ProductFilter | null | undefined,
    @Arg("orderBy", () => ProductOrder, { nullable: true, description: "How they are sorted; by name if left out." })
    orderBy: ProductOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<CatalogueProduct> {
    const { products, ordering } = listedProducts(context, { filter, orderBy });
    return pageOf(products, page, ordering);
  }
}
