import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { PlanUseType, presentPlanUse } from "../../holdings/index.ts";
import { LicenceStandingType } from "../../licences/index.ts";
import { WhereToBuyType } from "../../services/index.ts";
import { CoverageDecisionType } from "../coverage-decision.type.ts";
import { EstablishedFact } from "../facts/established-fact.type.ts";
import { establishedFacts } from "../facts/established-facts.ts";
import { purchaseFor } from "./purchase.ts";
import { presentResponseTarget } from "./response-target.ts";
import { ResponseTargetType } from "./response-target.type.ts";

/** What an answer rests on, and what it leads to. */
@Resolver(() => CoverageDecisionType)
export class CoverageAnswerResolver {
  @FieldResolver(() => [EstablishedFact], {
    description: "Every fact that the question was decided by, known or not, with where it came from",
  })
  facts(@Root() { checked }: CoverageDecisionType, @Ctx() ctx: Context): EstablishedFact[] {
    return establishedFacts(ctx, { loaded: checked, input: checked.input });
  }

  @FieldResolver(() => PlanUseType, {
    nullable: true,
    description:
      "How much of the account's plan is used on the day asked about; null where no account or plan is known",
  })
  planUse(@Root() { checked }: CoverageDecisionType, @Ctx() ctx: Context): PlanUseType | null {
    const use = checked.established?.use ?? null;
    return use === null ? null : presentPlanUse(ctx, use);
  }

  @FieldResolver(() => LicenceStandingType, {
    nullable: true,
    description:
      "How the account, or whoever showed a code, stands for the product on the day asked about; null where neither is known",
  })
  licenceStanding(@Root() { checked }: CoverageDecisionType): LicenceStandingType | null {
    return checked.established?.licence?.standing ?? null;
  }

  @FieldResolver(() => WhereToBuyType, {
    nullable: true,
    description:
      "With what a refusal under 4.2 or 4.3.2 ends: the service that helps and who sells it in the customer's country, or that nobody does, or that no paid service covers it; null where support is given, something else helps or the country is not known",
  })
  purchase(@Root() { checked }: CoverageDecisionType, @Ctx() ctx: Context): WhereToBuyType | null {
    return purchaseFor(ctx, checked);
  }

  @FieldResolver(() => ResponseTargetType, {
    description: "Whether, and by when, the first answer is promised (clauses 4 and 5.1)",
  })
  responseTarget(@Root() { checked }: CoverageDecisionType, @Ctx() ctx: Context): ResponseTargetType {
    return presentResponseTarget(ctx, checked);
  }
}
