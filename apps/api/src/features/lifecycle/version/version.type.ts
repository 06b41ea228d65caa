import type { MilestoneKind } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";
import { ProductType } from "../product/product.type.ts";

@ObjectType("Milestone", { simpleResolvers: true, description: "A dated promise of a version." })
export class MilestoneType {
  @Field(() => MilestoneKindEnum, { description: "What happens." })
  kind: MilestoneKind;

  @Field(() => DateScalar, { description: "On which day: the first day for a release, the last day for every end." })
  date: string;
}

/** What GraphQL shows of a `CatalogueVersion`; what takes computing stands in the field resolvers. */
@ObjectType("Version", {
  simpleResolvers: true,
  description:
    "A version of a product and its dated promises. A date that is null is not announced, which is neither never nor over.",
})
export class VersionType {
  @Field(() => ID, { description: "Never changes and is never used again." })
  id: string;

  @Field(() => String, { description: "Unique within the product, such as `11.6`." })
  name: string;

  @Field(() => String, { nullable: true, description: "The vendor's name for what came out under this version." })
  codename: string | null;

  @Field(() => ProductType, { description: "The product that this is a version of." })
  product: ProductType;

  @Field(() => Int, {
    description: "Counts the changes of the version, from 1; pass it as `expectedRevision` when you edit.",
  })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When that revision was made." })
  changedAt: string;

  @Field(() => DateScalar, { nullable: true, description: "First day." })
  releasedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of full support." })
  fullSupportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of standard support." })
  supportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the support extension that can be bought." })
  extendedSupportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day on which the version's databases are updated." })
  databaseUpdatesEndOn: string | null;

  @Field(() => Boolean, {
    description: "Support is over, and nobody knows since when. Wins over every date of an end.",
  })
  endedOnUnknownDate: boolean;

  @Field(() => [MilestoneKindEnum], { description: "What has passed on a day that nobody knows." })
  undatedMilestones: readonly MilestoneKind[];

  @Field(() => [MilestoneKindEnum], { description: "What the vendor says will come, without a date so far." })
  unannouncedMilestones: readonly MilestoneKind[];

  @Field(() => Boolean, { description: "The vendor supports this version for longer than its neighbours." })
  longTermSupport: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when it counts as such, where that was not from the start.",
  })
  longTermSupportFrom: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Withdrawn from sale; null where the vendor says nothing of it.",
  })
  discontinued: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of sale." })
  discontinuedOn: string | null;

  @Field(() => String, { nullable: true, description: "The newest build, such as `11.6.0.394`." })
  latestBuild: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When that build came out." })
  latestBuildOn: string | null;

  @Field(() => String, { nullable: true, description: "What is written about that build." })
  latestBuildUrl: string | null;

  @Field(() => Boolean, {
    description:
      "Taken off the public lists. Without the permission `lifecycle.readRetired` a retired version is not shown at all, so this is then false.",
  })
  retired: boolean;
}
