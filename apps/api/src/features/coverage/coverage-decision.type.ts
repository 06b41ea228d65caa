import type { Effect, Guarantee, Outcome } from "@supportbook/policy";
import { Field, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/scalars.ts";
import { ChannelType } from "../channels/index.ts";
import { EffectEnum } from "../rulebook/index.ts";
import { PaidServiceType, ResponseCommitmentType } from "../services/index.ts";
import type { CheckedCoverage } from "./check-coverage.ts";
import { GuaranteeEnum, OutcomeEnum } from "./coverage.enums.ts";

@ObjectType("Finding", { simpleResolvers: true, description: "One clause that applied to the question" })
export class FindingType {
  @Field(() => String, { description: "Id of the clause, such as `4.2.5` or `4.5b`" })
  clause: string;

  @Field(() => EffectEnum, { description: "What the clause does to this question" })
  effect: Effect;

  @Field(() => String, { description: "Why it applies, in the caller's language" })
  explanation: string;

  @Field(() => String, { nullable: true, description: "What someone could do about it; null where nothing helps" })
  remedy: string | null;

  @Field(() => PaidServiceType, {
    nullable: true,
    description: "The paid service that covers what the clause keeps out",
  })
  service: PaidServiceType | null;
}

@ObjectType("Remedy", {
  simpleResolvers: true,
  description: "One change of one fact that leads to a better outcome, found by asking the rules again",
})
export class RemedyType {
  @Field(() => String, { description: "The fact to change, named as in the question" })
  fact: string;

  @Field(() => String, { nullable: true, description: "Its value now; null where there is none" })
  from: string | null;

  @Field(() => String, { description: "The value that helps" })
  to: string;

  @Field(() => OutcomeEnum, { description: "What the rules then say" })
  outcome: Outcome;

  @Field(() => String, { description: "The change in words, in the caller's language" })
  explanation: string;
}

@ObjectType("CoverageDecision", { simpleResolvers: true, description: "What the support rules say to a question" })
export class CoverageDecisionType {
  @Field(() => OutcomeEnum, { description: "Whether support is given" })
  outcome: Outcome;

  @Field(() => GuaranteeEnum, { description: "What is promised about the result" })
  guarantee: Guarantee;

  @Field(() => [String], { description: "Ids of the clauses whose effect set `outcome`, in the rules' order" })
  decidedBy: string[];

  @Field(() => [FindingType], { description: "Every clause that applied, in the rules' order" })
  findings: FindingType[];

  @Field(() => [RemedyType], { description: "Single changes that lead to a better outcome, nearest first" })
  remedies: RemedyType[];

  @Field(() => [FindingType], { description: "What the customer must do" })
  duties: FindingType[];

  @Field(() => [String], { description: "Unknown facts on which the outcome or the guarantee hangs" })
  openQuestions: string[];

  @Field(() => ResponseCommitmentType, { nullable: true, description: "Null for standard support" })
  responseCommitment: ResponseCommitmentType | null;

  @Field(() => [ChannelType], { description: "Where to get help and where to give feedback" })
  channels: ChannelType[];

  @Field(() => String, { description: "Edition of the rules that was applied" })
  edition: string;

  @Field(() => DateTimeScalar, { description: "The instant that the decision is about" })
  at: string;

  /** Not published: what the fields that are computed on demand start from. */
  checked: CheckedCoverage;
}
