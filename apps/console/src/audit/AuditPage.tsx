import { Box, Button, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import type { AuditFilter } from "../gql/audit.ts";
import { RequirePermission } from "../sign-in/RequirePermission.tsx";
import { AuditExport } from "./AuditExport.tsx";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditTable } from "./AuditTable.tsx";
import { auditFilterOf } from "./audit-query.ts";
import { useAuditEntries } from "./use-audit-entries.ts";
import { useAuditQuery } from "./use-audit-query.ts";

/** Who did, or was denied, what. */
export function AuditPage() {
  const translate = useTranslate();
  const [query, change] = useAuditQuery();
  const filter = auditFilterOf(query, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <>
      <PageTitle
        title={translate("audit_log.title")}
        description={translate("audit_log.about")}
        actions={<AuditExport filter={filter} />}
      />
      <RequirePermission permission="audit.read">
        <AuditFilters query={query} onChange={change} />
        <Card>
          <Entries filter={filter} />
        </Card>
      </RequirePermission>
    </>
  );
}

function Entries({ filter }: { readonly filter: AuditFilter }) {
  const translate = useTranslate();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useAuditEntries(filter);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={12} />;
  const entries = data.pages.flatMap(({ nodes }) => nodes);
  const total = data.pages[0]?.totalCount ?? 0;
  if (entries.length === 0) return <EmptyState title={translate("list.empty")} hint={translate("list.empty_hint")} />;
  return (
    <>
      <AuditTable entries={entries} />
      <Box sx={{ display: "flex", alignItems: "center", gap: 2, padding: 1.5 }}>
        <Typography variant="body2" role="status" sx={{ color: "text.secondary" }}>
          {translate("audit_log.shown", { shown: entries.length, total })}
        </Typography>
        {hasNextPage && (
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {translate("audit_log.more")}
          </Button>
        )}
      </Box>
    </>
  );
}
