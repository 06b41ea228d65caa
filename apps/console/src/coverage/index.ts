import { lazy } from "react";

export const CoveragePage = lazy(() => import("./CoveragePage.tsx"));
