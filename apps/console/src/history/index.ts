import { lazy } from "react";

export const ChangesPage = lazy(() => import("./ChangesPage.tsx"));
