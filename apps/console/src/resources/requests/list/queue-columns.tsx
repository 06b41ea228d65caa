import { Box, Link } from "@mui/material";
import { KIND_NAMES, OUTCOME_NAMES, type Text } from "@supportbook/policy";
import { DataTable, type TranslateFunction } from "react-admin";
import { Link as RouterLink } from "react-router";
import { RecordLink } from "../../../components/RecordLink.tsx";
import { paths } from "../../../paths.ts";
import { CategoryChip } from "../CategoryChip.tsx";
import { AgoText, DueText } from "./DueText.tsx";
import { NarrowFacts } from "./NarrowFacts.tsx";
import type { QueuedRequest } from "./queue-records.ts";

const Column = DataTable.Col<QueuedRequest>;

interface ColumnWords {
  readonly translate: TranslateFunction;
  /** Puts the rules' own texts into the reader's language. */
  readonly words: (text: Text) => string;
}

/** Not a component: the table looks at its columns one by one. */
export function queueColumns({ translate, words }: ColumnWords) {
  return [
    <Column
      key="number"
      source="number"
      disableSort
      render={({ id, number, subject, category, nextDueAt }) => (
        <Box data-queued={id} sx={{ minWidth: { xs: 200, md: 280 }, maxWidth: 420 }}>
          <RecordLink to={paths.request(id)}>
            <Box component="span" sx={{ fontWeight: 400, color: "text.secondary", marginRight: 0.75 }}>
              {number}
            </Box>
            <Box component="span" sx={{ whiteSpace: "normal", overflowWrap: "anywhere" }}>
              {subject}
            </Box>
          </RecordLink>
          <NarrowFacts category={category} due={nextDueAt} />
        </Box>
      )}
    />,
    <Column
      key="category"
      source="category"
      disableSort
      render={({ category }) => <CategoryChip category={category} />}
    />,
    <Column key="nextDueAt" source="nextDueAt" render={({ nextDueAt }) => <DueText due={nextDueAt} />} />,
    <Column
      key="severity"
      source="severity"
      disableSort
      cellClassName="one-line"
      render={({ severity }) => (severity === null ? "—" : translate("queue.severity", { severity }))}
    />,
    <Column
      key="assignee"
      source="assignee"
      disableSort
      cellClassName="one-line"
      render={({ assignee, team }) => (
        <>
          {assignee?.name ?? <Box sx={{ color: "text.secondary" }}>{translate("queue.nobody")}</Box>}
          {team !== null && <Second>{team.name}</Second>}
        </>
      )}
    />,
    <Column
      key="account"
      source="account"
      disableSort
      cellClassName="clipped"
      render={({ account, requester }) =>
        account === null ? (
          requester.name
        ) : (
          <>
            <Link component={RouterLink} to={paths.account(account.id)} color="text.primary" underline="hover">
              {account.name}
            </Link>
            <Second>{requester.name}</Second>
          </>
        )
      }
    />,
    <Column
      key="product"
      source="product"
      disableSort
      cellClassName="one-line"
      render={({ product }) => product?.name ?? "—"}
    />,
    <Column
      key="updatedAt"
      source="updatedAt"
      disableSort
      render={({ updatedAt }) => <AgoText instant={updatedAt} />}
    />,
    <Column key="kind" source="kind" disableSort render={({ kind }) => words(KIND_NAMES[kind])} />,
    <Column key="outcome" source="outcome" disableSort render={({ outcome }) => words(OUTCOME_NAMES[outcome])} />,
    <Column
      key="categorySince"
      source="categorySince"
      render={({ categorySince }) => <AgoText instant={categorySince} />}
    />,
    <Column key="createdAt" source="createdAt" render={({ createdAt }) => <AgoText instant={createdAt} />} />,
  ];
}

/** What stands under the first line of a cell. */
function Second({ children }: { readonly children: string }) {
  return <Box sx={{ fontSize: "0.75rem", color: "text.secondary" }}>{children}</Box>;
}
