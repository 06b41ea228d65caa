import type { FollowedFragment } from "../gql/request.ts";
import { useLanguage } from "../language.ts";

/** What the customer owes and by when (6.4), and what a plan promises. Nothing where neither is running. */
export function Clocks({ request: { duty, clocks } }: { readonly request: FollowedFragment }) {
  const { t, dayText, instantText } = useLanguage();
  const promised = clocks.filter(({ state }) => state !== "NOT_APPLICABLE");
  const reminder = duty.steps.find(({ step, isTaken, at }) => step === "REMINDER" && !isTaken && at !== null);
  return (
    <>
      {duty.state === "WAITING" && (
        <p role="status" className="duty">
          <strong>
            {duty.closesOn === null ? t.follow.pleaseAnswerSoon : t.follow.pleaseAnswer(dayText(duty.closesOn))}
          </strong>{" "}
          {reminder?.at && t.follow.reminder(instantText(reminder.at))}
        </p>
      )}
      {promised.length > 0 && (
        <dl className="clocks">
          {promised.map(({ metric, state, dueAt }) => (
            <div key={metric}>
              <dt>{t.follow.clock[metric]}</dt>
              <dd>
                {dueAt !== null && <time dateTime={dueAt}>{t.follow.promised(instantText(dueAt))}</time>}{" "}
                {state in t.follow.clockState && t.follow.clockState[state as keyof typeof t.follow.clockState]}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
