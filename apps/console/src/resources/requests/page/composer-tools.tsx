import { lazy } from "react";
import type { ComposerTool } from "./composer-tool.ts";

/** The tools under the field for a message, left to right: one line a tool. What a tool takes stands in composer-tool.ts. */
export const composerTools: readonly ComposerTool[] = [
  { id: "attachments", Tool: lazy(() => import("../attachments/AttachTool.tsx")) },
  {
    id: "replies",
    modes: ["REPLY"],
    permission: "requests.work",
    Tool: lazy(() => import("../replies/ReplyTool.tsx")),
  },
];
