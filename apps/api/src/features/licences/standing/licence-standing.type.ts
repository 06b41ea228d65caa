import type { LicenceReason, LicenceStanding, LicenceStatus } from "@supportbook/policy";
import { ArgsType, Field, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { LicenceReasonEnum, LicenceStatusEnum } from "../licence-enums.ts";

@ObjectType("LicenceStanding", {
  simpleResolvers: true,
  description: "What a licence, or an account for a product, amounts to at an instant. Derived each time, never kept.",
})
export class LicenceStandingType implements LicenceStanding {
  @Field(() => LicenceStatusEnum, { description: "What the rules look at." })
  status: LicenceStatus;

  @Field(() => Boolean, { description: "Whether it counts, apart from why." })
  valid: boolean;

  @Field(() => LicenceReasonEnum, { description: "Why, apart from whether it counts." })
  reason: LicenceReason;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the licence that this rests on; null where it has no end, or there is none.",
  })
  validThrough: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Through when it counts beyond that by the product's grace period; null where there is none.",
  })
  graceThrough: string | null;
}

/** An instant to ask about. */
@ArgsType()
export class StandingAt {
  @Field(() => DateTimeScalar, { nullable: true, description: "The instant asked about; now if left out." })
  at?: string | null;
}

@ArgsType()
export class StandingAsKnown extends StandingAt {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "As the register said it at this instant; as it says now if left out.",
  })
  knownAt?: string | null;
}
