import { lazy } from "react";

export const FeedbackSettingsPage = lazy(() => import("./FeedbackSettingsPage.tsx"));
export const FeedbackPrivacyPage = lazy(() => import("./FeedbackPrivacyPage.tsx"));
