import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { say } from "../say.ts";
import { send } from "./error-answers.ts";

interface ConsoleFiles {
  /** What the console's build wrote. */
  readonly consoleDir: string;
  /** What the build of the customers' pages wrote. */
  readonly portalDir: string;
  /** Whether the GraphQL explorer is served. */
  readonly withExplorer: boolean;
}

/** Pages that were built ahead of time, and know the places below theirs by themselves. */
interface BuiltPages {
  readonly at: string;
  readonly directory: string;
  readonly isServed: (path: string) => boolean;
  readonly notBuilt: Sentence;
}

const explorerPage = "graphiql.html";

/** The console at `/console`, the explorer at `/graphiql`, the customers' pages at `/support`; `/` leads to the console. */
export async function serveConsole(server: FastifyInstance, files: ConsoleFiles): Promise<void> {
  const { consoleDir, portalDir, withExplorer } = files;
  const isServed = (path: string) => withExplorer || !path.endsWith(explorerPage);
  const pages: readonly BuiltPages[] = [
    { at: "/console", directory: consoleDir, isServed, notBuilt: consoleNotBuilt },
    { at: "/support", directory: portalDir, isServed: () => true, notBuilt: portalNotBuilt },
  ];
  server.get("/", (_request, reply) => reply.redirect("/console/"));
  for (const each of pages) await serveBuilt(server, each);
  if (withExplorer && isBuilt(consoleDir)) {
    server.get("/graphiql", (_request, reply) => reply.sendFile(explorerPage, consoleDir));
  }
  server.setNotFoundHandler((request, reply) => {
    const asked = pages.find(({ at }) => isPlaceBelow(at, request));
    if (asked === undefined) return refuse(reply, nothingHere(request));
    return isBuilt(asked.directory) ? reply.sendFile("index.html", asked.directory) : refuse(reply, asked.notBuilt);
  });
}

const isBuilt = (directory: string) => existsSync(join(directory, "index.html"));

async function serveBuilt(server: FastifyInstance, { at, directory, isServed }: BuiltPages): Promise<void> {
  server.get(at, (request, reply) => reply.redirect(`${at}/${request.url.slice(at.length)}`));
  if (!isBuilt(directory)) return;
  await server.register(fastifyStatic, {
    root: directory,
    prefix: `${at}/`,
    // The first of them teaches replies to send files.
    decorateReply: !server.hasReplyDecorator("sendFile"),
    // Names of assets change with their content; the pages that name them are asked for anew.
    setHeaders: (reply, path) => {
      const lasting = path.includes("/assets/");
      void reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
    cacheControl: false,
    allowedPath: isServed,
  });
}

/** A place that the pages' own router knows; a missing file has a dot in its name. */
function isPlaceBelow(at: string, { method, url }: FastifyRequest): boolean {
  const [path = ""] = url.split("?");
  return method === "GET" && path.startsWith(`${at}/`) && !path.slice(path.lastIndexOf("/")).includes(".");
}

type Sentence = Parameters<typeof say>[1];

function refuse(reply: FastifyReply, message: Sentence): FastifyReply {
  return send(reply, { status: 404, code: "NOT_FOUND", message: say(reply.request.facts.locale, message) });
}

const consoleNotBuilt: Sentence = {
  en: "The console is not built. Run `pnpm build`, or set CONSOLE_DIR to where it is.",
  zh: "控制台尚未构建。请运行 `pnpm build`，或将 CONSOLE_DIR 设为其所在目录。",
};

const portalNotBuilt: Sentence = {
  en: "The customers' pages are not built. Run `pnpm build`, or set PORTAL_DIR to where they are.",
  zh: "客户页面尚未构建。请运行 `pnpm build`，或将 PORTAL_DIR 设为其所在目录。",
};

function nothingHere({ method, url }: FastifyRequest): Sentence {
  const [path] = url.split("?");
  return {
    en: `There is nothing at ${method} ${path}. The API is at /graphql, its schema at /schema.graphql, the console at /console, the customers' pages at /support.`,
    zh: `${method} ${path} 不存在。API 位于 /graphql，架构位于 /schema.graphql，控制台位于 /console，客户页面位于 /support。`,
  };
}
