import { lazy } from "react";

export const NewImportPage = lazy(() => import("./NewImportPage.tsx"));
export const ImportPage = lazy(() => import("./ImportPage.tsx"));
