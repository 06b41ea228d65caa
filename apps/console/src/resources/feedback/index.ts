import { lazy } from "react";

export const FeedbackList = lazy(() => import("./list/FeedbackList.tsx"));
export const FeedbackPage = lazy(() => import("./page/FeedbackPage.tsx"));
