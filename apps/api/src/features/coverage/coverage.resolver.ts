import { outcomeHoldsThrough } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { DateScalar } from "../../platform/scalars.ts";
import { LocalContactType, marketOf } from "../services/index.ts";
import { checkCoverage } from "./check-coverage.ts";
import { CoverageDecisionType } from "./coverage-decision.type.ts";
import { CoverageQuestion } from "./coverage-question.input.ts";
import { presentDecision } from "./present-decision.ts";

@Resolver(() => CoverageDecisionType)
export class CoverageResolver {
  @Query(() => CoverageDecisionType, {
    description:
      "Is this supported, by which clause, and what would change the answer? Open to anyone; a refusal of support is an answer, not an error",
    complexity: 10,
  })
  checkCoverage(
    @Ctx() ctx: Context,
    @Arg("question", () => CoverageQuestion, { description: "The facts of the case" }) question: CoverageQuestion,
  ): CoverageDecisionType {
    return presentDecision(ctx, checkCoverage(ctx, question));
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "Last day on which this outcome holds if nothing but time passes; null when no announced date changes it, or no version was named",
  })
  outcomeHoldsThrough(@Root() decision: CoverageDecisionType, @Ctx() ctx: Context): string | null {
    const { question, edition, subject } = decision.checked;
    if (subject.version === null) return null;
    const { offers } = marketOf(ctx.services.current());
    return outcomeHoldsThrough(question, edition, { version: subject.version, offers });
  }

  @FieldResolver(() => LocalContactType, {
    nullable: true,
    description: "Whom to ask what is sold in the customer's country (clause 5.2); null where no contact is entered",
  })
  localContact(@Root() decision: CoverageDecisionType, @Ctx() ctx: Context): LocalContactType | null {
    const { country } = decision.checked.question.facts;
    return country === null ? null : (ctx.services.current().contacts.get(country) ?? null);
  }
}
