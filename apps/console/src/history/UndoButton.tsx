import { Button } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { UndoDialog } from "../editing/UndoDialog.tsx";
import { SizeOfChangeDocument } from "../gql/version-history.ts";
import { request } from "../graphql-client.ts";

interface UndoButtonProps {
  readonly changeId: string;
  readonly reason: string;
}

/** Takes the last change back, with everything else that it touched. */
export function UndoButton({ changeId, reason }: UndoButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { data: count } = useQuery({
    queryKey: ["versions", "size-of-change", changeId],
    queryFn: async ({ signal }) =>
      (await request(SizeOfChangeDocument, { change: changeId }, { signal })).recentChanges.nodes[0]?.versionCount ?? 1,
    enabled: open,
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate("history.undo")}</Button>
      {open && count !== undefined && (
        <UndoDialog
          change={{ changeId, summary: translate("history.change", { smart_count: count, reason }) }}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  );
}
