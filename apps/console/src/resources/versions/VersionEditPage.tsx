import { useState } from "react";
import { useGetOne, useTranslate } from "react-admin";
import { useNavigate, useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { NotForYou } from "../../editing/NotForYou.tsx";
import { updateVersion } from "../../editing/save-version.ts";
import { useMayEdit } from "../../editing/use-may.ts";
import { versionFormOf } from "../../editing/version-form.ts";
import { paths } from "../../paths.ts";
import { VersionEditor } from "./VersionEditor.tsx";
import type { VersionRecord } from "./version-records.ts";
import { versionTitle, versionTrail } from "./version-title.ts";

export default function VersionEditPage() {
  const translate = useTranslate();
  const editable = useMayEdit("versions");
  const { id = "" } = useParams();
  const query = useGetOne<VersionRecord>("versions", { id }, { staleTime: 0 });
  const { data: version, error, isFetchedAfterMount, refetch } = query;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // An edit begins on what holds now, not on what a list showed a while ago.
  if (version === undefined || !isFetchedAfterMount) return <LoadingState />;
  const title = versionTitle(version);
  const trail = [...versionTrail(translate, version), { label: title, to: paths.version(id) }];
  return (
    <>
      <PageTitle title={translate("editing.edit_title", { name: title })} trail={trail} />
      {editable ? <OpenedVersion version={version} title={title} /> : <NotForYou resource="versions" />}
    </>
  );
}

interface OpenedVersionProps {
  readonly version: VersionRecord;
  readonly title: string;
}

/** Stays with the version as it was opened: what is entered must not be swept away by a refresh in the background. */
function OpenedVersion({ version, title }: OpenedVersionProps) {
  const navigate = useNavigate();
  const [opened] = useState(version);
  const page = paths.version(opened.id);
  return (
    <VersionEditor
      product={opened.product}
      id={opened.id}
      revision={opened.revision}
      saved={versionFormOf(opened)}
      title={title}
      send={(edit) => updateVersion(opened.id, edit)}
      onSaved={() => navigate(page)}
      backTo={page}
    />
  );
}
