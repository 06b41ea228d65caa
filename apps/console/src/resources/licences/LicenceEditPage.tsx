import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";
import { paths } from "../../paths.ts";
import { RequirePermission } from "../../sign-in/RequirePermission.tsx";
import { LicenceEditor } from "./LicenceEditor.tsx";
import { licenceFormOf, licenceInputOf } from "./licence-form.ts";
import { updateLicence } from "./save-licence.ts";

export default function LicenceEditPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const query = useGetOne<LicenceFactsFragment>("licences", { id }, { staleTime: 0 });
  const { data: licence, error, isFetchedAfterMount, refetch } = query;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // An edit begins on what holds now, not on what a list showed a while ago.
  if (licence === undefined || !isFetchedAfterMount) return <LoadingState />;
  const trail = [
    { label: translate("resources.licences.name", { smart_count: 2 }), to: paths.licences() },
    { label: licence.number, to: paths.licence(id) },
  ];
  return (
    <>
      <PageTitle title={translate("editing.edit_title", { name: licence.number })} trail={trail} />
      <RequirePermission permission="licences.edit">
        <OpenedLicence licence={licence} />
      </RequirePermission>
    </>
  );
}

/** Stays with the licence as it was opened: what is entered must not be swept away by a refresh in the background. */
function OpenedLicence({ licence }: { readonly licence: LicenceFactsFragment }) {
  const navigate = useNavigate();
  const [opened] = useState(licence);
  const page = paths.licence(opened.id);
  const form = licenceFormOf(opened);
  return (
    <LicenceEditor
      revision={opened.revision}
      saved={form}
      title={opened.number}
      send={(edit) => updateLicence({ id: opened.id, opened: licenceInputOf(form) }, edit)}
      onSaved={() => navigate(page)}
      backTo={page}
    />
  );
}
