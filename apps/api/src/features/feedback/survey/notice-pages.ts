import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { html } from "./html.ts";
import type { SurveyPage } from "./survey-page.ts";
import { WORDS } from "./survey-words.ts";

/** The same for what was used, what is incomplete and what somebody made up: nobody learns which. */
export function gonePage(locale: Locale): SurveyPage {
  return { status: 404, locale, title: WORDS.gone, body: html`<p>${say(locale, WORDS.goneText)}</p>`, languages: true };
}

export function expiredPage(locale: Locale): SurveyPage {
  const body = html`<p>${say(locale, WORDS.expiredText)}</p>`;
  return { status: 410, locale, title: WORDS.expired, body, languages: true };
}

export function tooOftenPage(locale: Locale, minutes: number): SurveyPage {
  const body = html`<p>${say(locale, WORDS.tooOftenText(minutes))}</p>`;
  return { status: 429, locale, title: WORDS.tooOften, body };
}

export function staffPage(locale: Locale): SurveyPage {
  return { status: 403, locale, title: WORDS.staff, body: html`<p>${say(locale, WORDS.staffText)}</p>` };
}

export function unreadablePage(locale: Locale, status: number): SurveyPage {
  return { status, locale, title: WORDS.unreadable, body: html`<p>${say(locale, WORDS.unreadableText)}</p>` };
}

/** @param token that corrects what was said. */
export function thanksPage(locale: Locale, token: string): SurveyPage {
  const body = html`<p role="status">${say(locale, WORDS.received)}</p>
<p><a href="${token}?lang=${locale}">${say(locale, WORDS.correct)}</a>. ${say(locale, WORDS.correctHint)}</p>`;
  return { status: 200, locale, title: WORDS.thanks, body };
}

export function choicePage(locale: Locale, optedOut: boolean): SurveyPage {
  const body = html`<p role="status">${say(locale, optedOut ? WORDS.stoppedText : WORDS.resumedText)}</p>
<p><a href="?lang=${locale}">${say(locale, WORDS.back)}</a></p>`;
  return { status: 200, locale, title: WORDS.choice, body };
}
