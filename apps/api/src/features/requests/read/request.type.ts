import type { Outcome, RequestCategory, RequestKind, Segment } from "@supportbook/policy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { CountryCodeScalar, DateTimeScalar } from "../../../platform/scalars.ts";
import { OutcomeEnum, RequestKindEnum } from "../../coverage/index.ts";
import { SegmentEnum } from "../../lifecycle/index.ts";
import { RequestCategoryEnum } from "../request-enums.ts";

@ObjectType("RequestPerson", { simpleResolvers: true, description: "Somebody who has to do with a support request" })
export class RequestPersonType {
  @Field(() => String, { description: "Their name" })
  name: string;

  @Field(() => String, { nullable: true, description: "Their address, as far as it is known and yours to see" })
  email: string | null;
}

/** Its root is the stored row: what is not the same for everybody is a field that `request-fields.resolver.ts` answers. */
@ObjectType("SupportRequest", {
  simpleResolvers: true,
  description: "Somebody asks for help (clauses 2.3, 4 and 6)",
})
export class SupportRequestType {
  @Field(() => ID, { description: "Its id" })
  id: string;

  @Field(() => String, { description: "What people say on the phone, such as R1000042" })
  number: string;

  @Field(() => SegmentEnum, { description: "Home or business, by its product" })
  segment: Segment;

  @Field(() => String, { description: "`en` or `zh-CN`: in what language the customer is answered" })
  locale: string;

  @Field(() => CountryCodeScalar, { nullable: true, description: "Where the customer is, as far as it is known" })
  country: string | null;

  @Field(() => String, { nullable: true, description: "Exact build of the software, as the customer says" })
  build: string | null;

  @Field(() => RequestKindEnum, { description: "What it is about" })
  kind: RequestKind;

  @Field(() => Int, { nullable: true, description: "Urgency from 1 (most urgent) to 4; null where nobody said" })
  severity: number | null;

  @Field(() => String, { description: "In a few words" })
  subject: string;

  @Field(() => JsonObjectScalar, { description: "What the customer answered to the checklist, by the item's id" })
  answers: object;

  @Field(() => RequestCategoryEnum, { description: "Where it stands" })
  category: RequestCategory;

  @Field(() => DateTimeScalar, { description: "Since when it stands there" })
  categorySince: Date;

  @Field(() => OutcomeEnum, { description: "What the newest receipt says" })
  outcome: Outcome;

  @Field(() => DateTimeScalar, { description: "When it was filed" })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: "When something last happened to it" })
  updatedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last resolved; null where it is not" })
  resolvedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last closed; null where it is not" })
  closedAt: Date | null;

  @Field(() => Int, { description: "Counts its changes; name it in `expectedRevision` to change what you saw" })
  revision: number;
}
