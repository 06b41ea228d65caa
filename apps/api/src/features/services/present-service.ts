import { calendarDateOf, type PlanResponseTime, SERVICE_NAMES, type ServiceCode } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { PaidServiceType } from "./paid-service.type.ts";
import { offersSold, type SupportPlan } from "./service-catalogue.ts";
import type { ResponseCommitmentType, SupportPlanType } from "./support-plan.type.ts";

/** The calendar date of now in the vendor's time zone: the day by which something is or is not sold. */
export function dayOfSale({ now, vendorTimeZone }: Pick<Context, "now" | "vendorTimeZone">): string {
  return calendarDateOf(now(), vendorTimeZone);
}

/** A service in the caller's language; one that the vendor has not entered bears the rules' own name for it. */
export function presentService(ctx: Context, code: ServiceCode): PaidServiceType {
  const service = ctx.services.current().services.get(code);
  const { name: names, url, offers, revision } = service ?? { ...NOT_ENTERED, name: SERVICE_NAMES[code] };
  const sold = offersSold(offers, { country: null, on: dayOfSale(ctx) }).map(({ country }) => country);
  const soldEverywhere = sold.includes(null);
  const countries = soldEverywhere ? [] : [...new Set(sold.filter((country) => country !== null))];
  return { code, name: say(ctx.locale, names), names, url, soldEverywhere, countries, revision };
}

const NOT_ENTERED = { url: null, offers: [], revision: 0 } as const;

export function presentPlan(ctx: Context, { name: names, ...plan }: SupportPlan): SupportPlanType {
  const responseTimes = plan.responseTimes.map(presentResponseTime);
  return { ...plan, name: say(ctx.locale, names), names, responseTimes };
}

export function presentResponseTime({ severity, within, counted }: PlanResponseTime): ResponseCommitmentType {
  return { severity, within, aroundTheClock: counted === "AROUND_THE_CLOCK" };
}
