import type { DataSource } from "typeorm";
import { openReloaded, type Reloaded } from "../../platform/reloaded.ts";
import {
  type LocalContact,
  type Offer,
  type PaidService,
  responseTimesOf,
  type ServiceCatalogue,
  type ServiceProvider,
  type SupportPlan,
} from "./service-catalogue.ts";
import {
  LocalContactEntity,
  OfferEntity,
  PaidServiceEntity,
  ServiceProviderEntity,
  SupportPlanEntity,
} from "./services.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    /** What the vendor sells beside standard support. */
    readonly services: ServiceStore;
  }
}

/** Where changes of what is sold are announced. */
export const SERVICES_CHANNEL = "services";

/** What is sold, in memory: every coverage question reads it. */
export type ServiceStore = Reloaded<ServiceCatalogue>;

/** Loads what is sold and follows its changes, whichever process makes them. */
export function openServiceStore(
  db: DataSource,
  url: string,
  onError: (error: unknown) => void,
): Promise<ServiceStore> {
  return openReloaded(() => loadServices(db), onError, { url, channel: SERVICES_CHANNEL });
}

/** In one snapshot of the database, so that no offer stands without what it offers. */
async function loadServices(db: DataSource): Promise<ServiceCatalogue> {
  const rows = await db.transaction("REPEATABLE READ", async (manager) => ({
    services: await manager.find(PaidServiceEntity, { order: { code: "ASC" } }),
    // As a ladder: the fewest incidents first.
    plans: await manager.find(SupportPlanEntity, {
      order: { yearlyIncidents: { direction: "ASC", nulls: "LAST" }, code: "ASC" },
    }),
    providers: await manager.find(ServiceProviderEntity, { order: { name: "ASC" } }),
    offers: await manager.find(OfferEntity, {
      order: { country: { direction: "ASC", nulls: "FIRST" }, soldFrom: "ASC" },
    }),
    contacts: await manager.find(LocalContactEntity, { order: { country: "ASC" } }),
  }));
  const providers = new Map<string, ServiceProvider>(rows.providers.map((provider) => [provider.id, provider]));
  const offers = rows.offers.map((row) => offerOf(row, providers));
  return {
    services: new Map(rows.services.map((row) => [row.code, serviceOf(row, offers)])),
    plans: new Map(rows.plans.map((row) => [row.code, planOf(row, offers)])),
    providers,
    offers: new Map(offers.map((offer) => [offer.id, offer])),
    contacts: new Map<string, LocalContact>(rows.contacts.map((contact) => [contact.country, contact])),
  };
}

function offerOf({ providerId, ...row }: OfferEntity, providers: ReadonlyMap<string, ServiceProvider>): Offer {
  const { id, serviceCode, planCode, country, url, soldFrom, soldThrough, revision } = row;
  const provider = providerId === null ? null : (providers.get(providerId) ?? null);
  return { id, serviceCode, planCode, country, provider, url, soldFrom, soldThrough, revision };
}

function serviceOf({ code, nameEn, nameZh, url, revision }: PaidServiceEntity, offers: readonly Offer[]): PaidService {
  const own = offers.filter(({ serviceCode }) => serviceCode === code);
  return { code, name: { en: nameEn, zh: nameZh }, url, offers: own, revision };
}

function planOf({ nameEn, nameZh, ...row }: SupportPlanEntity, offers: readonly Offer[]): SupportPlan {
  const { code, yearlyIncidents, namedContacts, severities, retired, revision } = row;
  return {
    code,
    name: { en: nameEn, zh: nameZh },
    yearlyIncidents,
    namedContacts,
    severities,
    responseTimes: responseTimesOf(severities),
    offers: offers.filter(({ planCode }) => planCode === code),
    retired,
    revision,
  };
}
