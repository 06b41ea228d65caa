import type { Licensing, Phase, Segment } from "@supportbook/policy";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { LicensingEnum, PhaseEnum, SegmentEnum } from "../lifecycle-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which versions to list; what is left out does not matter." })
export class VersionFilter {
  @Field(() => String, { nullable: true, description: "Slug of their product." })
  product?: Maybe<string>;

  @Field(() => [ID], { nullable: true, description: "Exactly these versions, by id." })
  ids?: Maybe<string[]>;

  @Field(() => SegmentEnum, { nullable: true, description: "Of products made for." })
  segment?: Maybe<Segment>;

  @Field(() => LicensingEnum, { nullable: true, description: "Of products licensed as." })
  licensing?: Maybe<Licensing>;

  @Field(() => [PhaseEnum], { nullable: true, description: "In one of these phases on the day asked about." })
  phase?: Maybe<Phase[]>;

  @Field(() => Int, {
    nullable: true,
    description: "Support ends within this many days of the day asked about; 0 is that day.",
  })
  endingWithinDays?: Maybe<number>;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: supported, and no end is announced. False: an end is known, or support is over.",
  })
  noEndAnnounced?: Maybe<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: support has ended, although no newer version of the product has been released. False: every other version.",
  })
  endedButLatest?: Maybe<boolean>;

  @Field(() => DateTimeScalar, { nullable: true, description: "Changed at or after this instant." })
  changedSince?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description:
      "Every word occurs in the version's name, label or codename or in its product's name, slug, aliases or identifiers; case and diacritics do not count.",
  })
  search?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Of products that run on this platform; case does not count." })
  platform?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Of products that carry this tag." })
  tag?: Maybe<string>;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the vendor supports it for longer than its neighbours.",
  })
  longTermSupport?: Maybe<boolean>;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only versions that are retired or whose product is. Otherwise only those that are not. True needs the permission `lifecycle.readRetired`.",
  })
  retired?: Maybe<boolean>;
}
