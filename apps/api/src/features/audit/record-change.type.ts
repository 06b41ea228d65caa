import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/scalars.ts";

@ObjectType({ simpleResolvers: true, description: "What a change did to one field of a record." })
export class RecordFieldChange {
  @Field(() => String, { description: "Name of the field." })
  field: string;

  @Field(() => String, {
    nullable: true,
    description: "As it was, lists and the like as JSON; null where it had no value or the record was new.",
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: "As it is since, lists and the like as JSON; null where it has no value or the record is gone.",
  })
  after: string | null;
}

@ObjectType({ simpleResolvers: true, description: "One change of a record, as the audit has it." })
export class RecordChange {
  @Field(() => ID, { description: "The audit entry's." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When, to the microsecond." })
  at: string;

  @Field(() => String, { description: "Who, by the name of then." })
  author: string;

  @Field(() => String, { description: "What was done, such as `accounts.update`." })
  action: string;

  @Field(() => String, { nullable: true, description: "Why, as the author said; null where nothing was said." })
  reason: string | null;

  @Field(() => [RecordFieldChange], { description: "The fields that it changed, by name." })
  changes: RecordFieldChange[];
}
