import type { MilestoneKind } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { MilestoneKindEnum } from "../lifecycle-enums.ts";
import type { FieldDifference } from "./revision-history.ts";

@ObjectType("FieldChange", { simpleResolvers: true, description: "How one field differs from the revision before." })
export class FieldChangeType {
  @Field(() => String, { description: "Name of the field." })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: "Its value before, as text; lists as JSON. Null where there was none.",
  })
  from: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its value since, as text; lists as JSON. Null where there is none.",
  })
  to: string | null;
}

@ObjectType("ProductRevision", { simpleResolvers: true, description: "What was changed about a product, once." })
export class ProductRevisionType {
  @Field(() => Int, { description: "From 1." })
  revision: number;

  @Field(() => DateTimeScalar, { description: "Since when it was known." })
  at: string;

  @Field(() => String, { description: "Who changed it." })
  author: string;

  @Field(() => String, { description: "Why." })
  reason: string;

  @Field(() => ID, {
    description: "Shared by everything that was changed in one step, such as an import or a bulk move.",
  })
  changeId: string;

  @Field(() => [FieldChangeType], { description: "What changed; for the first revision, all that was given." })
  changes: readonly FieldDifference[];
}

@ObjectType("VersionRevision", {
  simpleResolvers: true,
  description: "What was published of a version from one change to the next.",
})
export class VersionRevisionType extends ProductRevisionType {
  @Field(() => Boolean, { description: "The change took away support that had been published." })
  shortensPromise: boolean;

  @Field(() => [MilestoneKindEnum], { description: "The milestones whose published promise became shorter." })
  shortenedMilestones: readonly MilestoneKind[];

  @Field(() => String, { description: "The version's name as of this revision." })
  name: string;

  @Field(() => DateScalar, { nullable: true, description: "First day, as published then." })
  releasedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of full support, as published then." })
  fullSupportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of standard support, as published then." })
  supportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the support extension, as published then." })
  extendedSupportEndsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of database updates, as published then." })
  databaseUpdatesEndOn: string | null;

  @Field(() => Boolean, { description: "Whether support was then said to be over since an unknown day." })
  endedOnUnknownDate: boolean;
}
