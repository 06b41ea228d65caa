import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import GroupsOutlined from "@mui/icons-material/GroupsOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useListContext, useNotify, useTranslate } from "react-admin";
import { Link } from "react-router";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { downloadFile } from "../../../download.ts";
import { RequestFailed } from "../../../graphql-client.ts";
import { paths } from "../../../paths.ts";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import { SavedViews } from "../../../views/SavedViews.tsx";
import { ChangeMatching } from "../bulk/BulkActions.tsx";
import { queueFilter } from "./queue-filter.ts";
import { QUEUE_COLUMNS } from "./queue-list-columns.ts";
import { queueOrder } from "./queue-records.ts";

/** What can be done with all that the queue shows, beyond its present page. */
export function QueueActions() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <SavedViews {...QUEUE_COLUMNS} />
      <QueueExport />
      {viewer?.has("requests.work") && <ChangeMatching />}
      {viewer?.has("requests.configure") && (
        <Button
          component={Link}
          to={paths.requestTeams()}
          variant="outlined"
          startIcon={<GroupsOutlined fontSize="small" />}
        >
          {translate("queue.teams.title")}
        </Button>
      )}
    </>
  );
}

/** A file of all that the list finds, in its order. */
function QueueExport() {
  const translate = useTranslate();
  const notify = useNotify();
  const { filterValues, sort } = useListContext();
  const [busy, setBusy] = useState(false);

  async function download() {
    setBusy(true);
    try {
      const filter = JSON.stringify(queueFilter(filterValues ?? {}));
      const orderBy = JSON.stringify(queueOrder(sort));
      await downloadFile(`/exports/requests.csv?${new URLSearchParams({ filter, orderBy })}`);
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      notify(`${translate("exports.failed")} ${sentenceOf(error, translate)}`, { type: "error" });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button
      variant="outlined"
      loading={busy}
      loadingPosition="start"
      startIcon={<FileDownloadOutlined fontSize="small" />}
      onClick={() => void download()}
    >
      {translate("exports.list")}
    </Button>
  );
}
