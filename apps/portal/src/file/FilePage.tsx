import { KIND_NAMES, type RequestKind } from "@supportbook/policy";
import { useEffect, useRef } from "react";
import { IntakeDocument } from "../gql/intake.ts";
import { useLanguage } from "../language.ts";
import { Trouble } from "../Trouble.tsx";
import { useAnswer } from "../use-answer.ts";
import { AboutStep } from "./AboutStep.tsx";
import { useProduct } from "./catalogue.ts";
import { DecisionView } from "./DecisionView.tsx";
import { type Filing, questionOf } from "./filing.ts";
import { RequestForm } from "./RequestForm.tsx";
import { useFiling } from "./use-filing.ts";
import { ForCompany, useOwnAccounts } from "./WhoAsks.tsx";

/** From the first question to a filed request: what it is about, what the rules say to it, and then the long form. */
export function FilePage() {
  const { t } = useLanguage();
  const written = useFiling();
  const { filing, change, draftState, isRestored, startOver } = written;
  const heading = useRef<HTMLHeadingElement>(null);
  const stage = useRef(filing.stage);
  useEffect(() => {
    // A new step is read from its beginning; on arrival the page is.
    if (stage.current !== filing.stage) heading.current?.focus();
    stage.current = filing.stage;
  }, [filing.stage]);
  const titles = { ABOUT: t.about.title, ANSWER: t.decision.title, FORM: t.form.title };
  const place = { ABOUT: 1, ANSWER: 2, FORM: 3 }[filing.stage];
  return (
    <>
      <p className="step">{t.step(place)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {titles[filing.stage]}
      </h1>
      {isRestored && <p role="status">{t.form.restored}</p>}
      {filing.stage === "ABOUT" || filing.kind === "" ? (
        <AboutStep filing={filing} change={change} />
      ) : (
        <Answered written={written} filing={{ ...filing, kind: filing.kind }} />
      )}
      <p className="kept">
        <span role="status">
          {draftState === "SAVED" && t.form.saved}
          {draftState === "NOT_SAVED" && t.form.notSaved}
        </span>
        {filing.product !== "" && (
          <button type="button" onClick={() => void startOver()}>
            {t.form.startOver}
          </button>
        )}
      </p>
    </>
  );
}

interface AnsweredProps {
  readonly written: ReturnType<typeof useFiling>;
  readonly filing: Filing & { readonly kind: RequestKind };
}

/** The answer of the rules, and below it the way on. */
function Answered({ written, filing }: AnsweredProps) {
  const { t, of } = useLanguage();
  const { change } = written;
  const accounts = useOwnAccounts();
  // Only known once somebody has signed in, which may be after everything else was written.
  const isCompanyMissing = accounts !== null && accounts.length > 1 && filing.account === "";
  const isReady = accounts !== null && !isCompanyMissing;
  const { data, error, reload } = useAnswer(IntakeDocument, isReady ? { question: questionOf(filing) } : null);
  const product = useProduct(filing.product);
  const intake = data?.requestIntake;
  return (
    <>
      <p className="about">
        {KIND_NAMES[filing.kind][of]} · {product?.name} {filing.version}{" "}
        <button type="button" onClick={() => change({ stage: "ABOUT" })}>
          {t.about.change}
        </button>
      </p>
      {isCompanyMissing && <ForCompany filing={filing} change={change} />}
      <Trouble error={error} onRetry={() => void reload()} />
      {intake === undefined && error === null && !isCompanyMissing && <p role="status">{t.loading}</p>}
      {intake && filing.stage === "ANSWER" && (
        <>
          <DecisionView decision={intake.decision} />
          {!intake.supported && <p>{t.decision.anywayHint}</p>}
          <button type="button" className="main" onClick={() => change({ stage: "FORM" })}>
            {intake.supported ? t.decision.goOn : t.decision.anyway}
          </button>
        </>
      )}
      {intake && product && filing.stage === "FORM" && (
        <>
          <details>
            <summary>
              {t.decision.title}: {t.outcome[intake.decision.outcome]}
            </summary>
            <DecisionView decision={intake.decision} />
          </details>
          <RequestForm
            written={written}
            filing={filing}
            segment={product.segment}
            intake={intake}
            onAskAgain={() => void reload()}
          />
        </>
      )}
    </>
  );
}
