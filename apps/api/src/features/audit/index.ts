import { AuditResolver } from "./audit.resolver.ts";
import { AuditEntryEntity } from "./audit-entry.entity.ts";

export { serveAuditExports } from "./audit-routes.ts";
export { type AuditFollower, type AuditStore, openAuditStore } from "./audit-store.ts";
export { RecordChange } from "./record-change.type.ts";
export { historyOf } from "./target-history.ts";

export const auditEntities = [AuditEntryEntity];
export const auditResolvers = [AuditResolver] as const;
