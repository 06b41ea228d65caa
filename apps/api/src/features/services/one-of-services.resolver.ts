import { SERVICE_CODES } from "@supportbook/policy";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { CountryCodeScalar } from "../../platform/scalars.ts";
import { OfferType, ServiceProviderType } from "./offer.type.ts";
import { LocalContactType, PaidServiceType } from "./paid-service.type.ts";
import { presentPlan, presentService } from "./present-service.ts";
import { SupportPlanType } from "./support-plan.type.ts";

/** One thing that is sold, or one of those who sell it, by what names it. */
@Resolver()
export class OneOfServicesResolver {
  @Query(() => PaidServiceType, {
    nullable: true,
    description: "One service; null where there is none. Open to anyone",
  })
  paidService(
    @Ctx() ctx: Context,
    @Arg("code", () => String, { description: "Its code, such as `INCIDENT_RESPONSE`" }) code: string,
  ): PaidServiceType | null {
    const known = SERVICE_CODES.find((each) => each === code);
    return known === undefined ? null : presentService(ctx, known);
  }

  @Query(() => SupportPlanType, {
    nullable: true,
    description: "One plan, retired ones too; null where there is none. Open to anyone",
  })
  supportPlan(
    @Ctx() ctx: Context,
    @Arg("code", () => String, { description: "Its code" }) code: string,
  ): SupportPlanType | null {
    const plan = ctx.services.current().plans.get(code);
    return plan === undefined ? null : presentPlan(ctx, plan);
  }

  @Query(() => ServiceProviderType, {
    nullable: true,
    description: "One provider; null where there is none. Open to anyone",
  })
  serviceProvider(
    @Ctx() ctx: Context,
    @Arg("id", () => ID, { description: "Of the provider" }) id: string,
  ): ServiceProviderType | null {
    return ctx.services.current().providers.get(id) ?? null;
  }

  @Query(() => OfferType, { nullable: true, description: "One offer; null where there is none. Open to anyone" })
  offer(@Ctx() ctx: Context, @Arg("id", () => ID, { description: "Of the offer" }) id: string): OfferType | null {
    return ctx.services.current().offers.get(id) ?? null;
  }

  @Query(() => LocalContactType, {
    nullable: true,
    description: "Whom customers of a country ask; null where nobody is entered. Open to anyone",
  })
  localContact(
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, { description: "ISO 3166-1 alpha-2" }) country: string,
  ): LocalContactType | null {
    return ctx.services.current().contacts.get(country) ?? null;
  }
}
