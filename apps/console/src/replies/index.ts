import { lazy } from "react";

export const CannedRepliesPage = lazy(async () => ({
  default: (await import("./CannedRepliesPage.tsx")).CannedRepliesPage,
}));
