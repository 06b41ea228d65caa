import { useState } from "react";
import { useNavigate } from "react-router";
import { Field } from "../Field.tsx";
import {
  ConfirmResolvedDocument,
  FollowUpRequestDocument,
  ReopenRequestDocument,
  WithdrawRequestDocument,
} from "../gql/change-request.ts";
import type { FollowedFragment } from "../gql/request.ts";
import { ask, untilAnswered } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import type { FollowedProps } from "./followed.ts";
import { Refusals } from "./Refusals.tsx";
import { useChange } from "./use-change.ts";

type Move = FollowedFragment["moves"][number];
/** What has a mutation of its own for customers; an answer has a field of its own on the page. */
type Act = "CONFIRM" | "WITHDRAW" | "REOPEN" | "FOLLOW_UP";

const isAct = (move: string): move is Act => ["CONFIRM", "WITHDRAW", "REOPEN"].includes(move);

/** What the reader may do next, and why other things are not possible: the API says both. */
export function NextSteps({ request, reload }: FollowedProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Act | null>(null);
  const offered = request.moves.filter(({ move }) => isAct(move));
  const followsUp = request.moves.some(({ instead }) => instead === "FOLLOW_UP");
  const refused = offered.filter(({ allowed, why }) => !allowed && why !== null);
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t.follow.next}</h2>
      <p className="acts">
        {offered
          .filter(({ allowed }) => allowed)
          .map(({ move, name }) => (
            <button key={move} type="button" aria-expanded={chosen === move} onClick={() => setChosen(move as Act)}>
              {name}
            </button>
          ))}
        {followsUp && (
          <button type="button" aria-expanded={chosen === "FOLLOW_UP"} onClick={() => setChosen("FOLLOW_UP")}>
            {t.follow.followUp}
          </button>
        )}
      </p>
      {chosen !== null && (
        <ActForm
          key={chosen}
          act={chosen}
          move={offered.find(({ move }) => move === chosen)}
          request={request}
          reload={reload}
          onEnd={() => setChosen(null)}
        />
      )}
      {refused.length > 0 && (
        <details>
          <summary>{t.follow.notNow}</summary>
          <ul>
            {refused.map(({ move, name, why }) => (
              <li key={move}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ActFormProps extends FollowedProps {
  readonly act: Act;
  readonly move: Move | undefined;
  readonly onEnd: () => void;
}

/** Asks for the message that goes with it: needed for some, welcome with the others. */
function ActForm({ act, move, request, reload, onEnd }: ActFormProps) {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const change = useChange(reload);
  const [message, setMessage] = useState("");
  const [key] = useState(() => crypto.randomUUID());
  const isNeeded = act === "FOLLOW_UP" || (move?.needs.includes("PUBLIC_MESSAGE") ?? false);
  const seen = { id: request.id, expectedRevision: request.revision };
  const ending = { ...seen, message: message === "" ? null : message };
  const acts = {
    async CONFIRM() {
      return (await ask(ConfirmResolvedDocument, { input: ending })).confirmResolved.userErrors;
    },
    async WITHDRAW() {
      return (await ask(WithdrawRequestDocument, { input: ending })).withdrawRequest.userErrors;
    },
    async REOPEN() {
      return (await ask(ReopenRequestDocument, { input: { ...seen, message } })).reopenRequest.userErrors;
    },
    async FOLLOW_UP() {
      const input = { id: request.id, idempotencyKey: key, text: message };
      const { followUpRequest } = await untilAnswered(() => ask(FollowUpRequestDocument, { input }));
      const [filed] = followUpRequest.requests;
      if (filed) navigate(`/requests/${filed.number}`, { state: { filed: [filed.number] } });
      return followUpRequest.userErrors;
    },
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void change.run(acts[act]).then((done) => done && onEnd());
      }}
    >
      <Field label={isNeeded ? t.follow.answer : t.follow.confirmMessage}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required={isNeeded}
            value={message}
            onChange={({ target }) => setMessage(target.value)}
          />
        )}
      </Field>
      <Refusals change={change} />
      <p className="acts">
        <button type="submit" className="main" disabled={change.isBusy}>
          {move?.name ?? t.follow.followUp}
        </button>
        <button type="button" onClick={onEnd}>
          {t.follow.cancel}
        </button>
      </p>
    </form>
  );
}
