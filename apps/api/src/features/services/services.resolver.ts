import { SERVICE_CODES } from "@supportbook/policy";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";
import { CountryCodeScalar, DateScalar } from "../../platform/scalars.ts";
import { ServiceProviderType, WhereToBuyType } from "./offer.type.ts";
import { LocalContactType, PaidServiceType } from "./paid-service.type.ts";
import { dayOfSale, presentPlan, presentService } from "./present-service.ts";
import { offersSold, soldServices } from "./service-catalogue.ts";
import { SupportPlanType } from "./support-plan.type.ts";
import { whereToBuy } from "./where-to-buy.ts";

const dayDescription = { nullable: true, description: "The day of sale asked about; today when left out" };

@Resolver()
export class ServicesResolver {
  @Query(() => [PaidServiceType], {
    description: "Services beside standard support (clauses 5.1 and 5.2). Open to anyone",
  })
  paidServices(
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, {
      nullable: true,
      description: "Only what is sold in this country; every service that the vendor keeps when left out",
    })
    country?: string | null,
    @Arg("at", () => DateScalar, dayDescription) at?: string | null,
  ): PaidServiceType[] {
    const catalogue = ctx.services.current();
    const codes =
      country == null
        ? SERVICE_CODES.filter((code) => catalogue.services.has(code))
        : soldServices(catalogue, { country, on: at ?? dayOfSale(ctx) });
    return codes.map((code) => presentService(ctx, code));
  }

  @Query(() => [SupportPlanType], {
    description: "Support plans and what they promise (clause 5.1), the smallest first. Open to anyone",
  })
  supportPlans(
    @Ctx() ctx: Context,
    @Arg("country", () => CountryCodeScalar, {
      nullable: true,
      description: "Only plans sold in this country; every plan when left out",
    })
    country?: string | null,
    @Arg("at", () => DateScalar, dayDescription) at?: string | null,
    @Arg("includeRetired", () => Boolean, {
      defaultValue: false,
      description: "With plans that are given to no account any more and that some may still hold",
    })
    includeRetired?: boolean,
  ): SupportPlanType[] {
    const on = at ?? dayOfSale(ctx);
    return [...ctx.services.current().plans.values()]
      .filter(({ retired }) => includeRetired === true || !retired)
      .filter(({ offers }) => country == null || offersSold(offers, { country, on }).length > 0)
      .map((plan) => presentPlan(ctx, plan));
  }

  @Query(() => [ServiceProviderType], {
    description: "Who sells services and plans locally, by name, retired ones too (clause 5.2). Open to anyone",
  })
  serviceProviders(@Ctx() ctx: Context): ServiceProviderType[] {
    return [...ctx.services.current().providers.values()];
  }

  @Query(() => [LocalContactType], {
    description: "Whom customers of a country ask what is sold there, by country (clause 5.2). Open to anyone",
  })
  localContacts(@Ctx() ctx: Context): LocalContactType[] {
    return [...ctx.services.current().contacts.values()];
  }

  @Query(() => WhereToBuyType, {
    description: "Who sells a service in a country, or that nobody does and whom to ask (clause 5.2). Open to anyone",
  })
  whereToBuy(
    @Ctx() ctx: Context,
    @Arg("service", () => String, { description: "Code of the service, such as `INCIDENT_RESPONSE`" }) service: string,
    @Arg("country", () => CountryCodeScalar, { description: "Where it is to be bought" }) country: string,
    @Arg("at", () => DateScalar, dayDescription) at?: string | null,
  ): WhereToBuyType {
    const code = SERVICE_CODES.find((known) => known === service);
    if (code !== undefined) return whereToBuy(ctx, { service: code, country, on: at ?? dayOfSale(ctx) });
    const text = {
      en: `service: there is no service ${service}. Services are ${SERVICE_CODES.join(", ")}.`,
      zh: `service：没有服务 ${service}。可用的服务：${SERVICE_CODES.join("、")}。`,
    };
    throw fault("BAD_USER_INPUT", say(ctx.locale, text), { field: ["service"], candidates: SERVICE_CODES });
  }
}
