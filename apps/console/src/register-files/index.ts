import { lazy } from "react";

export { RegisterExport } from "./RegisterExport.tsx";
export { RegisterImportLink } from "./RegisterImportLink.tsx";

export const RegisterFilesPage = lazy(() => import("./RegisterFilesPage.tsx"));
export const RegisterImportPage = lazy(() => import("./RegisterImportPage.tsx"));
