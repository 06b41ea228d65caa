import { lazy } from "react";

export const SupportedPage = lazy(() => import("./SupportedPage.tsx"));
