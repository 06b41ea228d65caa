import type { Situation } from "./situation.ts";
import { STORED_LICENCES } from "./situations/2.4-stored-licences.ts";
import { VERSION_PHASES } from "./situations/3.2-phases.ts";
import { EXTENSIONS } from "./situations/4.3.2-extensions.ts";
import { HOME_LICENCES } from "./situations/4.5a-home-licences.ts";
import { BUSINESS_LICENCES } from "./situations/4.5b-business-licences.ts";
import { LICENCE_EDGES } from "./situations/4.5b-exceptions.ts";
import { PLANS } from "./situations/4-plans.ts";
import { PLANS_OVER_TIME } from "./situations/4-plans-over-time.ts";
import { HELD_SERVICES } from "./situations/5.1-services.ts";
import { WHERE_SOLD } from "./situations/5.2-where-sold.ts";

/** The company accounts of the invented vendor, by the clauses that they show. */
export const SITUATIONS: readonly Situation[] = [
  ...STORED_LICENCES,
  ...BUSINESS_LICENCES,
  ...LICENCE_EDGES,
  ...HOME_LICENCES,
  ...VERSION_PHASES,
  ...EXTENSIONS,
  ...HELD_SERVICES,
  ...WHERE_SOLD,
  ...PLANS,
  ...PLANS_OVER_TIME,
];
