import { FACT_NAMES, OUTCOME_NAMES } from "@supportbook/policy";
import type { DecisionFragment } from "../gql/intake.ts";
import { useLanguage } from "../language.ts";

const MARKS = { COVERED: "✓", LIMITED: "◐", PAID_SERVICE: "¤", NOT_COVERED: "✕" } as const;

/** What the rules say, in plain words, and what would help. */
export function DecisionView({ decision }: { readonly decision: DecisionFragment }) {
  const { t, of } = useLanguage();
  const { outcome, decidedBy, findings, remedies, openQuestions, purchase, channels, responseTarget } = decision;
  const nameOf = (fact: string) => (fact in FACT_NAMES ? FACT_NAMES[fact as keyof typeof FACT_NAMES][of] : fact);
  return (
    <div className="decision" data-outcome={outcome}>
      <p className="outcome">
        <span aria-hidden>{MARKS[outcome]} </span>
        {t.outcome[outcome]}
      </p>
      {responseTarget && <p>{responseTarget.statement}</p>}
      <h3>{t.decision.why}</h3>
      <Findings findings={findings} decidedBy={decidedBy} />
      {openQuestions.length > 0 && <p>{t.decision.open(openQuestions.map(nameOf))}</p>}
      {remedies.length > 0 && (
        <>
          <h3>{t.decision.remedies}</h3>
          <ul>
            {remedies.map((remedy) => (
              <li key={`${remedy.fact} ${remedy.explanation}`}>
                {remedy.explanation} ({OUTCOME_NAMES[remedy.outcome][of]})
              </li>
            ))}
          </ul>
        </>
      )}
      {purchase && <WhereSold purchase={purchase} />}
      {channels.length > 0 && (
        <>
          <h3>{t.decision.channels}</h3>
          <ul>
            {channels.map(({ code, name, note, url }) => (
              <li key={code}>
                {url === null ? name : <a href={url}>{name}</a>}: {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface FindingsProps {
  readonly decidedBy: readonly string[];
  readonly findings: readonly { readonly clause: string; readonly explanation: string }[];
}

/** The clauses that decided, each with what it says to the case; folded away, the others that apply. */
export function Findings({ decidedBy, findings }: FindingsProps) {
  const { t } = useLanguage();
  const others = findings.filter(({ clause }) => !decidedBy.includes(clause));
  return (
    <>
      <Clauses findings={findings.filter(({ clause }) => decidedBy.includes(clause))} />
      {others.length > 0 && (
        <details>
          <summary>{t.decision.others}</summary>
          <Clauses findings={others} />
        </details>
      )}
    </>
  );
}

function Clauses({ findings }: Pick<FindingsProps, "findings">) {
  const { t } = useLanguage();
  return (
    <dl className="findings">
      {findings.map(({ clause, explanation }) => (
        <div key={`${clause} ${explanation}`}>
          <dt>{t.decision.clause(clause)}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  );
}

function WhereSold({ purchase }: { readonly purchase: NonNullable<DecisionFragment["purchase"]> }) {
  const { t } = useLanguage();
  return (
    <>
      <h3>{t.decision.sold}</h3>
      <p>{purchase.statement}</p>
      <ul>
        {purchase.offers.map(({ id, url, provider }) => {
          const address = url ?? provider?.url ?? null;
          const name = provider?.name ?? address;
          const reached = [provider?.email, provider?.phone].filter(Boolean).join(" · ");
          return name === null ? null : (
            <li key={id}>
              {address === null ? name : <a href={address}>{name}</a>} {reached}
            </li>
          );
        })}
      </ul>
    </>
  );
}
