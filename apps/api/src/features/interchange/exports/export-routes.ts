import { SEGMENTS, type Segment } from "@supportbook/policy";
import type { FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { inputFromQuery } from "../../../platform/http/input-from-query.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { requirePermission } from "../../../platform/permissions.ts";
import { answering } from "../../../platform/request-facts.ts";
import { say } from "../../../platform/say.ts";
import { parseDate, parseDateTime } from "../../../platform/scalars.ts";
import { today } from "../../lifecycle/index.ts";
import { EXPORT_FORMATS, type ExportFormat, exportList, LISTS, type ListExport } from "./export-list.ts";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * `GET /exports/lifecycle.csv`, `.json`, `.endoflife.json`, `.openeox.json`: all that the query of a list answers to the
 * same `filter`, `orderBy` and `at`, in its order.
 */
export function serveLifecycleExports(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    for (const format of EXPORT_FORMATS) {
      const address = `/exports/lifecycle.${format}`;
      server.get<{ Querystring: Query }>(address, async (request, reply) => {
        const context = await contextOf(request);
        request.facts.noted.target = `GET ${address}`;
        const { text, leftOut } = await answering(request.facts, async () => {
          requirePermission(context, "lifecycle.export");
          return await exportList(context, wantedOf(request, { context, schema, format }));
        });
        void reply
          .type(format === "csv" ? "text/csv; charset=utf-8; header=present" : "application/json; charset=utf-8")
          .header("content-disposition", `attachment; filename="lifecycle-${today(context)}.${format}"`)
          .header("cache-control", "no-store");
        if (leftOut > 0) void reply.header("supportbook-left-out", leftOut);
        return reply.send(text);
      });
    }
  };
}

interface Asked {
  readonly context: Context;
  readonly schema: GraphQLSchema;
  readonly format: ExportFormat;
}

const INPUTS = {
  versions: { filter: "VersionFilter", orderBy: "VersionOrder" },
  supportedVersions: { filter: "VersionFilter", orderBy: "VersionOrder" },
  products: { filter: "ProductFilter", orderBy: "ProductOrder" },
} as const;

function wantedOf({ query }: FastifyRequest<{ Querystring: Query }>, { context, schema, format }: Asked): ListExport {
  const given = (name: string) => onlyOne(context, query, name);
  const list = oneOf(context, "list", { given: given("list") ?? "versions", words: LISTS });
  const { filter, orderBy } = INPUTS[list];
  const ids = given("ids");
  const segment = given("segment");
  return {
    list,
    format,
    filter: inputFromQuery(given("filter") ?? undefined, { schema, type: filter, field: "filter" }),
    orderBy: inputFromQuery(given("orderBy") ?? undefined, { schema, type: orderBy, field: "orderBy" }),
    at: scalar("at", given("at"), parseDate),
    knownAt: scalar("knownAt", given("knownAt"), parseDateTime),
    segment: segment === null ? null : oneOf<Segment>(context, "segment", { given: segment, words: SEGMENTS }),
    ids: ids === null ? null : new Set(ids.split(",").map((id) => id.trim())),
    columns: given("columns"),
    vendor: given("vendor") ?? "The vendor",
  };
}

/** Null where a parameter is absent or empty. */
function onlyOne({ locale }: Context, query: Query, name: string): string | null {
  const value = query[name];
  if (!Array.isArray(value)) return value === undefined || value === "" ? null : value;
  const text = {
    en: `${name} is given ${value.length} times; give it once.`,
    zh: `${name} 出现了 ${value.length} 次；只能给出一次。`,
  };
  throw fault("BAD_USER_INPUT", say(locale, text), { field: [name] });
}

function oneOf<Word extends string>(
  { locale }: Context,
  name: string,
  { given, words }: { readonly given: string; readonly words: readonly Word[] },
): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  const known = words.join(", ");
  const text = { en: `${name} is "${given}"; it is one of ${known}.`, zh: `${name} 为“${given}”；可选：${known}。` };
  throw fault("BAD_USER_INPUT", say(locale, text), { field: [name] });
}

function scalar(name: string, given: string | null, parse: (value: unknown) => string): string | null {
  if (given === null) return null;
  try {
    return parse(given);
  } catch (error) {
    throw fault("BAD_USER_INPUT", `${name}: ${error instanceof Error ? error.message : String(error)}`, {
      field: [name],
    });
  }
}
