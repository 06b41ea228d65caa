import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { CountryCodeScalar } from "../../platform/scalars.ts";
import { PaidServiceType, SupportPlanType } from "./paid-service.type.ts";
import { presentPlan, presentService } from "./present-service.ts";
import { soldServices } from "./service-catalogue.ts";

@Resolver(() => PaidServiceType)
export class ServicesResolver {
  @Query(() => [PaidServiceType], {
    description: "Services sold beside standard support (clauses 5.1 and 5.2). Open to anyone",
  })
  paidServices(
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, {
      nullable: true,
      description: "Only what is sold in this country; what is sold anywhere when left out",
    })
    country?: string | null,
  ): PaidServiceType[] {
    return soldServices(ctx.services.current(), country ?? null).map((code) => presentService(ctx, code));
  }

  @Query(() => [SupportPlanType], {
    description:
      "Support plans that can be bought, and the response times that they promise (clause 5.1). Open to anyone",
  })
  supportPlans(@Ctx() ctx: Context): SupportPlanType[] {
    return [...ctx.services.current().plans.values()].map((plan) => presentPlan(ctx, plan));
  }
}
