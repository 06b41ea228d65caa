import type { Licensing, Segment, SpecialTerm } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { LicensingEnum, SegmentEnum } from "../lifecycle-enums.ts";
import type { ProductIdentifier } from "./product.entity.ts";

@ObjectType("ProductIdentifier", {
  simpleResolvers: true,
  description: "A name under which other systems know a product.",
})
export class ProductIdentifierType {
  @Field(() => String, { description: "The naming scheme, such as `cpe` or `purl`." })
  type: string;

  @Field(() => String, { description: "The name in that scheme." })
  id: string;
}

@ObjectType("SpecialTerm", {
  simpleResolvers: true,
  description: "A product's own terms that stand in for named clauses (clause 4.0).",
})
export class SpecialTermType {
  @Field(() => [String], { description: "Ids of the clauses that the term stands in for." })
  clauses: readonly string[];

  @Field(() => Boolean, {
    description: "True: those clauses do not apply to the product. False: they apply, and the term adds to them.",
  })
  waives: boolean;

  @Field(() => String, { description: "The term in short." })
  summary: string;

  @Field(() => String, { nullable: true, description: "Where the term is published." })
  url: string | null;

  @Field(() => DateScalar, { nullable: true, description: "First day on which it applies; null is open." })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day on which it applies, inclusive; null is open." })
  to: string | null;
}

/** What GraphQL shows of a `CatalogueProduct`; what takes computing stands in the field resolvers. */
@ObjectType("Product", {
  simpleResolvers: true,
  description: "A product of the vendor, with the versions it came out in.",
})
export class ProductType {
  @Field(() => ID, { description: "Never changes and is never used again." })
  id: string;

  @Field(() => String, { description: "Lower-case words joined by hyphens; never changes." })
  slug: string;

  @Field(() => String, { description: "What people call it." })
  name: string;

  @Field(() => SegmentEnum, { description: "For whom it is made." })
  segment: Segment;

  @Field(() => LicensingEnum, { description: "How it is licensed." })
  licensing: Licensing;

  @Field(() => [String], { description: "Platforms that it runs on, in the vendor's words." })
  platforms: readonly string[];

  @Field(() => String, { nullable: true, description: "The vendor's group of products that it belongs to." })
  category: string | null;

  @Field(() => [String], { description: "Words that it can be found by." })
  tags: readonly string[];

  @Field(() => [String], { description: "Other names and slugs that it goes by." })
  aliases: readonly string[];

  @Field(() => String, { nullable: true, description: "The command that prints an installation's build." })
  versionCommand: string | null;

  @Field(() => [ProductIdentifierType], { description: "Names under which other systems know it." })
  identifiers: readonly ProductIdentifier[];

  @Field(() => [SpecialTermType], { description: "Its own terms that stand in for named clauses (clause 4.0)." })
  specialTerms: readonly SpecialTerm[];

  @Field(() => Boolean, {
    description:
      "Taken off the public lists. Without the permission `lifecycle.readRetired` a retired product is not shown at all, so this is then false.",
  })
  retired: boolean;

  @Field(() => Int, {
    description: "Counts the changes of the product itself, from 1; pass it as `expectedRevision` when you edit.",
  })
  revision: number;

  @Field(() => DateTimeScalar, { description: "When that revision was made." })
  changedAt: string;
}
