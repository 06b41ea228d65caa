import type { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Context } from "../../platform/context.ts";
import { csvOf } from "../../platform/csv/write-cells.ts";
import { fault } from "../../platform/faults.ts";
import { inputFromQuery } from "../../platform/http/input-from-query.ts";
import type { ServeRoutes } from "../../platform/http/server.ts";
import { requirePermission } from "../../platform/permissions.ts";
import { answering } from "../../platform/request-facts.ts";
import { say } from "../../platform/say.ts";
import { exportedRegister, templateOf } from "./export-register.ts";
import { findImport } from "./find-import.ts";
import { keptProblems } from "./read-problems.ts";
import { addressOf, type Register } from "./register.ts";
import { registerAt } from "./register-address.ts";

interface RegisterRoute {
  readonly Params: { readonly register: string };
  readonly Querystring: { readonly filter?: string | string[] };
}

interface ImportRoute {
  readonly Params: { readonly id: string };
}

/**
 * `GET /register-files/<register>.csv?filter=…`: all of a register that matches, as it is read. `…/<register>/template.csv`:
 * a file to begin with. `GET /register-files/imports/<id>/problems.csv`: why rows of an upload are refused.
 */
export function serveDownloads(schema: GraphQLSchema): ServeRoutes {
  return (server, contextOf) => {
    server.get<RegisterRoute>("/register-files/:register.csv", async (request, reply) => {
      const context = await contextOf(request);
      const { register, filter } = answering(request.facts, () => {
        requirePermission(context, "registers.export");
        const register = registerAt(context, request.params.register);
        requirePermission(context, register.readPermission);
        return { register, filter: filterOf(request.query.filter, { context, schema, register }) };
      });
      const name = `${addressOf(register)}-${today(context)}.csv`;
      return sendCsv(reply, name, exportedRegister(context, register, filter));
    });
    server.get<RegisterRoute>("/register-files/:register/template.csv", async (request, reply) => {
      const context = await contextOf(request);
      const register = answering(request.facts, () => {
        requirePermission(context, "registers.import");
        return registerAt(context, request.params.register);
      });
      return sendCsv(reply, `${addressOf(register)}-template.csv`, templateOf(register));
    });
    server.get<ImportRoute>("/register-files/imports/:id/problems.csv", async (request, reply) => {
      const context = await contextOf(request);
      answering(request.facts, () => requirePermission(context, "registers.import"));
      return sendCsv(reply, "problems.csv", await problemsFile(context, request.params.id));
    });
  };
}

interface Filtering {
  readonly context: Context;
  readonly schema: GraphQLSchema;
  readonly register: Register;
}

function filterOf(given: unknown, { context, schema, register: { filterType } }: Filtering): unknown {
  if (filterType !== undefined) return inputFromQuery(given, { schema, type: filterType, field: "filter" });
  if (given === undefined) return null;
  const text = {
    en: "This register is exported as a whole; leave out filter.",
    zh: "此登记册只能整体导出；请去掉 filter。",
  };
  throw fault("BAD_USER_INPUT", say(context.locale, text), { field: ["filter"] });
}

async function problemsFile(context: Context, id: string): Promise<Readable> {
  if ((await findImport(context, id)) === null) {
    const text = { en: "There is no such import, or it has expired.", zh: "没有此导入，或其已过期。" };
    throw fault("NOT_FOUND", say(context.locale, text), { field: ["id"] });
  }
  const problems = await keptProblems(context.db, id);
  async function* rows() {
    for (const { line, column, text } of problems) yield [String(line), column ?? "", say(context.locale, text)];
  }
  return csvOf(["row", "column", "problem"], rows());
}

function today({ now, vendorTimeZone }: Context): string {
  return now().toZonedDateTimeISO(vendorTimeZone).toPlainDate().toString();
}

function sendCsv(reply: FastifyReply, name: string, file: Readable): FastifyReply {
  return reply
    .type("text/csv; charset=utf-8; header=present")
    .header("content-disposition", `attachment; filename="${name}"`)
    .header("cache-control", "no-store")
    .send(file);
}
