import { lazy } from "react";

export const UtilitiesPage = lazy(async () => ({ default: (await import("./UtilitiesPage.tsx")).UtilitiesPage }));
