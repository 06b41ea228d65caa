import { fault } from "../../platform/faults.ts";
import { tagPublicAnswers } from "../../platform/http/entity-tag.ts";
import type { ServeRoutes } from "../../platform/http/server.ts";
import { answering } from "../../platform/request-facts.ts";
import { say } from "../../platform/say.ts";
import { countryOf, segmentOf } from "./feed-path.ts";
import { hoursFeed } from "./hours-feed.ts";
import { hoursFor } from "./hours-in-force.ts";

/** An edit holds from the day after it at the soonest in all but rare cases, so that minutes of old age harm nobody. */
const CACHE = "public, max-age=300";

interface FeedParams {
  readonly segment: string;
  readonly country: string;
}

/** `GET /support-hours/<home-mobile|business>/<country|other>.ics`: the hours as a feed to subscribe to, open to anyone. */
export const serveHoursFeed: ServeRoutes = (server, contextOf) => {
  server.get<{ Params: FeedParams }>(
    "/support-hours/:segment/:country.ics",
    { onSend: tagPublicAnswers },
    async (request, reply) => {
      const context = await contextOf(request);
      const { locale } = context;
      const text = answering(request.facts, () => {
        const segment = segmentOf(request.params.segment);
        const country = countryOf(request.params.country);
        const now = context.now();
        const feed =
          segment === null || country === undefined
            ? null
            : hoursFeed({ spans: hoursFor(context.hours.current(), segment, country), segment, country, locale, now });
        if (feed !== null) return feed;
        const message = {
          en: "No support hours are published under this address. It is /support-hours/, home-mobile or business, / and a country such as DE, or other, with .ics.",
          zh: "此地址没有已公布的支持时间。地址格式为 /support-hours/，home-mobile 或 business，/ 加国家代码（如 DE）或 other，并以 .ics 结尾。",
        };
        throw fault("NOT_FOUND", say(locale, message));
      });
      void reply.type("text/calendar; charset=utf-8").header("cache-control", CACHE);
      return reply.send(text);
    },
  );
};
