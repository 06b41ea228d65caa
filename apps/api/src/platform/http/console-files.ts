import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { say } from "../say.ts";
import { send } from "./error-answers.ts";

interface ConsoleFiles {
  /** What the console's build wrote. */
  readonly consoleDir: string;
  /** Whether the GraphQL explorer is served. */
  readonly withExplorer: boolean;
}

const explorerPage = "graphiql.html";

/** The console at `/console`, the explorer at `/graphiql`, and `/` leads to the console. */
export async function serveConsole(server: FastifyInstance, { consoleDir, withExplorer }: ConsoleFiles): Promise<void> {
  server.get("/", (_request, reply) => reply.redirect("/console/"));
  server.get("/console", (_request, reply) => reply.redirect("/console/"));
  const built = existsSync(join(consoleDir, "index.html"));
  if (built) {
    await server.register(fastifyStatic, {
      root: consoleDir,
      prefix: "/console/",
      // Names of assets change with their content; the pages that name them are asked for anew.
      setHeaders: (reply, path) => {
        const lasting = path.includes("/assets/");
        void reply.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      },
      cacheControl: false,
      allowedPath: (path) => withExplorer || !path.endsWith(explorerPage),
    });
    if (withExplorer) server.get("/graphiql", (_request, reply) => reply.sendFile(explorerPage));
  }
  server.setNotFoundHandler((request, reply) => {
    if (isConsolePage(request)) return built ? reply.sendFile("index.html") : refuse(reply, notBuilt);
    return refuse(reply, nothingHere(request));
  });
}

/** A place within the console, which its own router knows; a missing file has a dot in its name. */
function isConsolePage({ method, url }: FastifyRequest): boolean {
  const [path = ""] = url.split("?");
  return method === "GET" && path.startsWith("/console/") && !path.slice(path.lastIndexOf("/")).includes(".");
}

type Sentence = Parameters<typeof say>[1];

function refuse(reply: FastifyReply, message: Sentence): FastifyReply {
  return send(reply, { status: 404, code: "NOT_FOUND", message: say(reply.request.facts.locale, message) });
}

const notBuilt: Sentence = {
  en: "The console is not built. Run `pnpm build`, or set CONSOLE_DIR to where it is.",
  zh: "控制台尚未构建。请运行 `pnpm build`，或将 CONSOLE_DIR 设为其所在目录。",
};

function nothingHere({ method, url }: FastifyRequest): Sentence {
  const [path] = url.split("?");
  return {
    en: `There is nothing at ${method} ${path}. The API is at /graphql, its schema at /schema.graphql, the console at /console.`,
    zh: `${method} ${path} 不存在。API 位于 /graphql，架构位于 /schema.graphql，控制台位于 /console。`,
  };
}
