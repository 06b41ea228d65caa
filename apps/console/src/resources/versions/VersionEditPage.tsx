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
import type { VersionDetail } from "./version-records.ts";
import { versionTitle, versionTrail } from "./version-title.ts";

export default function VersionEditPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const editable = useMayEdit("versions");
  const { id = "" } = useParams();
  const { data: version, error, isPending, refetch } = useGetOne<VersionDetail>("versions", { id }, FRESH);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState />;
  const title = versionTitle(version);
  const trail = [...versionTrail(translate, version), { label: title, to: paths.version(id) }];
  const back = () => navigate(paths.version(id));
  return (
    <>
      <PageTitle title={translate("editing.edit_title", { name: title })} trail={trail} />
      {editable ? (
        <VersionEditor
          key={version.revision}
          product={version.product}
          id={id}
          revision={version.revision}
          saved={versionFormOf(version)}
          title={title}
          send={(edit) => updateVersion(id, edit)}
          onSaved={back}
          backTo={paths.version(id)}
        />
      ) : (
        <NotForYou />
      )}
    </>
  );
}

/** An edit begins on what holds now; what is entered must not be swept away by a refresh in the background. */
const FRESH = { staleTime: Number.POSITIVE_INFINITY, refetchOnMount: "always", refetchOnWindowFocus: false } as const;
