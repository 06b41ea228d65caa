import type { AuditFollower } from "./features/audit/index.ts";
import { refreshAfter } from "./features/request-clocks/index.ts";

/** All that keeps up with what is accounted for, in the order in which it is told. */
export const auditFollowers: readonly AuditFollower[] = [refreshAfter];
