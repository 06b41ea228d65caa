import { lazy } from "react";

export const ServicesPage = lazy(async () => ({ default: (await import("./ServicesPage.tsx")).ServicesPage }));
