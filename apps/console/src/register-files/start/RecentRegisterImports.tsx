import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { InstantText } from "../../components/DateText.tsx";
import { ErrorState } from "../../components/ErrorState.tsx";
import { RecordLink } from "../../components/RecordLink.tsx";
import { RecentRegisterImportsDocument, type RecentRegisterImportsQuery } from "../../gql/register-imports.ts";
import { request } from "../../graphql-client.ts";
import { paths } from "../../paths.ts";
import { isAtWork } from "../use-register-import.ts";

const COLUMNS = ["file", "register", "state", "owner", "uploaded"] as const;

/** Imports of the last day, one's own and those of others: to go on where one was. */
export function RecentRegisterImports() {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ["register-files", "recent"],
    queryFn: ({ signal }) => request(RecentRegisterImportsDocument, {}, { signal }),
    // Whoever comes back from an import sees how far it is.
    staleTime: 0,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const imports = data?.registerImports.nodes ?? [];
  if (imports.length === 0) return null;
  return (
    <Card component="section">
      <Box sx={{ padding: 2, paddingBottom: 0.5 }}>
        <Typography variant="h2">{translate("register_files.recent")}</Typography>
      </Box>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("register_files.recent")}>
        <Table size="small" aria-label={translate("register_files.recent")}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column}>{translate(`register_files.recent_column.${column}`)}</TableCell>
              ))}
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

type Recent = RecentRegisterImportsQuery["registerImports"]["nodes"][number];

function RecentImport({ recent }: { readonly recent: Recent }) {
  const translate = useTranslate();
  const { id, fileName, register, state, mine, owner, uploadedAt, rows, rowsDone } = recent;
  return (
    <TableRow hover>
      <TableCell>
        <RecordLink to={paths.registerImport(id)}>{fileName}</RecordLink>
      </TableCell>
      <TableCell>{register.label}</TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        {translate(`register_files.state.${state}`)}
        {isAtWork(state) && ` ${rowsDone}/${rows}`}
      </TableCell>
      <TableCell>{mine ? translate("imports.start.you") : owner}</TableCell>
      <TableCell>
        <InstantText instant={uploadedAt} />
      </TableCell>
    </TableRow>
  );
}
