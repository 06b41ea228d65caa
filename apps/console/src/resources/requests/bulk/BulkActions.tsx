import ChecklistOutlined from "@mui/icons-material/ChecklistOutlined";
import { Button } from "@mui/material";
import { lazy, Suspense, useState } from "react";
import { useListContext, useNotify, useTranslate } from "react-admin";
import { sentenceOf } from "../../../api-tokens/sentence-of.ts";
import { ChosenRows } from "../../../components/ChosenRows.tsx";
import { MatchingRequestsDocument } from "../../../gql/request-queue.ts";
import { request } from "../../../graphql-client.ts";
import { queueFilter } from "../list/queue-filter.ts";
import { type BulkScope, MOST_MATCHING } from "./bulk-order.ts";

const BulkDialog = lazy(() => import("./BulkDialog.tsx"));

/** What can be done with the chosen requests. */
export function ChosenRequestActions() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const [scope, setScope] = useState<BulkScope | null>(null);
  return (
    <ChosenRows>
      <Button
        variant="contained"
        startIcon={<ChecklistOutlined fontSize="small" />}
        onClick={() => setScope({ kind: "chosen", ids: selectedIds.map(String) })}
      >
        {translate("queue.bulk.change_chosen")}
      </Button>
      {scope !== null && (
        <Suspense fallback={null}>
          <BulkDialog
            scope={scope}
            onClose={(isDone) => {
              setScope(null);
              if (isDone) onUnselectItems();
            }}
          />
        </Suspense>
      )}
    </ChosenRows>
  );
}

/** The same with everything that the list finds, beyond its page. It is counted when it is wanted. */
export function ChangeMatching() {
  const translate = useTranslate();
  const notify = useNotify();
  const { filterValues } = useListContext();
  const [busy, setBusy] = useState(false);
  const [scope, setScope] = useState<BulkScope | null>(null);

  async function count() {
    setBusy(true);
    try {
      // Fixed from now on: what is counted is what is changed.
      const filter = queueFilter(filterValues ?? {});
      const total = (await request(MatchingRequestsDocument, { filter })).requests.totalCount;
      if (total > 0 && total <= MOST_MATCHING) setScope({ kind: "matching", filter, total });
      else notify(translate("queue.bulk.too_many", { count: total, most: MOST_MATCHING }), { type: "warning" });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      notify(sentenceOf(error, translate), { type: "error" });
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button
        variant="outlined"
        loading={busy}
        loadingPosition="start"
        startIcon={<ChecklistOutlined fontSize="small" />}
        onClick={() => void count()}
      >
        {translate("queue.bulk.change_matching")}
      </Button>
      {scope !== null && (
        <Suspense fallback={null}>
          <BulkDialog scope={scope} onClose={() => setScope(null)} />
        </Suspense>
      )}
    </>
  );
}
