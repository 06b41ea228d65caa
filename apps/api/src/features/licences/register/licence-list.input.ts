import { Field, ID, InputType } from "type-graphql";
import { publishEnum } from "../../../platform/enum.ts";
import { type OrderDirection, OrderDirectionEnum } from "../../../platform/order-direction.ts";
import { DateScalar } from "../../../platform/scalars.ts";
import { LicenceKindEnum } from "../licence-enums.ts";
import type { LicenceKind } from "./licence.entity.ts";

type Maybe<T> = T | null | undefined;

@InputType({ description: "Which licences of the register; what is left out does not matter." })
export class LicenceFilter {
  @Field(() => String, {
    nullable: true,
    description:
      "Whose number begins with this, whose code ends in these four characters, or whose whole activation code it is.",
  })
  search?: Maybe<string>;

  @Field(() => String, { nullable: true, description: "Slug of the product." })
  product?: Maybe<string>;

  @Field(() => ID, { nullable: true, description: "Issued to this company account, or stored in it." })
  account?: Maybe<string>;

  @Field(() => [LicenceKindEnum], { nullable: true, description: "Of one of these kinds." })
  kind?: Maybe<LicenceKind[]>;

  @Field(() => DateScalar, { nullable: true, description: "Whose last day is this or later; endless ones too." })
  expiresFrom?: Maybe<string>;

  @Field(() => DateScalar, { nullable: true, description: "Whose last day is this or earlier." })
  expiresThrough?: Maybe<string>;

  @Field(() => Boolean, { nullable: true, description: "Whether some company account keeps it now." })
  stored?: Maybe<boolean>;

  @Field(() => Boolean, { nullable: true, description: "Whether it is blocked now." })
  blocked?: Maybe<boolean>;
}

export const LICENCE_ORDER_FIELDS = ["CREATED_AT", "VALID_THROUGH", "NUMBER"] as const;
export type LicenceOrderField = (typeof LICENCE_ORDER_FIELDS)[number];

const LicenceOrderFieldEnum = publishEnum(LICENCE_ORDER_FIELDS, {
  name: "LicenceOrderField",
  description: "What the register is sorted by.",
  values: {
    CREATED_AT: "When the licence came into the register.",
    VALID_THROUGH: "Its last day; one without end ends after every other.",
    NUMBER: "Its number, character by character.",
  },
});

@InputType({ description: "How the register is sorted." })
export class LicenceOrder {
  @Field(() => LicenceOrderFieldEnum, { defaultValue: "CREATED_AT", description: "By what." })
  field: LicenceOrderField;

  @Field(() => OrderDirectionEnum, { defaultValue: "DESC", description: "Which way." })
  direction: OrderDirection;
}

/** The newest first. */
export const USUAL_LICENCE_ORDER: LicenceOrder = { field: "CREATED_AT", direction: "DESC" };
