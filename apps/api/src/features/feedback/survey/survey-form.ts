import { FEEDBACK_SCALES, type Text } from "@supportbook/policy";
import type { Locale } from "../../../platform/context.ts";
import { say } from "../../../platform/say.ts";
import { SCALE_COLUMNS, type ScaleWord } from "../feedback-scale.ts";
import type { OpenSurvey } from "./find-survey.ts";
import { type Html, html, NOTHING } from "./html.ts";
import { type AnswerProblem, type Answers, LONGEST_COMMENT } from "./read-answers.ts";
import type { SurveyPage } from "./survey-page.ts";
import { SCALE_QUESTIONS, WORDS } from "./survey-words.ts";

export interface ShownForm {
  readonly survey: OpenSurvey;
  readonly locale: Locale;
  readonly given: Readonly<Record<keyof Answers, string>>;
  readonly problems: readonly AnswerProblem[];
  readonly optedOut: boolean;
}

/** The questions, with what was answered before. It is sent to its own address, so that it works behind any proxy. */
export function formPage(form: ShownForm): SurveyPage {
  const { survey, locale, problems, given } = form;
  const tell = (text: Text) => say(locale, text);
  const isCorrection = survey.kind === "CORRECTION";
  const body = html`${summary(form)}
<p>${tell(WORDS.about(survey.number, survey.subject))}</p>
<p>${tell(WORDS.optional)}</p>
<form method="post" action="?lang=${locale}" novalidate>
${survey.scales.map((scale) => scaleField(form, scale))}
<fieldset>
<label class="question" for="comment">${tell(WORDS.comment)}</label>
${problemOf(form, "comment")}
<p class="hint" id="comment-hint">${tell(WORDS.commentHint)}</p>
<textarea id="comment" name="comment" rows="6" maxlength="${LONGEST_COMMENT}" aria-describedby="${describedBy(problems, "comment", "comment-hint")}">
${given.comment}</textarea>
</fieldset>
<button type="submit">${tell(isCorrection ? WORDS.sendCorrection : WORDS.send)}</button>
</form>
${choiceForm(form)}`;
  const [title, hasErrors] = [isCorrection ? WORDS.correctTitle : WORDS.title, problems.length > 0];
  return { status: hasErrors ? 422 : 200, locale, title, body, languages: !hasErrors, hasErrors };
}

function summary({ problems, locale, survey }: ShownForm): Html {
  if (problems.length === 0) return NOTHING;
  const target = (field: keyof Answers) => {
    const scale = survey.scales.find((each) => SCALE_COLUMNS[each] === field);
    return scale === undefined ? field : `${field}-${FEEDBACK_SCALES[SCALE_COLUMNS[scale]].first}`;
  };
  const items = problems.map(({ field, text }) => html`<li><a href="#${target(field)}">${say(locale, text)}</a></li>`);
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
<h2>${say(locale, WORDS.cannotSend)}</h2>
<ul>${items}</ul>
</div>`;
}

function scaleField(form: ShownForm, scale: ScaleWord): Html {
  const { locale, given, problems } = form;
  const field = SCALE_COLUMNS[scale];
  const { question, first: lowest, last: highest } = SCALE_QUESTIONS[scale];
  const { first, last } = FEEDBACK_SCALES[field];
  const steps = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const isKnown = steps.includes(given[field]);
  const radio = (value: string, label: string) =>
    html`<label><input type="radio" id="${field}-${value === "" ? "none" : value}" name="${field}" value="${value}"${checked(isKnown ? given[field] === value : value === "")}>${label}</label>`;
  return html`<fieldset aria-describedby="${describedBy(problems, field, `${field}-ends`)}">
<legend>${say(locale, question)}</legend>
${problemOf(form, field)}
<p class="ends" id="${field}-ends"><span>${first}: ${say(locale, lowest)}</span><span>${last}: ${say(locale, highest)}</span></p>
<div class="steps">${steps.map((step) => radio(step, step))}${radio("", say(locale, WORDS.noAnswer))}</div>
</fieldset>
`;
}

function checked(isChosen: boolean): Html {
  return isChosen ? html` checked` : NOTHING;
}

function problemOf({ problems, locale }: ShownForm, field: keyof Answers): Html {
  const problem = problems.find((each) => each.field === field);
  if (problem === undefined) return NOTHING;
  return html`<p class="error" id="${field}-error">${say(locale, WORDS.error)}: ${say(locale, problem.text)}</p>`;
}

function describedBy(problems: readonly AnswerProblem[], field: keyof Answers, hint: string): string {
  return problems.some((problem) => problem.field === field) ? `${field}-error ${hint}` : hint;
}

/** The choice not to be asked is a form of its own: it neither spends the link nor sends what was answered. */
function choiceForm({ locale, optedOut }: ShownForm): Html {
  const [choice, label, told] = optedOut
    ? (["OPT_IN", WORDS.resume, WORDS.stoppedText] as const)
    : (["OPT_OUT", WORDS.stop, WORDS.stopText] as const);
  return html`<section class="choice" aria-labelledby="choice">
<h2 id="choice">${say(locale, WORDS.choice)}</h2>
<p>${say(locale, told)}</p>
<form method="post" action="?lang=${locale}"><button class="quiet" type="submit" name="choice" value="${choice}">${say(locale, label)}</button></form>
</section>`;
}
