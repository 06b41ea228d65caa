import type { FindOptionsWhere } from "typeorm";
import { badInput, Refused } from "../../../platform/refusal.ts";
import { dayOfSale } from "../present-service.ts";
import { OfferEntity } from "../services.entity.ts";
import type { ServicesChange } from "./change-services.ts";

/** @throws Refused naming `field` while an offer of what is sought is in force or to come. */
export async function refuseWhileSold(
  { context, manager }: ServicesChange,
  field: string,
  sought: FindOptionsWhere<OfferEntity>,
): Promise<void> {
  const day = dayOfSale(context);
  const offers = await manager.findBy(OfferEntity, sought);
  const left = offers.filter(({ soldThrough }) => soldThrough === null || soldThrough > day);
  if (left.length === 0) return;
  const list = left
    .slice(0, 5)
    .map(({ serviceCode, planCode, country }) => `${serviceCode ?? planCode} (${country ?? "*"})`);
  const more = left.length > list.length ? ` +${left.length - list.length}` : "";
  throw new Refused([
    badInput([field], {
      en: `It has ${left.length} offers beyond today: ${list.join(", ")}${more}. End them first.`,
      zh: `今天之后仍有 ${left.length} 项销售：${list.join("、")}${more}。请先结束这些销售。`,
    }),
  ]);
}
