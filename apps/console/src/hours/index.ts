import { lazy } from "react";

export const SupportHoursPage = lazy(() => import("./SupportHoursPage.tsx"));
export const SupportCalendarPage = lazy(() => import("./SupportCalendarPage.tsx"));
export const NewSupportCalendarPage = lazy(() => import("./edit/NewSupportCalendarPage.tsx"));
export const EditSupportCalendarPage = lazy(() => import("./edit/EditSupportCalendarPage.tsx"));
