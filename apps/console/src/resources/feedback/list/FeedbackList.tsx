import { Button } from "@mui/material";
import { DataTable, type RaRecord, useTranslate } from "react-admin";
import { Link } from "react-router";
import { ListPage } from "../../../components/ListPage.tsx";
import { ListRows, RowName } from "../../../components/ListRows.tsx";
import { RowKeys } from "../../../components/RowKeys.tsx";
import { paths } from "../../../paths.ts";
import { useWords } from "../../../rulebook/use-words.ts";
import { RequirePermission } from "../../../sign-in/RequirePermission.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { SavedViews } from "../../../views/SavedViews.tsx";
import { FeedbackFilters } from "./FeedbackFilters.tsx";
import { FeedbackPresets } from "./FeedbackPresets.tsx";
import { feedbackColumns, gistOf } from "./feedback-columns.tsx";
import { FEEDBACK_COLUMNS, RARE_FEEDBACK_COLUMNS } from "./feedback-list-columns.ts";
import type { ListedFeedback } from "./feedback-records.ts";

/** All that customers said of support, invited or not, in one place. */
export default function FeedbackList() {
  const translate = useTranslate();
  const words = useWords();
  const nameOf = (row: RaRecord) => gistOf(row as ListedFeedback, translate);
  return (
    <RequirePermission permission="feedback.read">
      <ListPage
        title={translate("customer_feedback.title")}
        description={translate("customer_feedback.about")}
        sort={{ field: "receivedAt", order: "DESC" }}
        filters={
          <>
            <FeedbackPresets />
            <FeedbackFilters />
          </>
        }
        actions={<InboxActions />}
      >
        <RowName value={nameOf}>
          <RowKeys>
            <DataTable<ListedFeedback>
              bulkActionButtons={false}
              body={ListRows}
              rowClick={false}
              hiddenColumns={RARE_FEEDBACK_COLUMNS}
            >
              {feedbackColumns({ translate, words })}
            </DataTable>
          </RowKeys>
        </RowName>
      </ListPage>
    </RequirePermission>
  );
}

function InboxActions() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <SavedViews {...FEEDBACK_COLUMNS} />
      {viewer?.has("feedback.erase") && (
        <Button component={Link} to={paths.feedbackPrivacy()} variant="outlined">
          {translate("customer_feedback.privacy.short_title")}
        </Button>
      )}
      <Button component={Link} to={paths.feedbackSettings()} variant="outlined">
        {translate("customer_feedback.settings.short_title")}
      </Button>
    </>
  );
}
