import type { Licensing, MilestoneKind, Segment } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/scalars.ts";
import { LicensingEnum, MilestoneKindEnum, SegmentEnum } from "../lifecycle-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A name under which other systems know a product." })
export class ProductIdentifierInput {
  @Field(() => String, { description: "The kind of name, such as `cpe` or `purl`." })
  type: string;

  @Field(() => String, { description: "The name itself." })
  id: string;
}

@InputType({ description: "What the vendor calls a milestone of this product." })
export class MilestoneLabelInput {
  @Field(() => MilestoneKindEnum, { description: "Which milestone." })
  milestone: MilestoneKind;

  @Field(() => String, { description: "The vendor's word for it." })
  label: string;
}

@InputType({ description: "A product's own terms that stand in for named clauses (clause 4.0)." })
export class SpecialTermInput {
  @Field(() => [String], { description: "Ids of the clauses; at least one." })
  clauses: string[];

  @Field(() => Boolean, {
    description: "True: those clauses do not apply. False: they apply and the term adds to them.",
  })
  waives: boolean;

  @Field(() => String, { description: "The term in a sentence." })
  summary: string;

  @Field(() => String, { nullable: true, description: "Where the term is published; http or https." })
  url?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "First day of the term; null is open." })
  from?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the term; null is open." })
  to?: Maybe<string>;
}

@InputType({ description: "What may be left out when a product is described." })
export class ProductDetailsInput {
  @Field(() => [String], { nullable: true, description: "What it runs on; null clears." })
  platforms?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: "The group of products that it belongs to; null clears." })
  category?: Maybe<string>;

  @Field(() => [String], { nullable: true, description: "Words to find it by; null clears." })
  tags?: Maybe<string[]>;

  @Field(() => [String], { nullable: true, description: "Other names that people use; null clears." })
  aliases?: Maybe<string[]>;

  @Field(() => String, { nullable: true, description: "The command that prints a build; null clears." })
  versionCommand?: Maybe<string>;

  @Field(() => [MilestoneLabelInput], {
    nullable: true,
    description: "The vendor's words for milestones, all of them; null clears.",
  })
  milestoneLabels?: Maybe<MilestoneLabelInput[]>;

  @Field(() => [ProductIdentifierInput], {
    nullable: true,
    description: "Names in other systems, all of them; null clears.",
  })
  identifiers?: Maybe<ProductIdentifierInput[]>;

  @Field(() => [SpecialTermInput], {
    nullable: true,
    description: "The product's own terms, all of them; null clears.",
  })
  specialTerms?: Maybe<SpecialTermInput[]>;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "A new product." })
export class CreateProductInput extends ProductDetailsInput {
  @Field(() => String, { description: "Lower-case words joined by hyphens; never changes and is never used again." })
  slug: string;

  @Field(() => String, { description: "What people call it." })
  name: string;

  @Field(() => SegmentEnum, { description: "For whom it is made; never guessed from the name." })
  segment: Segment;

  @Field(() => LicensingEnum, { description: "How it is licensed." })
  licensing: Licensing;
}

@InputType({ description: "New facts of a product. A field that is left out stays as it is." })
export class UpdateProductInput extends ProductDetailsInput {
  @Field(() => ID, { description: "Id or slug of the product." })
  id: string;

  @Field(() => Int, {
    description: "The `revision` that you edit; when the product has moved on, the edit is a CONFLICT.",
  })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "What people call it; cannot be cleared." })
  name?: Maybe<string>;

  @Field(() => SegmentEnum, {
    nullable: true,
    description:
      "For whom it is made; changes the phase of every version whose full support has ended. Cannot be cleared.",
  })
  segment?: Maybe<Segment>;

  @Field(() => LicensingEnum, { nullable: true, description: "How it is licensed; cannot be cleared." })
  licensing?: Maybe<Licensing>;
}

@InputType({ description: "A product to take off the public lists, or to put back." })
export class RetireProductInput {
  @Field(() => ID, { description: "Id or slug of the product." })
  id: string;

  @Field(() => Int, { description: "The `revision` that you saw; when the product has moved on, this is a CONFLICT." })
  expectedRevision: number;

  @Field(() => String, { description: "Why, for the history; not blank, at most 1,000 characters." })
  reason: string;
}
