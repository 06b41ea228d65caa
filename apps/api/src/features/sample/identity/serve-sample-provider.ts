import type { IncomingMessage } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type Provider from "oidc-provider";
import type { Locale } from "../../../platform/context.ts";
import { pagePolicy, signInPage, troublePage } from "./pages.ts";
import { samplePeople, subjectOf } from "./sample-people.ts";
import type { SampleProvider } from "./sample-provider.ts";

/** Puts the provider, and the page on which one chooses whom to be, below the path of its issuer. */
export async function serveSampleProvider(server: FastifyInstance, sample: SampleProvider): Promise<void> {
  const issuer = new URL(sample.provider.issuer);
  const policy = pagePolicy(sample.consoleOrigins);
  const prefix = issuer.pathname;
  const withHeaders = async (_request: FastifyRequest, reply: FastifyReply) => {
    void reply.header("content-security-policy", policy).header("cache-control", "no-store");
  };
  await server.register(
    async (pages) => {
      pages.addHook("onRequest", withHeaders);
      servePages(pages, sample.provider);
    },
    { prefix },
  );
  await server.register(
    async (rest) => {
      rest.addHook("onRequest", withHeaders);
      passOn(rest, sample.provider, issuer);
    },
    { prefix },
  );
}

interface SignInRoute {
  readonly Params: { readonly uid: string };
  readonly Querystring: { readonly lang?: string };
}

function servePages(pages: FastifyInstance, provider: Provider): void {
  pages.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  pages.get<SignInRoute>("/interaction/:uid", async (request, reply) => {
    const locale = await readyToSignIn(request, reply, provider);
    if (locale === null) return signInIsOver(request, reply);
    const [action = ""] = request.url.split("?");
    return reply.type("text/html; charset=utf-8").send(signInPage(action, locale));
  });
  pages.post<SignInRoute>("/interaction/:uid", async (request, reply) => {
    if ((await readyToSignIn(request, reply, provider)) === null) return signInIsOver(request, reply);
    const chosen = request.body instanceof URLSearchParams ? request.body.get("person") : null;
    const person = samplePeople.find(({ role }) => role === chosen);
    const result =
      person === undefined
        ? { error: "access_denied", error_description: "nobody was chosen" }
        : { login: { accountId: subjectOf(person), remember: true } };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
  });
}

/** The language to speak to whoever is signing in; null where no sign-in is under way, or was before a restart. */
async function readyToSignIn(
  request: FastifyRequest<SignInRoute>,
  reply: FastifyReply,
  provider: Provider,
): Promise<Locale | null> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    const wanted = request.query.lang ?? params.ui_locales;
    if (typeof wanted === "string" && /^(zh|en)/i.test(wanted))
      return wanted.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
    return request.facts.locale;
  } catch {
    return null;
  }
}

function signInIsOver(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const reason = {
    en: "This sign-in is over: it took longer than an hour, was finished already, or the server was restarted.",
    zh: "本次登录已失效：超过一小时、已完成，或服务器已重启。",
  };
  return reply.code(400).type("text/html; charset=utf-8").send(troublePage(reason, request.facts.locale));
}

/** Everything else is the library's: it reads the body itself and answers by itself. */
function passOn(rest: FastifyInstance, provider: Provider, issuer: URL): void {
  const answer = provider.callback();
  rest.removeAllContentTypeParsers();
  rest.addContentTypeParser("*", (_request, _payload, done) => done(null));
  rest.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/*",
    exposeHeadRoute: false,
    async handler(request, reply) {
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.hijack();
      await answer(asSeenFromOutside(request.raw, issuer), reply.raw);
    },
  });
}

/** Whatever name it was asked under, every address that it gives out is below its issuer's. */
function asSeenFromOutside(request: IncomingMessage, issuer: URL): IncomingMessage {
  const { url = "/" } = request;
  request.headers["x-forwarded-proto"] = issuer.protocol.replace(":", "");
  request.headers["x-forwarded-host"] = issuer.host;
  return Object.assign(request, { originalUrl: url, url: url.slice(issuer.pathname.length) });
}
