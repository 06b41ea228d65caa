import { lazy } from "react";

export const MetricsReportsPage = lazy(async () => ({ default: (await import("./ReportsPage.tsx")).ReportsPage }));
