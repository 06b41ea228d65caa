import { Link } from "react-router";
import { ChoiceField } from "../Field.tsx";
import { useOwnAccounts } from "../file/WhoAsks.tsx";
import { GiveAccountFeedbackDocument, RequestsToNameDocument } from "../gql/feedback.ts";
import { ask, untilAnswered } from "../graphql-client.ts";
import { useLanguage } from "../language.ts";
import { useAnswer } from "../use-answer.ts";
import { accountInput, type GivenType } from "./given.ts";
import { AboutFields, RequestField, SaidFields } from "./SaidFields.tsx";
import { SendFeedback } from "./SendFeedback.tsx";
import { Thanks } from "./Thanks.tsx";
import { useGiving } from "./use-giving.ts";

/** Feedback on support for business products (7.2), from the company account. */
export function BusinessFeedbackPage() {
  const { t } = useLanguage();
  const accounts = useOwnAccounts();
  if (accounts === null) return <p role="status">{t.loading}</p>;
  if (accounts.length > 0) return <CompanyForm accounts={accounts} />;
  return (
    <>
      <h1>{t.feedback.businessTitle}</h1>
      <p>{t.feedback.noAccount}</p>
      <p>
        <Link to="/feedback">{t.feedback.toHome}</Link>
      </p>
    </>
  );
}

interface CompanyFormProps {
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly number: string }[];
}

function CompanyForm({ accounts }: CompanyFormProps) {
  const { t } = useLanguage();
  const giving = useGiving("business");
  const { given, change, faults, thanks } = giving;
  const isOpen = accounts.length > 1;
  const account = isOpen ? given.account : (accounts[0]?.id ?? "");
  const requests = useRequestsOf(account);

  async function submit(type: GivenType) {
    const input = accountInput({ ...given, type }, account);
    await giving.send(async () => {
      const { giveAccountFeedback } = await untilAnswered(() => ask(GiveAccountFeedbackDocument, { input }));
      return giveAccountFeedback;
    });
  }

  if (thanks !== null) return <Thanks thanks={thanks} isReachable onAnother={giving.another} />;
  return (
    <>
      <h1>{t.feedback.businessTitle}</h1>
      <p>{t.feedback.businessAbout}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given.type !== "") void submit(given.type);
        }}
      >
        <SaidFields giving={giving} />
        <ChoiceField
          label={t.about.account}
          required
          value={isOpen ? given.account : account}
          {...(isOpen && { blank: t.choose })}
          fault={faults.get("account")}
          onChange={(next) => change({ account: next, request: "" })}
        >
          {accounts.map(({ id, name, number }) => (
            <option key={id} value={id}>
              {`${name} (${number})`}
            </option>
          ))}
        </ChoiceField>
        <RequestField giving={giving} requests={requests} />
        <AboutFields giving={giving} segment="BUSINESS" />
        <SendFeedback giving={giving} />
      </form>
    </>
  );
}

/** The requests of the company that the reader follows. */
function useRequestsOf(account: string) {
  const { data } = useAnswer(RequestsToNameDocument, {});
  return data?.ownRequests.nodes.filter((each) => each.account?.id === account) ?? [];
}
