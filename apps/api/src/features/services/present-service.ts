import { SERVICE_NAMES, type ServiceCode } from "@supportbook/policy";
import type { Context } from "../../platform/context.ts";
import { say } from "../../platform/say.ts";
import type { PaidServiceType } from "./paid-service.type.ts";

/** A service in the caller's language; one that the vendor has not entered bears the rules' own name for it. */
export function presentService(ctx: Context, code: ServiceCode): PaidServiceType {
  const service = ctx.services.current().services.get(code);
  if (service === undefined) {
    return { code, name: say(ctx.locale, SERVICE_NAMES[code]), url: null, soldEverywhere: false, countries: [] };
  }
  const { url, soldEverywhere, countries } = service;
  return { code, name: say(ctx.locale, service.name), url, soldEverywhere, countries };
}
