import type { MilestoneKind } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/scalars.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "What may be left out when a version is described." })
export class VersionDetailsInput {
  @Field(() => String, { nullable: true, description: "What people read where the name is not enough; null clears." })
  label?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "The vendor's name for what came out under it; null clears." })
  codename?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "First day; null: not announced." })
  releasedOn?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of full support; null: not announced." })
  fullSupportEndsOn?: Maybe<string>;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of standard support; null: not announced. A date takes back `endedOnUnknownDate`.",
  })
  supportEndsOn?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the support extension; null: not announced." })
  extendedSupportEndsOn?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of database updates; null: not announced." })
  databaseUpdatesEndOn?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "Support is over, and nobody knows since when." })
  endedOnUnknownDate?: Maybe<boolean>;

  @Field(() => [MilestoneKindEnum], {
    nullable: true,
    description: "All that has passed on a day that nobody knows; a milestone that is given a date leaves by itself.",
  })
  undatedMilestones?: Maybe<MilestoneKind[]>;

  @Field(() => [MilestoneKindEnum], {
    nullable: true,
    description: "All that will come without a date so far; a milestone that is given a date leaves by itself.",
  })
  unannouncedMilestones?: Maybe<MilestoneKind[]>;

  @Field(() => Boolean, { nullable: true, description: "Supported for longer than its neighbours." })
  longTermSupport?: Maybe<boolean>;

  @Field(() => DateScalar, { nullable: true, description: "Since when, where not from the start; null clears." })
  longTermSupportFrom?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "Withdrawn from sale; null: the vendor says nothing of it." })
  discontinued?: Maybe<boolean>;

  @Field(() => DateScalar, { nullable: true, description: "Last day of sale; null clears." })
  discontinuedOn?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "The newest build, such as `11.6.0.394`; null clears." })
  latestBuild?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "When that build came out; null clears." })
  latestBuildOn?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "What is written about that build; http or https. Null clears." })
  latestBuildUrl?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Id or name of the version of the same product that customers move to; null clears.",
  })
  successor?: Maybe<string>;
}

@InputType({ description: "A new version of a product." })
export class CreateVersionInput extends VersionDetailsInput {
  @Field(() => String, { description: "Slug or id of the product." })
  product: string;

  @Field(() => String, { description: "Unique within the product, such as `11.6`." })
  name: string;

  @Field(() => String, { nullable: true, description: "Why, for the history; at most 1,000 characters." })
  reason?: Maybe<string>;
}

@InputType({ description: "New facts of a version. A field that is left out stays as it is." })
export class UpdateVersionInput extends VersionDetailsInput {
  @Field(() => ID, { description: "Id of the version." })
  id: string;

  @Field(() => Int, {
    description: "The `revision` that you edit; when the version has moved on, the edit is a CONFLICT.",
  })
  expectedRevision: number;

  @Field(() => String, { nullable: true, description: "Unique within the product; cannot be cleared." })
  name?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Why, for the history; at most 1,000 characters. Required where a milestone moves.",
  })
  reason?: Maybe<string>;
}

@InputType({ description: "A version to take off the public lists, or to put back." })
export class RetireVersionInput {
  @Field(() => ID, { description: "Id of the version." })
  id: string;

  @Field(() => Int, { description: "The `revision` that you saw; when the version has moved on, this is a CONFLICT." })
  expectedRevision: number;

  @Field(() => String, { description: "Why, for the history; not blank, at most 1,000 characters." })
  reason: string;
}

@InputType({ description: "A version to bring back to what was published of it before." })
export class RestoreVersionInput extends RetireVersionInput {
  @Field(() => Int, { description: "The revision in the version's history whose facts are to hold again." })
  revision: number;
}
