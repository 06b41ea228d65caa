import { ExpiryNoticeEntity } from "./notices/expiry-notice.entity.ts";
import { AccountNoticesResolver, ExpiryNoticeFieldsResolver } from "./notices/expiry-notices.resolver.ts";
import { makeExpiryNoticesCommand } from "./notices/make-expiry-notices-command.ts";
import { LicenceEntity, LicenceRevisionEntity } from "./register/licence.entity.ts";
import { LicenceFieldsResolver, LicenceRevisionFieldsResolver } from "./register/licence-fields.resolver.ts";
import { LicenceBlockEntity, LicenceStorageEntity } from "./register/licence-spans.entity.ts";
import { LicencesResolver } from "./register/licences.resolver.ts";
import { GracePeriodsResolver } from "./standing/grace-periods.resolver.ts";
import { LicenceGraceEntity } from "./standing/licence-grace.entity.ts";
import { AccountLicencesResolver } from "./stored/account-licences.resolver.ts";
import { RecoverLicencesResolver, StoredLicencesResolver } from "./stored/stored-licences.resolver.ts";

export { licencesRegister } from "./files/licences-register.ts";
export { LicenceStatusEnum } from "./licence-enums.ts";
export { givenCode, type KeptSecret, keptSecret } from "./licence-secret.ts";
export type { ExpiryNoticeFollower, MadeNotice } from "./notices/expiry-notice-follower.ts";
export { expiryNoticesJob } from "./notices/expiry-notices-job.ts";
export { makeExpiryNotices } from "./notices/make-expiry-notices.ts";
export type { LicenceKind } from "./register/licence.entity.ts";
export { licencesByCode, licencesOnRecord, type RecordedLicence } from "./standing/eligibility.ts";
export { LicenceStandingType } from "./standing/licence-standing.type.ts";

/** The register of issued licences, and the licences stored in company accounts: the front door. */
export const licencesEntities = [
  LicenceEntity,
  LicenceRevisionEntity,
  LicenceBlockEntity,
  LicenceStorageEntity,
  LicenceGraceEntity,
  ExpiryNoticeEntity,
];

export const licencesResolvers = [
  LicencesResolver,
  LicenceFieldsResolver,
  LicenceRevisionFieldsResolver,
  GracePeriodsResolver,
  StoredLicencesResolver,
  RecoverLicencesResolver,
  AccountLicencesResolver,
  AccountNoticesResolver,
  ExpiryNoticeFieldsResolver,
] as const;

export const licencesCommands = [makeExpiryNoticesCommand] as const;
