import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { RecentImportsDocument, type RecentImportsQuery } from "../../gql/lifecycle-imports.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";

/** Imports of the last day, one's own and those of others: to go on where one was. */
export function RecentImports() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["imports", "recent"],
    queryFn: ({ signal }) => request(RecentImportsDocument, {}, { signal }),
    // Whoever comes back from an import sees how far it is.
    staleTime: 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const imports = data?.lifecycleImports.nodes ?? [];
  if (imports.length === 0) return null;
  return (
    <Card component="section">
      <Box sx={{ padding: 2, paddingBottom: 0.5 }}>
        <Typography variant="h2">{translate("imports.start.recent")}</Typography>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("imports.start.recent_hint")}
        </Typography>
      </Box>
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small" aria-label={translate("imports.start.recent")}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("imports.start.column.file")}</TableCell>
              <TableCell>{translate("imports.start.column.state")}</TableCell>
              <TableCell>{translate("imports.start.column.owner")}</TableCell>
              <TableCell>{translate("imports.start.column.uploaded")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {imports.map((each) => (
              <RecentImport key={each.id} recent={each} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  );
}

type Recent = RecentImportsQuery["lifecycleImports"]["nodes"][number];

function RecentImport({ recent }: { readonly recent: Recent }) {
  const translate = useTranslate();
  const { id, fileName, state, mine, owner, uploadedAt, progress } = recent;
  return (
    <TableRow hover>
      <TableCell>
        <RecordLink to={paths.lifecycleImport(id)}>{fileName}</RecordLink>
      </TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        {translate(`imports.state.${state}`)}
        {state === "APPLYING" && ` ${progress.done}/${progress.total}`}
      </TableCell>
      <TableCell>{mine ? translate("imports.start.you") : owner}</TableCell>
      <TableCell>
        <InstantText instant={uploadedAt} />
      </TableCell>
    </TableRow>
  );
}
