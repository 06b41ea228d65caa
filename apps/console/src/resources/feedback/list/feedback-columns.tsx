import { Box, Link } from "@mui/material";
import { SEGMENT_NAMES, type Text } from "@supportbook/policy";
import type { ReactNode } from "react";
import { DataTable, type TranslateFunction } from "react-admin";
import { Link as RouterLink } from "react-router";
import { RecordLink } from "../../../components/RecordLink.tsx";
import { paths } from "../../../paths.ts";
import { AgoText } from "../../requests/list/DueText.tsx";
import { FeedbackStateChip } from "../FeedbackStateChip.tsx";
import { ScoreLine } from "../Scores.tsx";
import type { ListedFeedback } from "./feedback-records.ts";

const Column = DataTable.Col<ListedFeedback>;

interface ColumnWords {
  readonly translate: TranslateFunction;
  /** Puts the rules' own texts into the reader's language. */
  readonly words: (text: Text) => string;
}

/** What feedback is called in a list: the beginning of what was said. */
export function gistOf({ comment, erasedAt, type }: ListedFeedback, translate: TranslateFunction): string {
  if (erasedAt !== null) return translate("customer_feedback.erased_short");
  return comment ?? translate("customer_feedback.without_words", { type: translate(`customer_feedback.type.${type}`) });
}

/** Not a component: the table looks at its columns one by one. */
export function feedbackColumns({ translate, words }: ColumnWords) {
  return [
    <Column
      key="comment"
      source="comment"
      disableSort
      render={(row) => (
        <Box data-queued={row.id} sx={{ minWidth: { xs: 200, md: 260 }, maxWidth: 440 }}>
          <RecordLink to={paths.feedbackItem(row.id)}>
            <Box component="span" sx={{ ...TWO_LINES, ...(row.comment === null && { fontWeight: 400 }) }}>
              {gistOf(row, translate)}
            </Box>
          </RecordLink>
          {row.comment !== null && <Second>{translate(`customer_feedback.type.${row.type}`)}</Second>}
        </Box>
      )}
    />,
    <Column
      key="state"
      source="state"
      disableSort
      render={({ state, held }) => <FeedbackStateChip state={state} held={held} />}
    />,
    <Column key="scores" source="scores" disableSort render={(row) => <ScoreLine given={row} />} />,
    <Column
      key="product"
      source="product"
      disableSort
      render={(row) => (
        <>
          {labelOf(row, "PRODUCT")}
          <AboutRequest request={row.request} />
        </>
      )}
    />,
    <Column
      key="assignee"
      source="assignee"
      disableSort
      render={({ assigneeName }) => assigneeName ?? translate("customer_feedback.nobody")}
    />,
    <Column key="receivedAt" source="receivedAt" render={({ receivedAt }) => <AgoText instant={receivedAt} />} />,
    ...rareColumns({ translate, words }),
  ];
}

function rareColumns({ translate, words }: ColumnWords) {
  return [
    <Column
      key="source"
      source="source"
      disableSort
      render={({ source }) => translate(`customer_feedback.source.${source}`)}
    />,
    <Column
      key="audience"
      source="audience"
      disableSort
      render={({ audience }) => (audience === null ? "—" : words(SEGMENT_NAMES[audience]))}
    />,
    <Column key="agent" source="agent" disableSort render={(row) => labelOf(row, "AGENT")} />,
  ];
}

function AboutRequest({ request }: Pick<ListedFeedback, "request">) {
  if (request === null) return null;
  return (
    <Second>
      <Link component={RouterLink} to={paths.request(request.id)} color="text.primary">
        {request.number}
      </Link>
    </Second>
  );
}

/** What stands under the first line of a cell. */
function Second({ children }: { readonly children: ReactNode }) {
  return <Box sx={{ fontSize: "0.75rem", color: "text.secondary" }}>{children}</Box>;
}

function labelOf({ dimensions }: ListedFeedback, wanted: "PRODUCT" | "AGENT"): string {
  const found = dimensions.find(({ dimension }) => dimension === wanted);
  return found === undefined || found.value === null ? "—" : found.label;
}

const TWO_LINES = {
  display: "-webkit-box",
  WebkitLineClamp: 2,
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
  whiteSpace: "normal",
  overflowWrap: "anywhere",
} as const;
