import { SERVICE_CODES } from "@supportbook/policy";
import { badInput, Refused } from "../../../platform/refusal.ts";
import {
  LocalContactEntity,
  OfferEntity,
  PaidServiceEntity,
  ServiceProviderEntity,
  SupportPlanEntity,
} from "../services.entity.ts";
import { InTheWay, type Kept, type ServicesChange } from "./change-services.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const keptServices: Kept<PaidServiceEntity> = {
  entity: PaidServiceEntity,
  targetType: "PaidService",
  async find(manager, key) {
    const code = SERVICE_CODES.find((each) => each === key);
    return code === undefined ? null : await manager.findOneBy(PaidServiceEntity, { code });
  },
  keyOf: ({ code }) => code,
  labelOf: ({ nameEn }) => nameEn,
  factsOf: ({ nameEn, nameZh, url }) => ({ nameEn, nameZh, url }),
};

export const keptPlans: Kept<SupportPlanEntity> = {
  entity: SupportPlanEntity,
  targetType: "SupportPlan",
  find: async (manager, code) => await manager.findOneBy(SupportPlanEntity, { code }),
  keyOf: ({ code }) => code,
  labelOf: ({ nameEn }) => nameEn,
  factsOf: ({ nameEn, nameZh, yearlyIncidents, namedContacts, severities, retired }) => ({
    nameEn,
    nameZh,
    yearlyIncidents,
    namedContacts,
    // A field for each, so that a change of one shows as what it is.
    ...Object.fromEntries(
      severities.flatMap(({ severity, counted, responseMinutes, nextResponseMinutes, resolutionMinutes }) => [
        [`severity${severity}Counted`, counted],
        [`severity${severity}ResponseMinutes`, responseMinutes],
        [`severity${severity}NextResponseMinutes`, nextResponseMinutes],
        [`severity${severity}ResolutionMinutes`, resolutionMinutes],
      ]),
    ),
    retired,
  }),
};

export const keptProviders: Kept<ServiceProviderEntity> = {
  entity: ServiceProviderEntity,
  targetType: "ServiceProvider",
  find: async (manager, id) => (UUID.test(id) ? await manager.findOneBy(ServiceProviderEntity, { id }) : null),
  keyOf: ({ id }) => id,
  labelOf: ({ name }) => name,
  factsOf: ({ name, url, email, phone, retired }) => ({ name, url, email, phone, retired }),
};

export const keptOffers: Kept<OfferEntity> = {
  entity: OfferEntity,
  targetType: "Offer",
  find: async (manager, id) => (UUID.test(id) ? await manager.findOneBy(OfferEntity, { id }) : null),
  keyOf: ({ id }) => id,
  labelOf: ({ serviceCode, planCode, country }) => `${serviceCode ?? planCode} in ${country ?? "every country"}`,
  factsOf: ({ serviceCode, planCode, country, providerId, url, soldFrom, soldThrough }, context) => {
    const provider = providerId === null ? null : context.services.current().providers.get(providerId);
    const sold = serviceCode === null ? { plan: planCode } : { service: serviceCode };
    return { ...sold, country, provider: provider?.name ?? providerId, url, soldFrom, soldThrough };
  },
};

export const keptContacts: Kept<LocalContactEntity> = {
  entity: LocalContactEntity,
  targetType: "LocalContact",
  find: async (manager, country) => await manager.findOneBy(LocalContactEntity, { country }),
  keyOf: ({ country }) => country,
  labelOf: ({ country, name }) => `${country}: ${name}`,
  factsOf: ({ name, url }) => ({ name, url }),
};

/** Which row is to be changed, and what its author saw. */
interface Sought {
  /** Where the input names it. */
  readonly field: string;
  readonly key: string;
  readonly expectedRevision: number;
}

/** @throws Refused where there is no such row, InTheWay where it is not the one that was seen. */
export async function rowToEdit<Row extends { revision: number }>(
  { manager }: ServicesChange,
  kept: Kept<Row>,
  { field, key, expectedRevision }: Sought,
): Promise<Row> {
  const row = await kept.find(manager, key);
  if (row === null) throw unknown(kept, field, key);
  if (row.revision === expectedRevision) return row;
  const name = kept.labelOf(row);
  throw new InTheWay(kept.keyOf(row), {
    field: ["expectedRevision"],
    text: {
      en: `You have revision ${expectedRevision} of "${name}"; it stands at revision ${row.revision} now. Look at it, then send expectedRevision ${row.revision}.`,
      zh: `您持有“${name}”的第 ${expectedRevision} 次修订，当前为第 ${row.revision} 次。请查看后以 expectedRevision ${row.revision} 重新提交。`,
    },
  });
}

function unknown({ targetType }: Pick<Kept<never>, "targetType">, field: string, key: string): Refused {
  const shown = key.slice(0, 60);
  const text = {
    en: `There is no ${targetType} "${shown}". Reload the list and choose one of it.`,
    zh: `没有 ${targetType}“${shown}”。请重新加载列表并从中选择。`,
  };
  return new Refused([{ ...badInput([field], text), code: "NOT_FOUND" }]);
}
