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
];
