import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { CreateCompanyAccountInput } from "../../gql/edit-account.ts";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { AccountEditor } from "./AccountEditor.tsx";
import { EMPTY_ACCOUNT } from "./account-form.ts";
import { createAccount } from "./save-account.ts";

export default function AccountCreatePage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = translate("account.add");
  const trail = [{ label: translate("resources.accounts.name", { smart_count: 2 }), to: paths.accounts() }];
  return (
    <RequirePermission permission="accounts.edit">
      <PageTitle title={title} trail={trail} description={translate("account.add_hint")} />
      <AccountEditor
        revision={null}
        saved={EMPTY_ACCOUNT}
        title={title}
        // The form does not let go of it before name and country are given.
        send={({ fields, reason }) => createAccount({ ...(fields as unknown as CreateCompanyAccountInput), reason })}
        onSaved={(account) => account !== null && navigate(paths.account(account.id))}
        backTo={paths.accounts()}
      />
    </RequirePermission>
  );
}
