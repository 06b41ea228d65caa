import { lazy } from "react";

export const VersionList = lazy(() => import("./VersionList.tsx"));
export const VersionPage = lazy(() => import("./VersionPage.tsx"));
export const VersionCreatePage = lazy(() => import("./VersionCreatePage.tsx"));
