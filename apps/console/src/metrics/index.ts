import { lazy } from "react";

export const MetricsPage = lazy(() => import("./MetricsPage.tsx"));
