import { Findings } from "../file/DecisionView.tsx";
import type { FollowedFragment } from "../gql/request.ts";
import { useLanguage } from "../language.ts";

/** How the rules decided, each time they were asked about this request. */
export function Receipts({ receipts }: Pick<FollowedFragment, "receipts">) {
  const { t, instantText } = useLanguage();
  return (
    <details>
      <summary>{t.follow.receipt}</summary>
      {receipts.map(({ position, edition, madeAt, outcome, decidedBy, findings }) => (
        <section key={position}>
          <p className="outcome">{t.outcome[outcome]}</p>
          <p className="hint">{t.follow.edition(edition, instantText(madeAt))}</p>
          <Findings findings={findings} decidedBy={decidedBy} />
        </section>
      ))}
    </details>
  );
}
