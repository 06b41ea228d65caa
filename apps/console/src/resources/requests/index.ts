import { lazy } from "react";

export const RequestList = lazy(() => import("./list/RequestList.tsx"));
export const TeamsPage = lazy(() => import("./teams/TeamsPage.tsx"));
export const RequestPage = lazy(() => import("./page/RequestPage.tsx"));
