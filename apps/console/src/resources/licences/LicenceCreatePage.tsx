import { useTranslate } from "react-admin";
import { useNavigate } from "react-router";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { CreateLicenceInput } from "../../gql/edit-licence.ts";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { LicenceEditor } from "./LicenceEditor.tsx";
import { EMPTY_LICENCE, newLicenceInputOf } from "./licence-form.ts";
import { createLicence } from "./save-licence.ts";

export default function LicenceCreatePage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const title = translate("licence.add");
  return (
    <>
      <PageTitle
        title={title}
        trail={[{ label: translate("resources.licences.name", { smart_count: 2 }), to: paths.licences() }]}
      />
      <RequirePermission permission="licences.edit">
        <LicenceEditor
          revision={null}
          saved={EMPTY_LICENCE}
          title={title}
          // Only what differs from the empty form is handed over; the form insists on product, first day and code.
          send={({ fields, reason }) =>
            createLicence({ ...(newLicenceInputOf(EMPTY_LICENCE) as CreateLicenceInput), ...fields, reason })
          }
          onSaved={(licence) => licence !== null && navigate(paths.licence(licence.id))}
          backTo={paths.licences()}
        />
      </RequirePermission>
    </>
  );
}
