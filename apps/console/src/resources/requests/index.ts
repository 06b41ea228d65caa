import { lazy } from "react";

export const RequestPage = lazy(() => import("./page/RequestPage.tsx"));
