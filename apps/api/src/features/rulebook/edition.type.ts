import type { Effect } from "@supportbook/policy";
import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../platform/scalars.ts";
import { EffectEnum } from "./effect.enum.ts";

type Complexity = (cost: ComplexityEstimatorArgs) => number;

/** An edition is of one size, so its cost is counted from how many there usually are instead of from `first`. */
const perItem =
  (usual: number): Complexity =>
  ({ childComplexity }) =>
    1 + usual * childComplexity;

@ObjectType("ClauseCondition", {
  simpleResolvers: true,
  description: "A fact and the values that it may have; all conditions of a case must hold",
})
export class ClauseConditionType {
  @Field(() => String, { description: "The fact, named as in a coverage question" })
  fact: string;

  @Field(() => String, {
    nullable: true,
    description: "How the fact follows from a question, in the caller's language; null where it is taken as it is",
  })
  meaning: string | null;

  @Field(() => [String], { description: "The values for which it holds; `unknown` stands for a fact left out" })
  values: string[];
}

@ObjectType("ClauseCase", {
  simpleResolvers: true,
  description: "One row of the decision table: where it holds, the clause has this effect",
})
export class ClauseCaseType {
  @Field(() => EffectEnum, { description: "What the clause then does to the question" })
  effect: Effect;

  @Field(() => [ClauseConditionType], {
    description: "All of them must hold; none means always",
    complexity: perItem(3),
  })
  conditions: ClauseConditionType[];

  @Field(() => [String], { description: "Ids of clauses that do not apply where this case does" })
  overrides: string[];
}

@ObjectType("Clause", { simpleResolvers: true, description: "One clause of the support rules" })
export class ClauseType {
  @Field(() => String, { description: "Its id, such as `4.2.5` or `4.5b`: the public vocabulary of every decision" })
  id: string;

  @Field(() => String, { description: "Number of the section that it stands in" })
  section: string;

  @Field(() => String, { description: "What it says, in short and in our own words, in the caller's language" })
  gist: string;

  @Field(() => EffectEnum, { description: "What it mainly does" })
  effect: Effect;

  @Field(() => [ClauseCaseType], {
    description: "When it applies; empty for a clause that no decision cites",
    complexity: perItem(2),
  })
  cases: ClauseCaseType[];

  @Field(() => String, {
    nullable: true,
    description: "Where a clause without cases acts, in the caller's language",
  })
  standing: string | null;

  @Field(() => [String], { description: "How its words are read where they leave room, in the caller's language" })
  interpretations: string[];
}

@ObjectType("Section", { simpleResolvers: true, description: "A section of the support rules" })
export class SectionType {
  @Field(() => String, { description: "As the rules number it" })
  number: string;

  @Field(() => String, { description: "What it is about, in the caller's language" })
  title: string;

  @Field(() => [ClauseType], { description: "Its clauses, in the rules' order", complexity: perItem(5) })
  clauses: ClauseType[];
}

@ObjectType("Edition", { simpleResolvers: true, description: "One dated text of the support rules" })
export class EditionType {
  @Field(() => String, { description: "Its id, which decisions carry" })
  id: string;

  @Field(() => DateScalar, { description: "First day on which it applies" })
  effectiveFrom: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day on which it applies; null for the present one" })
  effectiveThrough: string | null;

  @Field(() => String, { description: "Its title, in the caller's language" })
  title: string;

  @Field(() => [SectionType], { description: "Its sections, in order", complexity: perItem(12) })
  sections: SectionType[];

  @Field(() => [ClauseType], { description: "All clauses, in the rules' order", complexity: perItem(50) })
  clauses: ClauseType[];
}
