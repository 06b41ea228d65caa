import { type PlanResponseTime, SERVICE_NAMES, type ServiceCode } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { PaidServiceType, ResponseCommitmentType, SupportPlanType } from "./paid-service.type.ts";
import type { SupportPlan } from "./service-catalogue.ts";

/** A service in the caller's language; one that the vendor has not entered bears the rules' own name for it. */
export function presentService(ctx: Context, code: ServiceCode): PaidServiceType {
  const service = ctx.services.current().services.get(code);
  if (service === undefined) {
    return { code, name: say(ctx.locale, SERVICE_NAMES[code]), url: null, soldEverywhere: false, countries: [] };
  }
  const { url, soldEverywhere, countries } = service;
  return { code, name: say(ctx.locale, service.name), url, soldEverywhere, countries };
}

export function presentPlan(ctx: Context, { code, name, responseTimes }: SupportPlan): SupportPlanType {
  return { code, name: say(ctx.locale, name), responseTimes: responseTimes.map(presentResponseTime) };
}

export function presentResponseTime({ severity, within, counted }: PlanResponseTime): ResponseCommitmentType {
  return { severity, within, aroundTheClock: counted === "AROUND_THE_CLOCK" };
}
