import { lazy } from "react";

export const OutboxPage = lazy(async () => ({ default: (await import("./OutboxPage.tsx")).OutboxPage }));
