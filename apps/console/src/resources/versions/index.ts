import { lazy } from "react";

export const VersionList = lazy(() => import("./VersionList.tsx"));
export const VersionRoutes = lazy(() => import("./VersionRoutes.tsx"));
export const VersionCreatePage = lazy(() => import("./VersionCreatePage.tsx"));
