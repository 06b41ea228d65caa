import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context, Locale } from "../../../platform/context.ts";
import type { ContextOf } from "../../../platform/http/request-context.ts";
import type { ServeRoutes } from "../../../platform/http/server.ts";
import { may } from "../../../platform/permissions.ts";
import { optedOutSince, optIn, optOut } from "../asking/opt-out.ts";
import { takeTurn } from "../flood/take-turn.ts";
import { correctAnswers } from "./correct-answers.ts";
import { findSurvey, type OpenSurvey, type Survey } from "./find-survey.ts";
import {
  choicePage,
  expiredPage,
  gonePage,
  staffPage,
  thanksPage,
  tooOftenPage,
  unreadablePage,
} from "./notice-pages.ts";
import { type Answers, type ReadAnswers, readAnswers } from "./read-answers.ts";
import { submitAnswers } from "./submit-answers.ts";
import { formPage } from "./survey-form.ts";
import { type SurveyPage, sendSurveyPage } from "./survey-page.ts";

/** A comment of 4,000 characters, each of them sent as twelve, and the rest of the form. */
const LARGEST_FORM = 65_536;
/** Of one network; an office of people who answer at once stays far below. */
const TURNS = { scope: "SURVEY", most: 60, minutes: 10 } as const;

interface SurveyRoute {
  readonly Params: { readonly token: string };
  readonly Querystring: { readonly lang?: unknown };
  readonly Body: string | undefined;
}
type SurveyRequest = FastifyRequest<SurveyRoute>;

/**
 * `/survey/<token>`: the page on which somebody who was asked says how the service was. Nobody signs in, and nothing of it
 * needs a script. Looking at it (GET, HEAD) changes nothing, so that what looks through mails spends no link.
 */
export const serveSurvey: ServeRoutes = async (server, contextOf) => {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: LARGEST_FORM },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status < 400 || status >= 500) throw error;
      return sendSurveyPage(reply, unreadablePage(request.facts.locale, status));
    });
    const config = { hasSecretPath: true } as const;
    scope.get<SurveyRoute>("/survey/:token", { config }, (request, reply) => answer(contextOf, request, reply, show));
    scope.post<SurveyRoute>("/survey/:token", { config }, (request, reply) => answer(contextOf, request, reply, take));
  });
};

interface Asked {
  readonly context: Context;
  readonly request: SurveyRequest;
  readonly reply: FastifyReply;
}
type Answering = (asked: Asked) => Promise<SurveyPage>;

async function answer(contextOf: ContextOf, request: SurveyRequest, reply: FastifyReply, work: Answering) {
  const context = await contextOf(request);
  const isStaff = may(context.actor, "console.use");
  const page = isStaff ? staffPage(context.locale) : await work({ context, request, reply });
  return sendSurveyPage(reply, page);
}

async function show({ context, request }: Asked): Promise<SurveyPage> {
  const survey = await findSurvey(context.db.manager, request.params.token, context.now());
  const locale = localeOf(survey, request);
  if (survey.state !== "OPEN") return closedPage(survey, locale);
  const { answers } = survey;
  const text = (value: number | string | null | undefined) => String(value ?? "");
  const given: Record<keyof Answers, string> = {
    satisfaction: text(answers?.satisfaction),
    effort: text(answers?.effort),
    recommend: text(answers?.recommend),
    comment: text(answers?.comment),
  };
  return await questions(context, { survey, locale, read: { given, problems: [] } });
}

async function take(asked: Asked): Promise<SurveyPage> {
  const { context, request, reply } = asked;
  const turn = await takeTurn(context, TURNS);
  if (!turn.taken) {
    const seconds = Math.max(1, Math.ceil(turn.until.since(context.now()).total("seconds")));
    void reply.header("retry-after", seconds);
    return tooOftenPage(localeOf({ state: "UNKNOWN" }, request), Math.ceil(seconds / 60));
  }
  const survey = await findSurvey(context.db.manager, request.params.token, context.now());
  const locale = localeOf(survey, request);
  if (survey.state !== "OPEN") return closedPage(survey, locale);
  const form = new URLSearchParams(request.body ?? "");
  const choice = form.get("choice");
  if (choice === "OPT_OUT" || choice === "OPT_IN") return await choose(context, { survey, locale, choice });
  const read = readAnswers(form, survey.scales);
  if (read.problems.length > 0) return await questions(context, { survey, locale, read });
  const store = survey.kind === "INVITATION" ? submitAnswers : correctAnswers;
  const token = await store(context, survey.hash, read.answers);
  return token === null ? gonePage(locale) : thanksPage(locale, token);
}

interface Choosing {
  readonly survey: OpenSurvey;
  readonly locale: Locale;
  readonly choice: "OPT_OUT" | "OPT_IN";
}

async function choose({ db, now }: Context, { survey: { person }, locale, choice }: Choosing): Promise<SurveyPage> {
  if (choice === "OPT_OUT") await optOut(db.manager, person, now());
  else await optIn(db.manager, person);
  return choicePage(locale, choice === "OPT_OUT");
}

interface Questions {
  readonly survey: OpenSurvey;
  readonly locale: Locale;
  readonly read: Pick<ReadAnswers, "given" | "problems">;
}

async function questions({ db }: Context, { survey, locale, read }: Questions): Promise<SurveyPage> {
  const optedOut = (await optedOutSince(db.manager, survey.person)) !== null;
  return formPage({ survey, locale, ...read, optedOut });
}

function closedPage(survey: Survey, locale: Locale): SurveyPage {
  return survey.state === "EXPIRED" ? expiredPage(locale) : gonePage(locale);
}

/** The one that was chosen; otherwise that of the invitation, and where there is none that of the browser. */
function localeOf(survey: Survey, { query, facts }: SurveyRequest): Locale {
  if (query.lang === "en" || query.lang === "zh-CN") return query.lang;
  return survey.state === "UNKNOWN" ? facts.locale : survey.locale;
}
