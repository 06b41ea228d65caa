import { Box } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { DashboardDocument, type DashboardQuery } from "../gql/dashboard.ts";
import { request } from "../graphql-client.ts";
import { daysAgo } from "../history/use-change-choices.ts";
import { AttentionTiles } from "./AttentionTiles.tsx";
import { ChangeSections } from "./ChangeSections.tsx";
import { SHORTENED_SPAN } from "./lists.ts";
import { VersionSections } from "./VersionSections.tsx";

/** What a lifecycle editor looks at first: what ends, what is out of order, and what was changed. */
export default function Dashboard() {
  const translate = useTranslate();
  const [since] = useState(() => daysAgo(SHORTENED_SPAN));
  const { data, error, isPending, refetch } = useQuery({
    // Under the resource's name: whoever changes a version makes this old, too.
    queryKey: ["versions", "dashboard", since],
    queryFn: ({ signal }) => request(DashboardDocument, { since }, { signal }),
  });
  return (
    <>
      <PageTitle title={translate("dashboard.title")} description={translate("dashboard.about")} />
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingState rows={12} />}
      {data !== undefined && <DashboardContent data={data} />}
    </>
  );
}

function DashboardContent({ data }: { readonly data: DashboardQuery }) {
  const translate = useTranslate();
  if (data.recent.totalCount === 0) {
    return <EmptyState title={translate("dashboard.empty")} hint={translate("dashboard.empty_hint")} />;
  }
  return (
    <Box sx={{ display: "grid", gap: 2 }}>
      <AttentionTiles data={data} />
      <Box
        sx={{
          display: "grid",
          gap: 2,
          alignItems: "start",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <Box sx={{ display: "grid", gap: 2 }}>
          <VersionSections data={data} />
        </Box>
        <Box sx={{ display: "grid", gap: 2 }}>
          <ChangeSections data={data} />
        </Box>
      </Box>
    </Box>
  );
}
