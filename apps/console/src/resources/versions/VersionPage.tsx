import { Alert, Box, Card } from "@mui/material";
import { useGetOne, useTranslate } from "react-admin";
import { useParams } from "react-router";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import { VersionHistory } from "../../history/VersionHistory.tsx";
import { paths } from "../../paths.ts";
import { VersionActions } from "./VersionActions.tsx";
import { VersionDates } from "./VersionDates.tsx";
import { VersionFacts } from "./VersionFacts.tsx";
import type { VersionRecord } from "./version-records.ts";
import { versionTitle, versionTrail } from "./version-title.ts";

/** A version: what was promised of it, and what else is known. */
export function VersionPage() {
  const translate = useTranslate();
  const { id = "" } = useParams();
  const { data: version, error, isPending, refetch } = useGetOne<VersionRecord>("versions", { id });
  if (error) {
    return (
      <>
        <PageTitle
          title={translate("resources.versions.name", { smart_count: 1 })}
          trail={[{ label: translate("resources.versions.name", { smart_count: 2 }), to: paths.versions() }]}
        />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (isPending) return <LoadingState />;
  return (
    <>
      <PageTitle
        title={versionTitle(version)}
        trail={versionTrail(translate, version)}
        beside={<PhaseChip phase={version.phase} />}
        actions={<VersionActions version={version} />}
      />
      {version.retired && (
        <Alert severity="info" sx={{ marginBottom: 2 }}>
          {translate("resources.versions.is_retired")}
        </Alert>
      )}
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "3fr 2fr" } }}>
        <Card>
          <VersionDates version={version} />
        </Card>
        <Card sx={{ padding: 2 }}>
          <VersionFacts version={version} />
        </Card>
      </Box>
      <VersionHistory version={version.id} />
    </>
  );
}
