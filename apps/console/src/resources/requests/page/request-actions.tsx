import { lazy } from "react";
import type { RequestAction } from "./request-action.ts";

/** The entries of the menu "More", top to bottom: one line an action. What an action takes stands in request-action.ts. */
export const requestActions: readonly RequestAction[] = [
  {
    id: "severity",
    label: "request.severity.change",
    keys: "s",
    Dialog: lazy(() => import("./change/SeverityDialog.tsx")),
  },
  { id: "assign", label: "request.assign.label", Dialog: lazy(() => import("./change/AssignDialog.tsx")) },
  {
    id: "split",
    label: "grouping.split.label",
    isOffered: ({ mergedInto }) => mergedInto === null,
    Dialog: lazy(() => import("../groups/SplitDialog.tsx")),
  },
  {
    id: "merge",
    label: "grouping.merge_into.label",
    isOffered: ({ moves }) => moves.some(({ move, allowed }) => move === "MERGE" && allowed),
    Dialog: lazy(() => import("../groups/MergeDialog.tsx")),
  },
  {
    id: "undo-merge",
    label: "grouping.undo.label",
    isOffered: ({ moves }) => moves.some(({ move, allowed }) => move === "UNDO_MERGE" && allowed),
    Dialog: lazy(() => import("../groups/UndoMergeDialog.tsx")),
  },
  { id: "link", label: "grouping.link.label", Dialog: lazy(() => import("../groups/LinkDialog.tsx")) },
];
