import { lazy } from "react";

export const AccountList = lazy(() => import("./AccountList.tsx"));
export const AccountRoutes = lazy(() => import("./AccountRoutes.tsx"));
export const AccountCreatePage = lazy(() => import("./AccountCreatePage.tsx"));
