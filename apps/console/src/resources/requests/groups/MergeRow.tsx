import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { useViewer } from "../../../sign-in/use-viewer.ts";
import type { ShownRequest } from "../page/request-section.ts";
import { GroupedRequest } from "./GroupedRequest.tsx";
import type { ShownMerge } from "./shown-merge.ts";
import { UndoDialog } from "./UndoMergeDialog.tsx";

interface MergeRowProps {
  readonly merge: ShownMerge;
  readonly request: ShownRequest;
}

/** When a request became part of another, and whether that still holds. */
export function MergeRow({ merge, request }: MergeRowProps) {
  const translate = useTranslate();
  const mayWork = useViewer()?.has("requests.work") === true;
  const [undoing, setUndoing] = useState(false);
  const isEnded = merge.from.id === request.id;
  const lead = (
    <>
      {translate(`grouping.merge.${isEnded ? "into" : "from"}`)} · <InstantText instant={merge.at} />{" "}
      {merge.undoneAt !== null && translate("grouping.merge.undone")}
    </>
  );
  return (
    <GroupedRequest request={isEnded ? merge.into : merge.from} lead={lead}>
      {merge.undoneAt === null && mayWork && (
        <Button size="small" onClick={() => setUndoing(true)}>
          {translate("grouping.undo.label")}
        </Button>
      )}
      {undoing && <UndoDialog merge={merge} request={request} onClose={() => setUndoing(false)} />}
    </GroupedRequest>
  );
}
