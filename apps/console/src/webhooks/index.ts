import { lazy } from "react";

export const WebhooksPage = lazy(async () => ({ default: (await import("./WebhooksPage.tsx")).WebhooksPage }));
export const EndpointPage = lazy(async () => ({ default: (await import("./EndpointPage.tsx")).EndpointPage }));
