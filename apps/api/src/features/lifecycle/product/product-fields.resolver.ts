import type { Phase } from "@supportbook/policy";
import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { Direct } from "../../../platform/direct-fields.ts";
import { loaderFor } from "../../../platform/loader.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { PhaseEnum } from "../lifecycle-enums.ts";
import { ProductRevisionType } from "../record/revision.type.ts";
import { type ProductRevision, productHistories } from "../record/revision-history.ts";
import type { CatalogueProduct, CatalogueVersion } from "../snapshot/catalogue.ts";
import { phaseOf, requestDay } from "../snapshot/phases.ts";
import { requireSightOfRetired } from "../snapshot/visibility.ts";
import { VersionType } from "../version/version.type.ts";
import { ProductType } from "./product.type.ts";

@ObjectType({ simpleResolvers: true, description: "What the vendor calls a milestone of this product." })
class MilestoneLabel {
  @Field(() => String, { description: "A `MilestoneKind`, or `DISCONTINUED` for the last day of sale." })
  milestone: string;

  @Field(() => String, { description: "The vendor's word for it." })
  label: string;
}

@ArgsType()
class VersionChoice {
  @Field(() => [PhaseEnum], { nullable: true, description: "Only those in one of these phases." })
  phase?: Phase[] | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: "The day on which `phase` is told; today if left out." })
  at?: string | null | undefined;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Retired ones too. Needs the permission `lifecycle.readRetired`.",
  })
  includeRetired: boolean;
}

@Resolver(() => ProductType)
export class ProductFieldsResolver {
  @Direct()
  @FieldResolver(() => [VersionType], {
    description: "Its versions, the newest first: by release date, then by name as versions count.",
  })
  versions(
    @Root() product: CatalogueProduct,
    @Ctx() context: Context,
    @Args(() => VersionChoice) { phase, at, includeRetired }: VersionChoice,
  ): readonly CatalogueVersion[] {
    requireSightOfRetired(context, includeRetired);
    const day = at ?? requestDay(context);
    return product.versions.filter(
      (version) => (includeRetired || !version.retired) && (phase == null || phase.includes(phaseOf(version, day))),
    );
  }

  @Direct()
  @FieldResolver(() => [MilestoneLabel], { description: "The vendor's own words for this product's milestones." })
  milestoneLabels(@Root() product: CatalogueProduct): MilestoneLabel[] {
    return Object.entries(product.milestoneLabels).map(([milestone, label]) => ({ milestone, label: label ?? "" }));
  }

  @Direct()
  @FieldResolver(() => [ProductRevisionType], {
    description: "Every change of the product itself, the newest first. Its versions have histories of their own.",
  })
  history(@Root() product: CatalogueProduct, @Ctx() context: Context): Promise<readonly ProductRevision[]> {
    return loaderFor(context, productHistories).load(product.id);
  }
}
