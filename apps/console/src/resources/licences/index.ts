import { lazy } from "react";

export const LicenceList = lazy(() => import("./LicenceList.tsx"));
export const LicenceRoutes = lazy(() => import("./LicenceRoutes.tsx"));
export const LicenceCreatePage = lazy(() => import("./LicenceCreatePage.tsx"));
export const GracePeriodsPage = lazy(() => import("./GracePeriodsPage.tsx"));
