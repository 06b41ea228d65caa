import "reflect-metadata";
import { ChannelAddressEntity } from "./features/channels/index.ts";
import { lifecycleEntities } from "./features/lifecycle/index.ts";
import {
  LocalContactEntity,
  PaidServiceEntity,
  PaidServiceOfferEntity,
  SupportPlanEntity,
} from "./features/services/index.ts";
import { LifecycleCatalogue1795392000000 } from "./migrations/1795392000000-lifecycle-catalogue.ts";
import { ServicesAndChannels1795392060000 } from "./migrations/1795392060000-services-and-channels.ts";
import type { Inventory } from "./platform/database.ts";

/** All that the database holds, and the steps that made it so. A table or migration that is not named here does not exist. */
export const inventory: Inventory = {
  entities: [
    ...lifecycleEntities,
    PaidServiceEntity,
    PaidServiceOfferEntity,
    SupportPlanEntity,
    LocalContactEntity,
    ChannelAddressEntity,
  ],
  migrations: [LifecycleCatalogue1795392000000, ServicesAndChannels1795392060000],
};
