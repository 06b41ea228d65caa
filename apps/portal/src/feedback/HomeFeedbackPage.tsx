import { useMemo } from "react";
import { Link } from "react-router";
import { Field } from "../Field.tsx";
import { FeedbackFormDocument, GiveFeedbackDocument, RequestsToNameDocument } from "../gql/feedback.ts";
import { ask } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import { session, useSignedIn } from "../session.ts";
import { Trouble } from "../Trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { formInput, type GivenType, waitFor } from "./given.ts";
import { AboutFields, RequestField, SaidFields } from "./SaidFields.tsx";
import { SendFeedback } from "./SendFeedback.tsx";
import { Thanks } from "./Thanks.tsx";
import { type Giving, useGiving } from "./use-giving.ts";

/** Feedback on support for home & mobile products (7.1): for everybody, signed in or not. */
export function HomeFeedbackPage() {
  const { t } = useLanguage();
  const signedIn = useSignedIn();
  const giving = useGiving("home");
  const requests = useHomeRequests();
  const form = useForm(giving, requests);
  const { given, thanks } = giving;
  if (thanks !== null) {
    const isReachable = signedIn || given.email.trim() !== "";
    // The ticket is spent.
    const another = () => {
      giving.another();
      void form.reload();
    };
    return <Thanks thanks={thanks} isReachable={isReachable} onAnother={another} />;
  }
  return (
    <>
      <h1>{t.feedback.homeTitle}</h1>
      <p>{t.feedback.homeAbout}</p>
      <p>
        <Link to="/feedback/business">{t.feedback.toBusiness}</Link>
      </p>
      <Trouble error={form.error} onRetry={() => void form.reload()} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given.type !== "") void form.submit(given.type);
        }}
      >
        <SaidFields giving={giving} />
        <AboutFields giving={giving} segment="HOME_MOBILE" />
        <RequestField giving={giving} requests={requests} />
        {signedIn ? <p className="hint">{t.feedback.signedIn}</p> : <WhoGives giving={giving} />}
        <Trap giving={giving} />
        <SendFeedback giving={giving} />
      </form>
    </>
  );
}

type HomeRequests = ReturnType<typeof useHomeRequests>;

/** The ticket of the form, and sending it. */
function useForm({ given, send }: Giving, requests: HomeRequests) {
  const { data, error, reload } = useAnswer(FeedbackFormDocument, {});

  async function submit(type: GivenType) {
    await send(async () => {
      // Where it was lost on its way, it is asked for now.
      const { feedbackForm } = data ?? (await ask(FeedbackFormDocument, {}));
      await new Promise((resolve) => setTimeout(resolve, waitFor(feedbackForm.notBefore, Date.now())));
      const number = requests.find(({ id }) => id === given.request)?.number ?? null;
      const input = formInput({ ...given, type }, { ticket: feedbackForm.ticket, number });
      const { giveFeedback } = await ask(GiveFeedbackDocument, { input });
      // One that is too old is replaced for the next attempt.
      if (giveFeedback.userErrors.some(({ field }) => field?.includes("ticket"))) await reload();
      return giveFeedback;
    });
  }

  return { error, reload, submit };
}

/** Those of the reader's requests that this form takes; none for whoever is not signed in. */
function useHomeRequests() {
  const signedIn = useSignedIn();
  const { data } = useAnswer(RequestsToNameDocument, signedIn ? {} : null);
  return useMemo(() => data?.ownRequests.nodes.filter(({ segment }) => segment === "HOME_MOBILE") ?? [], [data]);
}

/** Whoever is not signed in need not say who they are. */
function WhoGives({ giving: { given, change, faults } }: { readonly giving: Giving }) {
  const { t } = useLanguage();
  return (
    <>
      <p className="hint">
        {t.feedback.anonymous}{" "}
        <button type="button" onClick={() => void session.signIn()}>
          {t.signIn}
        </button>
      </p>
      <div className="beside">
        <Field label={t.feedback.name} fault={faults.get("name")}>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              autoComplete="name"
              value={given.name}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
        <Field label={t.feedback.email} fault={faults.get("email")}>
          {(control) => (
            <input
              {...control}
              type="email"
              maxLength={254}
              autoComplete="email"
              value={given.email}
              onChange={({ target }) => change({ email: target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

/** Machines fill in every field that they find; no person is shown this one, and no screen reader reads it. */
function Trap({ giving: { given, change } }: { readonly giving: Giving }) {
  return (
    <div className="unseen" aria-hidden="true">
      <label>
        Homepage
        <input
          name="homepage"
          tabIndex={-1}
          autoComplete="off"
          value={given.homepage}
          onChange={({ target }) => change({ homepage: target.value })}
        />
      </label>
    </div>
  );
}
