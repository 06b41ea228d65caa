import ChevronLeftOutlined from "@mui/icons-material/ChevronLeftOutlined";
import ChevronRightOutlined from "@mui/icons-material/ChevronRightOutlined";
import { Box, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../../components/ErrorState.tsx";
import { LoadingState } from "../../components/LoadingState.tsx";
import { RegisterImportProblemsDocument, type RegisterImportProblemsQuery } from "../../gql/register-imports.ts";
import { request } from "../../graphql-client.ts";

const PAGE_SIZE = 50;

type Page = { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };

interface ProblemTableProps {
  readonly importId: string;
  /** Changes with every check, after which the problems are others. */
  readonly checkedAt: string;
}

/** Where in the file, which column, what is wrong and what would be right. */
export function ProblemTable({ importId, checkedAt }: ProblemTableProps) {
  const [page, setPage] = useState<Page>({ first: PAGE_SIZE });
  const { data, error, refetch } = useQuery({
    queryKey: ["register-files", "problems", importId, checkedAt, page],
    queryFn: async ({ signal }) =>
      (await request(RegisterImportProblemsDocument, { id: importId, ...page }, { signal })).registerImport?.problems,
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={3} />;
  return (
    <>
      <ProblemRows problems={data.nodes} />
      <ProblemPages pageInfo={data.pageInfo} onTurn={setPage} />
    </>
  );
}

type Problems = NonNullable<RegisterImportProblemsQuery["registerImport"]>["problems"];

function ProblemRows({ problems }: { readonly problems: Problems["nodes"] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("register_files.problem_table")}>
      <Table size="small" aria-label={translate("register_files.problem_table")}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate("register_files.problem.row")}</TableCell>
            <TableCell>{translate("register_files.problem.column")}</TableCell>
            <TableCell>{translate("register_files.problem.message")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {problems.map(({ row, field, message }) => (
            <TableRow key={`${row} ${field} ${message}`}>
              <TableCell align="right" sx={{ verticalAlign: "top" }}>
                {row}
              </TableCell>
              <TableCell sx={{ verticalAlign: "top" }}>{field === null ? "—" : <code>{field}</code>}</TableCell>
              <TableCell sx={{ verticalAlign: "top", overflowWrap: "anywhere", minWidth: 200 }}>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface ProblemPagesProps {
  readonly pageInfo: Problems["pageInfo"];
  readonly onTurn: (page: Page) => void;
}

function ProblemPages({ pageInfo, onTurn }: ProblemPagesProps) {
  const translate = useTranslate();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <Box
      component="nav"
      aria-label={translate("register_files.problem_pages")}
      sx={{ display: "flex", justifyContent: "flex-end", gap: 0.5, padding: 0.75 }}
    >
      <IconButton
        disabled={!hasPreviousPage || startCursor === null}
        aria-label={translate("ra.navigation.previous")}
        onClick={() => startCursor !== null && onTurn({ last: PAGE_SIZE, before: startCursor })}
      >
        <ChevronLeftOutlined fontSize="small" />
      </IconButton>
      <IconButton
        disabled={!hasNextPage || endCursor === null}
        aria-label={translate("ra.navigation.next")}
        onClick={() => endCursor !== null && onTurn({ first: PAGE_SIZE, after: endCursor })}
      >
        <ChevronRightOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}
