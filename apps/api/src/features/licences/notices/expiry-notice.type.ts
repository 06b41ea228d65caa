import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../../../platform/scalars.ts";

/** As it is read. */
export interface ExpiryNoticeRow {
  readonly id: string;
  readonly licenceNumber: string;
  readonly productId: string;
  readonly validThrough: string;
  readonly daysBefore: number;
  readonly madeAt: string;
}

@ObjectType("ExpiryNotice", {
  simpleResolvers: true,
  description: "An account is told that one of its licences ends: 30 days before, 7 days before and on the last day.",
})
export class ExpiryNoticeType {
  @Field(() => ID, { description: "Of the notice." })
  id: string;

  @Field(() => String, { description: "Number of the licence." })
  licenceNumber: string;

  @Field(() => DateScalar, { description: "The last day of the licence as it was when the notice was made." })
  validThrough: string;

  @Field(() => Int, { description: "Which of the three it is: 30, 7 or 0. A late one is the nearest that was missed." })
  daysBefore: number;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  madeAt: string;
}
