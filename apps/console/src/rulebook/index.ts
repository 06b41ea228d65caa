import { lazy } from "react";

export const RulebookPage = lazy(() => import("./RulebookPage.tsx"));
