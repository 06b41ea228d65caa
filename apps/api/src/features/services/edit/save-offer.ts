import { randomUUID } from "node:crypto";
import { SERVICE_CODES } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { badInput, Refused } from "../../../platform/refusal.ts";
import type { OfferEntity } from "../services.entity.ts";
import { changeServices, keep, type Outcome, type ServicesChange } from "./change-services.ts";
import { keptOffers, keptPlans, rowToEdit } from "./kept-rows.ts";
import type { CreateOfferInput, UpdateOfferInput } from "./offer.input.ts";
import { type OfferFacts, refuseOfferFaults, takesAway } from "./offer-problems.ts";
import { tidyText } from "./text-problems.ts";

export async function createOffer(context: Context, input: CreateOfferInput): Promise<Outcome> {
  const { reason } = input;
  return await changeServices(context, { action: "services.createOffer", reason }, async (change) => {
    const sold = await whatIsSold(change, input);
    const nothing = { ...sold, country: null, providerId: null, url: null, soldFrom: null, soldThrough: null };
    return await putOffer(change, null, { id: randomUUID(), ...termsFrom(input, nothing) });
  });
}

/** Interpretation: what customers could count on to buy becomes less only with a reason. */
export async function updateOffer(context: Context, input: UpdateOfferInput): Promise<Outcome> {
  const { id, expectedRevision, reason } = input;
  return await changeServices(context, { action: "services.updateOffer", reason }, async (change) => {
    const before = await rowToEdit(change, keptOffers, { field: "id", key: id, expectedRevision });
    return await putOffer(change, before, { id: before.id, ...termsFrom(input, before) });
  });
}

/** Writes an offer as it is to be. @throws Refused naming what cannot be kept. */
export async function putOffer(
  change: ServicesChange,
  before: OfferEntity | null,
  after: OfferFacts & { readonly id: string },
): Promise<string> {
  await refuseOfferFaults(change, before, after);
  return await keep(change, keptOffers, { before, after, needsReason: before !== null && takesAway(before, after) });
}

type Terms = Pick<CreateOfferInput, "country" | "providerId" | "url" | "soldFrom" | "soldThrough">;

function termsFrom({ country, providerId, url, soldFrom, soldThrough }: Terms, before: OfferFacts): OfferFacts {
  return {
    serviceCode: before.serviceCode,
    planCode: before.planCode,
    country: country === undefined ? before.country : country,
    providerId: providerId === undefined ? before.providerId : providerId,
    url: url === undefined ? before.url : tidyText(url),
    soldFrom: soldFrom === undefined ? before.soldFrom : soldFrom,
    soldThrough: soldThrough === undefined ? before.soldThrough : soldThrough,
  };
}

/** @throws Refused unless one thing is named that there is and that may still be sold. */
export async function whatIsSold(
  { manager }: ServicesChange,
  { service, plan }: Pick<CreateOfferInput, "service" | "plan">,
): Promise<Pick<OfferEntity, "serviceCode" | "planCode">> {
  if ((service == null) === (plan == null)) throw new Refused([NOT_ONE]);
  if (plan == null) {
    const serviceCode = SERVICE_CODES.find((code) => code === service);
    if (serviceCode === undefined) throw new Refused([unknownService(service ?? "")]);
    return { serviceCode, planCode: null };
  }
  const found = await keptPlans.find(manager, plan);
  if (found === null || found.retired) throw new Refused([unsoldPlan(plan, found !== null)]);
  return { serviceCode: null, planCode: found.code };
}

const NOT_ONE = badInput(["service"], {
  en: "Name one thing that is sold: service or plan, not both.",
  zh: "请指明所售的一项：service 或 plan，不能同时填写。",
});

function unknownService(code: string) {
  return badInput(["service"], {
    en: `There is no service ${code.slice(0, 60)}. Services are ${SERVICE_CODES.join(", ")}.`,
    zh: `没有服务 ${code.slice(0, 60)}。可用的服务：${SERVICE_CODES.join("、")}。`,
  });
}

function unsoldPlan(code: string, isRetired: boolean) {
  const shown = code.slice(0, 60);
  if (!isRetired) {
    const zh = `没有计划 ${shown}。请先创建，或选择现有计划的代码。`;
    return badInput(["plan"], { en: `There is no plan ${shown}. Create it first, or name one that there is.`, zh });
  }
  const zh = `计划 ${shown} 已停用。请先恢复，或选择其他计划。`;
  return badInput(["plan"], { en: `The plan ${shown} is retired. Bring it back first, or name another.`, zh });
}
