import { FEEDBACK_SCALES, type FeedbackScale } from "@supportbook/policy";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import {
  FeedbackChoiceDocument,
  OptInToFeedbackDocument,
  OptOutOfFeedbackDocument,
  OwnFeedbackDocument,
  type OwnFeedbackQuery,
} from "../gql/feedback.ts";
import { ask } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";
import { useAnswer } from "../use-answer.ts";

type Page = OwnFeedbackQuery["ownFeedback"];
type Own = Page["nodes"][number];

const SCALES = Object.keys(FEEDBACK_SCALES) as FeedbackScale[];

/** What one has said while one was signed in, with what support answered, and whether one wants to be asked. */
export function OwnFeedbackPage() {
  const { t } = useLanguage();
  const { data, error, reload } = useAnswer(OwnFeedbackDocument, { after: null });
  return (
    <>
      <h1>{t.feedback.own}</h1>
      <p className="acts">
        <Link to="/feedback">{t.feedback.homeTitle}</Link>
        <Link to="/feedback/business">{t.feedback.businessTitle}</Link>
      </p>
      <Choice />
      <Trouble error={error} onRetry={() => void reload()} />
      {data && <Listed first={data.ownFeedback} />}
    </>
  );
}

/** To be asked now and then after a request, or not; takes effect at once. */
function Choice() {
  const { t } = useLanguage();
  const { data, reload } = useAnswer(FeedbackChoiceDocument, {});
  const [error, setError] = useState<unknown>(null);
  /** What was chosen, until the server has it; null while nothing is on its way. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (data === null) return null;
  const isAsked = wanted ?? !data.feedbackChoice.optedOut;

  async function choose(next: boolean) {
    setError(null);
    setWanted(next);
    try {
      await (next ? ask(OptInToFeedbackDocument, {}) : ask(OptOutOfFeedbackDocument, {}));
      await reload();
    } catch (failure) {
      setError(failure);
    } finally {
      setWanted(null);
    }
  }

  return (
    <section aria-busy={wanted !== null}>
      <label className="tick">
        <input
          type="checkbox"
          checked={isAsked}
          onChange={({ target }) => wanted === null && void choose(target.checked)}
        />
        {t.feedback.mayAsk}
      </label>
      <p className="hint">{t.feedback.mayAskHint}</p>
      <Trouble error={error} />
    </section>
  );
}

function Listed({ first }: { readonly first: Page }) {
  const { t } = useLanguage();
  const [pages, setPages] = useState<readonly Page[]>([first]);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => setPages([first]), [first]);
  const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? first.pageInfo;

  async function more() {
    setError(null);
    try {
      const { ownFeedback } = await ask(OwnFeedbackDocument, { after: endCursor });
      setPages((before) => [...before, ownFeedback]);
    } catch (failure) {
      setError(failure);
    }
  }

  if (first.nodes.length === 0) return <p role="status">{t.feedback.noneYet}</p>;
  return (
    <>
      <ul className="requests">
        {pages
          .flatMap(({ nodes }) => nodes)
          .map((own) => (
            <OwnOne key={own.id} own={own} />
          ))}
      </ul>
      <Trouble error={error} />
      {hasNextPage && (
        <button type="button" onClick={() => void more()}>
          {t.requests.more}
        </button>
      )}
    </>
  );
}

function OwnOne({ own }: { readonly own: Own }) {
  const { t, instantText } = useLanguage();
  const { type, receivedAt, comment, request, answers } = own;
  const scores = SCALES.flatMap((scale) => {
    const step = own[scale];
    return step === null ? [] : [t.feedback.scored(t.feedback.scales[scale], step, FEEDBACK_SCALES[scale].last)];
  });
  return (
    <li>
      <strong>{type === "RATING" ? t.feedback.rating : t.feedback.types[type].name}</strong>{" "}
      <time dateTime={receivedAt} className="hint">
        {instantText(receivedAt)}
      </time>
      {request !== null && (
        <p className="hint">
          <Link to={`/requests/${request.number}`}>
            {request.number} · {request.subject}
          </Link>
        </p>
      )}
      {scores.length > 0 && <p>{scores.join(" · ")}</p>}
      {comment !== null && <p className="body">{comment}</p>}
      {answers.length === 0 && <p className="hint">{t.feedback.notAnswered}</p>}
      {answers.map(({ id, at, text }) => (
        <blockquote key={id}>
          <p className="hint">
            {t.follow.support}, <time dateTime={at}>{instantText(at)}</time>
          </p>
          <p className="body">{text}</p>
        </blockquote>
      ))}
    </li>
  );
}
