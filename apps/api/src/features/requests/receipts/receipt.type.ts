import type { Guarantee, Outcome } from "@supportbook/policy";
import { Field, Int, ObjectType } from "type-graphql";
import { JsonObjectScalar } from "../../../platform/json-object.ts";
import { DateTimeScalar } from "../../../platform/scalars.ts";
import { EstablishedFact, FindingType, GuaranteeEnum, OutcomeEnum, RemedyType } from "../../coverage/index.ts";
import type { RequestReceiptEntity } from "../record/request-record.entity.ts";

@ObjectType("RequestReceipt", {
  simpleResolvers: true,
  description: "What was decided about a support request, with all that it was decided on; it never changes",
})
export class RequestReceiptType {
  @Field(() => Int, { description: "From 1, the first decision; the newest counts" })
  position: number;

  @Field(() => String, { description: "Edition of the rules that was applied" })
  edition: string;

  @Field(() => String, {
    description:
      "Why it was decided: `FILED`; later the reason that staff gave, which customers read as `DECIDED_AGAIN`",
  })
  because: string;

  @Field(() => DateTimeScalar, { description: "When" })
  madeAt: Date;

  @Field(() => OutcomeEnum, { description: "Whether support is given" })
  outcome: Outcome;

  @Field(() => GuaranteeEnum, { description: "What is promised about the result" })
  guarantee: Guarantee;

  @Field(() => [String], { description: "Ids of the clauses that set `outcome`, in the rules' order" })
  decidedBy: string[];

  @Field(() => [FindingType], { description: "Every clause that applied, in the rules' order" })
  findings: FindingType[];

  @Field(() => [RemedyType], { description: "Single changes that would have led to a better outcome, nearest first" })
  remedies: RemedyType[];

  @Field(() => [FindingType], { description: "What the customer must do" })
  duties: FindingType[];

  @Field(() => [String], { description: "Unknown facts on which the outcome or the guarantee hung" })
  openQuestions: string[];

  @Field(() => [EstablishedFact], { description: "Every fact that it was decided by, with where it came from" })
  facts: EstablishedFact[];

  @Field(() => JsonObjectScalar, { description: "The question as the rules were asked, complete" })
  question: object;

  /** Not published: what `replays` starts from. */
  stored: RequestReceiptEntity;
}
