import type { ServiceCode } from "@supportbook/policy";
import type { DataSource } from "typeorm";
import { openReloaded, type Reloaded } from "../../platform/reloaded.ts";
import type { LocalContact, PaidService, ServiceCatalogue, SupportPlan } from "./service-catalogue.ts";
import { LocalContactEntity, PaidServiceEntity, PaidServiceOfferEntity, SupportPlanEntity } from "./services.entity.ts";

declare module "../../platform/context.ts" {
  interface Context {
    /** What the vendor sells beside standard support. */
    readonly services: ServiceStore;
  }
}

/** What is sold, in memory: every coverage question reads it. */
export type ServiceStore = Reloaded<ServiceCatalogue>;

export function openServiceStore(db: DataSource, onError: (error: unknown) => void): Promise<ServiceStore> {
  return openReloaded(() => loadServices(db), onError);
}

async function loadServices(db: DataSource): Promise<ServiceCatalogue> {
  const [services, offers, plans, contacts] = await Promise.all([
    db.getRepository(PaidServiceEntity).find({ order: { code: "ASC" } }),
    db.getRepository(PaidServiceOfferEntity).find({ order: { country: "ASC" } }),
    db.getRepository(SupportPlanEntity).find({ order: { code: "ASC" } }),
    db.getRepository(LocalContactEntity).find({ order: { country: "ASC" } }),
  ]);
  return {
    services: new Map<ServiceCode, PaidService>(
      services.map(({ code, nameEn, nameZh, url, soldEverywhere }) => [
        code,
        {
          code,
          name: { en: nameEn, zh: nameZh },
          url,
          soldEverywhere,
          countries: offers.filter((offer) => offer.serviceCode === code).map((offer) => offer.country),
        },
      ]),
    ),
    plans: new Map<string, SupportPlan>(
      plans.map(({ code, nameEn, nameZh, responseTimes }) => [
        code,
        { code, name: { en: nameEn, zh: nameZh }, responseTimes },
      ]),
    ),
    contacts: new Map<string, LocalContact>(
      contacts.map(({ country, name, url }) => [country, { country, name, url }]),
    ),
  };
}
