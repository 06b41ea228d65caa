import { lazy } from "react";

export const ApiTokensPage = lazy(async () => ({ default: (await import("./ApiTokensPage.tsx")).ApiTokensPage }));
