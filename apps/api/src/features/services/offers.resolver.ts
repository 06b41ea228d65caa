import { reaches } from "@supportbook/policy";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { CountryCodeScalar, DateScalar } from "../../platform/scalars.ts";
import { OfferType } from "./offer.type.ts";
import { PaidServiceType } from "./paid-service.type.ts";
import { presentPlan, presentService } from "./present-service.ts";
import { type Offer, offersSold } from "./service-catalogue.ts";
import { SupportPlanType } from "./support-plan.type.ts";

interface Narrowed {
  readonly country: string | null | undefined;
  readonly at: string | null | undefined;
}

const offersDescription = {
  description: "Offers of it, by country and day, those for every country first; over and to come too (clause 5.2)",
};
const countryDescription = { nullable: true, description: "Only those that reach this country" };
const dayDescription = { nullable: true, description: "Only those in force on this day" };

@Resolver(() => PaidServiceType)
export class PaidServiceOffersResolver {
  @FieldResolver(() => [OfferType], offersDescription)
  offers(
    @Root() { code }: PaidServiceType,
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, countryDescription) country?: string | null,
    @Arg("at", () => DateScalar, dayDescription) at?: string | null,
  ): readonly Offer[] {
    const service = [...ctx.services.current().services.values()].find((each) => each.code === code);
    return narrowed(service?.offers ?? [], { country, at });
  }
}

@Resolver(() => SupportPlanType)
export class SupportPlanOffersResolver {
  @FieldResolver(() => [OfferType], offersDescription)
  offers(
    @Root() { code }: SupportPlanType,
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, countryDescription) country?: string | null,
    @Arg("at", () => DateScalar, dayDescription) at?: string | null,
  ): readonly Offer[] {
    return narrowed(ctx.services.current().plans.get(code)?.offers ?? [], { country, at });
  }
}

function narrowed(offers: readonly Offer[], { country, at }: Narrowed): readonly Offer[] {
  if (at != null) return offersSold(offers, { country: country ?? null, on: at });
  return offers.filter((offer) => reaches(offer, country ?? null));
}

@Resolver(() => OfferType)
export class OfferSubjectResolver {
  @FieldResolver(() => PaidServiceType, { nullable: true, description: "The service that is sold; null for a plan" })
  service(@Root() { serviceCode }: Offer, @Ctx() ctx: Context): PaidServiceType | null {
    return serviceCode === null ? null : presentService(ctx, serviceCode);
  }

  @FieldResolver(() => SupportPlanType, { nullable: true, description: "The plan that is sold; null for a service" })
  plan(@Root() { planCode }: Offer, @Ctx() ctx: Context): SupportPlanType | null {
    const plan = planCode === null ? undefined : ctx.services.current().plans.get(planCode);
    return plan === undefined ? null : presentPlan(ctx, plan);
  }
}
