import type { DaysOfSale } from "@supportbook/policy";
import { IsNull } from "typeorm";
import { badInput, type Refusal, Refused, refuseAny } from "../../../platform/refusal.ts";
import { OfferEntity } from "../services.entity.ts";
import { InTheWay, type ServicesChange } from "./change-services.ts";
import { keptProviders } from "./kept-rows.ts";
import { addressProblems } from "./text-problems.ts";

export type OfferFacts = Pick<
  OfferEntity,
  "serviceCode" | "planCode" | "country" | "providerId" | "url" | "soldFrom" | "soldThrough"
>;

/** @throws Refused naming what cannot be kept, InTheWay where another offer of the same is in force on one of the days. */
export async function refuseOfferFaults(
  change: ServicesChange,
  before: OfferEntity | null,
  after: OfferFacts & { readonly id: string },
): Promise<void> {
  refuseAny([...dayProblems(after), ...addressProblems(["url"], after.url)]);
  if (after.providerId !== null && after.providerId !== before?.providerId)
    await refuseProvider(change, after.providerId);
  await refuseOverlap(change, after);
}

/** Whether some day or place loses it. */
export function takesAway(before: OfferFacts, after: OfferFacts): boolean {
  if (after.country !== null && after.country !== before.country) return true;
  const startsLater = after.soldFrom !== null && (before.soldFrom === null || after.soldFrom > before.soldFrom);
  const { soldThrough: last } = before;
  return startsLater || (after.soldThrough !== null && (last === null || after.soldThrough < last));
}

function dayProblems({ soldFrom, soldThrough }: DaysOfSale): Refusal[] {
  if (soldFrom === null || soldThrough === null || soldFrom <= soldThrough) return [];
  return [
    badInput(["soldThrough"], {
      en: `The last day ${soldThrough} lies before the first, ${soldFrom}. Give a later one, or none.`,
      zh: `最后一天 ${soldThrough} 早于第一天 ${soldFrom}。请填写更晚的日期，或不填。`,
    }),
  ];
}

async function refuseProvider({ manager }: ServicesChange, id: string): Promise<void> {
  const provider = await keptProviders.find(manager, id);
  if (provider !== null && !provider.retired) return;
  const shown = provider?.name ?? id.slice(0, 60);
  const text =
    provider === null
      ? {
          en: `There is no provider "${shown}". Name one of the list, or none where the vendor sells it itself.`,
          zh: `没有服务商“${shown}”。请从列表中选择；由厂商自行销售时请不填。`,
        }
      : {
          en: `The provider "${shown}" is retired. Bring it back first, or name another.`,
          zh: `服务商“${shown}”已停用。请先恢复，或选择其他服务商。`,
        };
  throw new Refused([badInput(["providerId"], text)]);
}

async function refuseOverlap({ manager }: ServicesChange, after: OfferFacts & { id: string }): Promise<void> {
  const { serviceCode, planCode, country, providerId } = after;
  const alike = await manager.findBy(OfferEntity, {
    serviceCode: serviceCode ?? IsNull(),
    planCode: planCode ?? IsNull(),
    country: country ?? IsNull(),
    providerId: providerId ?? IsNull(),
  });
  const rival = alike.find((offer) => offer.id !== after.id && sharesDay(offer, after));
  if (rival === undefined) return;
  const days = `${rival.soldFrom ?? "…"} – ${rival.soldThrough ?? "…"}`;
  throw new InTheWay(rival.id, {
    field: ["soldFrom"],
    text: {
      en: `The same provider already sells it there on some of these days (${days}). Change that offer (id ${rival.id}), or choose other days.`,
      zh: `同一服务商在其中某些日子已在当地销售（${days}）。请更改该销售（编号 ${rival.id}），或选择其他日期。`,
    },
  });
}

function sharesDay(one: DaysOfSale, other: DaysOfSale): boolean {
  const startsInTime = (a: DaysOfSale, b: DaysOfSale) =>
    a.soldFrom === null || b.soldThrough === null || a.soldFrom <= b.soldThrough;
  return startsInTime(one, other) && startsInTime(other, one);
}
