import type { Licensing, Phase, Segment } from "@supportbook/policy";
import { Field, InputType, Int } from "type-graphql";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { LicensingEnum, PhaseEnum, SegmentEnum } from "../lifecycle-enums.ts";

type Maybe<T> = T | null | undefined;

@InputType({
  description:
    "Which products to list; what is left out does not matter. Conditions on versions (`phase`, `endingWithinDays`, `noEndAnnounced`) hold for a product that has one version meeting them all.",
})
export class ProductFilter {
  @Field(() => SegmentEnum, { nullable: true, description: "Made for." })
  segment?: Maybe<Segment>;

  @Field(() => LicensingEnum, { nullable: true, description: "Licensed as." })
  licensing?: Maybe<Licensing>;

  @Field(() => [PhaseEnum], { nullable: true, description: "Has a version in one of these phases today." })
  phase?: Maybe<Phase[]>;

  @Field(() => Int, {
    nullable: true,
    description: "Has a version whose support ends within this many days; 0 is today.",
  })
  endingWithinDays?: Maybe<number>;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: has a supported version whose end is not announced. False: has a version with an end.",
  })
  noEndAnnounced?: Maybe<boolean>;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The product or one of its versions changed at or after this instant.",
  })
  changedSince?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: "Every word occurs in name, slug, aliases or identifiers; case and diacritics do not count.",
  })
  search?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Runs on this platform; case does not count." })
  platform?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Carries this tag." })
  tag?: Maybe<string>;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: has terms of its own that stand in for clauses (4.0), whatever their days. False: has none.",
  })
  hasSpecialTerms?: Maybe<boolean>;

  @Field(() => [String], { nullable: true, description: "Has one of these slugs." })
  slugs?: Maybe<string[]>;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: only retired products. Otherwise only those that are not. True needs the permission `lifecycle.readRetired`.",
  })
  retired?: Maybe<boolean>;
}
