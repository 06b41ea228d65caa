import { lazy } from "react";

export const AuditPage = lazy(async () => ({ default: (await import("./AuditPage.tsx")).AuditPage }));
export const AuditEntryPage = lazy(async () => ({ default: (await import("./AuditEntryPage.tsx")).AuditEntryPage }));
