import { LicenceEntity, LicenceRevisionEntity } from "./licence.entity.ts";
import { LicenceBlockEntity, LicenceStorageEntity } from "./licence-spans.entity.ts";

export type { LicenceKind } from "./licence.entity.ts";

/** The register of issued licences, and the licences stored in company accounts: the front door. */
export const licencesEntities = [LicenceEntity, LicenceRevisionEntity, LicenceBlockEntity, LicenceStorageEntity];
