import type { FastifyReply } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../../../platform/context.ts";
import { argumentsFromQuery } from "../../../platform/http/arguments-from-query.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import type { FeedbackDimension, FeedbackListArgs } from "../../feedback/index.ts";
import { askMetrics } from "../figures/ask-metrics.ts";
import type { MetricsQuestion } from "../figures/metrics-question.ts";
import { csvFile } from "./csv-file.ts";
import { exportFeedback, type WriteFile } from "./export-feedback.ts";
import { ExportPlaces } from "./export-places.ts";
import { figuresFile } from "./figures-file.ts";
import { parquetFile } from "./parquet-file.ts";

const CSV = "text/csv; charset=utf-8; header=present";

interface ExportFormat {
  readonly type: string;
  readonly write: WriteFile;
}

const FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: { type: CSV, write: csvFile },
  parquet: { type: "application/vnd.apache.parquet", write: parquetFile },
};

type Parameters = { readonly Querystring: Readonly<Record<string, unknown>> };

/** A list is cut into pages, a file is not. */
const PAGING = ["first", "after", "last", "before"];

/**
 * `GET /exports/feedback.csv` and `.parquet`: what `feedbackList` answers to the same arguments, all of it.
 * `GET /exports/feedback-figures.csv`: what `feedbackMetrics` answers to the same arguments.
 */
export function serveFeedbackExports(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    void serveRows(schema)(server, contextOf);
    void serveFigures(schema)(server, contextOf);
  };
}

function serveRows(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    const places = new ExportPlaces();
    for (const [extension, { type, write }] of Object.entries(FORMATS)) {
      const address = `/exports/feedback.${extension}`;
      server.get<Parameters>(address, async (request, reply) => {
        const context = await contextOf(request);
        request.facts.noted.target = `GET ${address}`;
        const file = await answering(request.facts, async () => {
          requirePermission(context, "feedback.export");
          const wanted = argumentsFromQuery<FeedbackListArgs>(request.query, {
            schema,
            query: "feedbackList",
            without: PAGING,
          });
          return await places.hold(() => exportFeedback(context, wanted, write));
        });
        return sendFile(reply.type(type), `feedback-${today(context)}.${extension}`).send(file);
      });
    }
  };
}

const FIGURES = "/exports/feedback-figures.csv";

type AskedFigures = Omit<MetricsQuestion, "groupBy"> & { readonly groupBy: readonly FeedbackDimension[] | null };

function serveFigures(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    server.get<Parameters>(FIGURES, async (request, reply) => {
      const context = await contextOf(request);
      request.facts.noted.target = `GET ${FIGURES}`;
      const file = await answering(request.facts, async () => {
        requirePermission(context, "feedback.export");
        const asked = argumentsFromQuery<AskedFigures>(request.query, { schema, query: "feedbackMetrics" });
        const groupBy = asked.groupBy ?? [];
        return figuresFile(await askMetrics(context, { ...asked, groupBy }), groupBy);
      });
      return sendFile(reply.type(CSV), `feedback-figures-${today(context)}.csv`).send(file);
    });
  };
}

function sendFile(reply: FastifyReply, name: string): FastifyReply {
  return reply.header("content-disposition", `attachment; filename="${name}"`).header("cache-control", "no-store");
}

function today(context: Context): string {
  return context.now().toString().slice(0, 10);
}
