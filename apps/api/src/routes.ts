import type { GraphQLSchema } from "graphql";
import { serveAttachmentDownloads, serveAttachmentUploads } from "./features/attachments/index.ts";
import { serveAuditExports } from "./features/audit/index.ts";
import { serveSurvey } from "./features/feedback/index.ts";
import { serveFeedbackExports } from "./features/feedback-metrics/index.ts";
import { serveHoursFeed } from "./features/hours/index.ts";
import { serveImports, serveLifecycleExports } from "./features/interchange/index.ts";
import { serveInboundMail } from "./features/mail/index.ts";
import { serveRegisterDownloads, serveRegisterUploads } from "./features/register-files/index.ts";
import { serveRequestExports } from "./features/requests/index.ts";
import type { ServeRoutes } from "./platform/http/server.ts";

/** What is served beside GraphQL, whoever signs people in. A route that is not named here does not exist. */
export function createRoutes(schema: GraphQLSchema): readonly ServeRoutes[] {
  return [
    serveAuditExports(schema),
    serveImports,
    serveLifecycleExports(schema),
    serveHoursFeed,
    serveInboundMail,
    serveRegisterUploads,
    serveRegisterDownloads(schema),
    serveRequestExports(schema),
    serveFeedbackExports(schema),
    serveAttachmentUploads,
    serveAttachmentDownloads,
    serveSurvey,
  ];
}
