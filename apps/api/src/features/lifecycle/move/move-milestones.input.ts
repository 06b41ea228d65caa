import type { MilestoneKind } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../../../platform/scalars.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";
import { VersionFilter } from "../listing/version-filter.input.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "A version as you saw it." })
export class VersionAtRevision {
  @Field(() => ID, { description: "Id of the version." })
  id: string;

  @Field(() => Int, { description: "The `revision` that you saw." })
  expectedRevision: number;
}

@InputType({
  description:
    "Moves one milestone of many versions, all or none. Give either `versions` or `filter`, and either `byDays` or `toDate`.",
})
export class MoveMilestonesInput {
  @Field(() => [VersionAtRevision], { nullable: true, description: "Exactly these versions; at most 2,000." })
  versions?: Maybe<VersionAtRevision[]>;

  @Field(() => VersionFilter, {
    nullable: true,
    description:
      "Every version that matches today. To apply, pass the `previewToken` of a preview as `expectedPreview`.",
  })
  filter?: Maybe<VersionFilter>;

  @Field(() => MilestoneKindEnum, { description: "Which milestone moves." })
  milestone: MilestoneKind;

  @Field(() => Int, {
    nullable: true,
    description: "So many days later, or earlier if negative. Versions without a date for the milestone are skipped.",
  })
  byDays?: Maybe<number>;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "To this day, also where the milestone had no date. It then no longer counts as undated or unannounced.",
  })
  toDate?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Why, for the history; at most 1,000 characters. Required to apply, not to preview.",
  })
  reason?: Maybe<string>;

  @Field(() => Boolean, { defaultValue: false, description: "Only tell what would happen; nothing is written." })
  preview: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The `previewToken` of a preview: applied only if exactly the same would happen, else a CONFLICT.",
  })
  expectedPreview?: Maybe<string>;
}
