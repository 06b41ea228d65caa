import type { Readable } from "node:stream";
import type { GraphQLSchema } from "graphql";
import { inputFromQuery } from "../../platform/http/input-from-query.ts";
import type { ServeRoutes } from "../../platform/http/server.ts";
import { requirePermission } from "../../platform/permissions.ts";
import { answering } from "../../platform/request-facts.ts";
import type { AuditFilter } from "./audit-filter.input.ts";
import { auditCsv, auditNdjson } from "./export-audit.ts";
import { type AuditRow, allEntries } from "./read-entries.ts";

interface ExportFormat {
  readonly type: string;
  readonly write: (rows: AsyncIterable<AuditRow>) => Readable;
}

const FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: auditCsv },
  ndjson: { type: "application/x-ndjson; charset=utf-8", write: auditNdjson },
};

interface ExportQuery {
  readonly filter?: string | string[];
}

/** `GET /exports/audit.csv` and `.ndjson`: what `auditEntries` answers to the same `filter`, all of it, as it is read. */
export function serveAuditExports(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    for (const [extension, { type, write }] of Object.entries(FORMATS)) {
      server.get<{ Querystring: ExportQuery }>(`/exports/audit.${extension}`, async (request, reply) => {
        const context = await contextOf(request);
        request.facts.noted.target = `GET /exports/audit.${extension}`;
        const filter = answering(request.facts, () => {
          requirePermission(context, "audit.export");
          return inputFromQuery<AuditFilter>(request.query.filter, { schema, type: "AuditFilter", field: "filter" });
        });
        const name = `audit-${context.now().toString().slice(0, 10)}.${extension}`;
        void reply.type(type).header("content-disposition", `attachment; filename="${name}"`);
        void reply.header("cache-control", "no-store");
        return reply.send(write(allEntries(context.db, filter ?? {})));
      });
    }
  };
}
