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
      "Is this supported, by which clause, and what would change the answer? Open to anyone; a refusal of support is an answer, not an error. For a member of a company, what is on record of it wins over what is said",
    complexity: 10,
  })
  async checkCoverage(
    @Ctx() ctx: Context,
    @Arg("question", () => CoverageQuestion, { description: "The facts of the case" }) question: CoverageQuestion,
  ): Promise<CoverageDecisionType> {
    return presentDecision(ctx, await checkCoverage(ctx, question));
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description:
      "Last day on which this outcome holds if nothing but time passes: by the version's milestones, what is sold, and what the account holds; null when no known date changes it, or neither a version nor an account is known",
  })
  outcomeHoldsThrough(@Root() decision: CoverageDecisionType, @Ctx() ctx: Context): string | null {
    const { question, edition, subject, named, customer } = decision.checked;
    const { version } = subject;
    if (version === null && customer === null) return null;
    const { offers } = marketOf(ctx.services.current());
    const onRecord = customer === null ? {} : { onRecord: { record: customer.record, subject: named } };
    return outcomeHoldsThrough(question, edition, { version, offers, ...onRecord });
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
