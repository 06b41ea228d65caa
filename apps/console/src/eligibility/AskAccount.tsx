import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import type { AskedFacts } from "../coverage/asked-facts.ts";
import { FormPart } from "../coverage/form/FormPart.tsx";
import { paths } from "../paths.ts";
import { AccountField } from "../resources/licences/AccountField.tsx";
import { useViewer } from "../sign-in/use-viewer.ts";
import { withEligibility } from "./asked-eligibility.ts";

/** From what is said to what is on record: the same question in a company account. For those who may read accounts. */
export function AskAccount({ asked }: { readonly asked: AskedFacts }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const viewer = useViewer();
  if (viewer?.has("accounts.read") !== true) return null;

  function open(account: string) {
    const { product, version, kind, severity } = asked;
    const section = new URLSearchParams({ section: "eligibility" });
    const question = withEligibility(section, { product, version, kind, severity, day: null });
    navigate(`${paths.account(account)}?${question}`);
  }

  return (
    <FormPart title={translate("eligibility.ask_account")} hint={translate("eligibility.ask_account_hint")}>
      <AccountField
        id={null}
        label={translate("eligibility.account")}
        none={translate("eligibility.account_placeholder")}
        onChange={(account) => account !== null && open(account.id)}
        sx={{ marginLeft: 1.25 }}
      />
    </FormPart>
  );
}
