import type { GraphQLSchema } from "graphql";
import { inputFromQuery } from "../../../platform/http/input-from-query.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import { NEWEST_FIRST, type RequestFilter, type RequestOrder } from "../read/request-list.input.ts";
import { exportRequests } from "./export-requests.ts";

const ADDRESS = "/exports/requests.csv";

interface ExportQuery {
  readonly filter?: string | string[];
  readonly orderBy?: string | string[];
}

/** `GET /exports/requests.csv`: what `requests` answers to the same `filter` and `orderBy`, all of it, as it is read. */
export function serveRequestExports(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    server.get<{ Querystring: ExportQuery }>(ADDRESS, async (request, reply) => {
      const context = await contextOf(request);
      request.facts.noted.target = `GET ${ADDRESS}`;
      const rows = answering(request.facts, () => {
        requirePermission(context, "requests.read");
        const { filter, orderBy } = request.query;
        return exportRequests(context, {
          filter: inputFromQuery<RequestFilter>(filter, { schema, type: "RequestFilter", field: "filter" }) ?? {},
          orderBy:
            inputFromQuery<RequestOrder>(orderBy, { schema, type: "RequestOrder", field: "orderBy" }) ?? NEWEST_FIRST,
        });
      });
      void reply.type("text/csv; charset=utf-8; header=present").header("cache-control", "no-store");
      const name = `requests-${context.now().toString().slice(0, 10)}.csv`;
      void reply.header("content-disposition", `attachment; filename="${name}"`);
      return reply.send(rows);
    });
  };
}
