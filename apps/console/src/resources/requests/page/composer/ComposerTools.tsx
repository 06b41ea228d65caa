import { Box } from "@mui/material";
import { Suspense } from "react";
import { useViewer } from "../../../../sign-in/use-viewer.ts";
import { composerTools } from "../composer-tools.tsx";
import type { ShownRequest } from "../request-section.ts";
import type { KeptDraft } from "./use-draft.ts";

interface ComposerToolsProps {
  readonly request: ShownRequest;
  readonly kept: KeptDraft;
  readonly insert: (text: string) => void;
  readonly hold: (waiting: boolean) => void;
}

/** The tools that the reader may use in the mode in which he writes. */
export function ComposerTools({ request, kept, insert, hold }: ComposerToolsProps) {
  const viewer = useViewer();
  const { mode } = kept.draft;
  const { text, attachments: ids } = kept.draft[mode];
  const offered = composerTools.filter(
    ({ modes, permission }) =>
      (modes?.includes(mode) ?? true) && (permission === undefined || viewer?.has(permission) === true),
  );
  if (offered.length === 0) return null;
  const attachments = {
    ids,
    set: (next: (before: readonly string[]) => readonly string[]) =>
      kept.change(mode, (before) => ({ attachments: next(before.attachments) })),
  };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Suspense fallback={null}>
        {offered.map(({ id, Tool }) => (
          <Tool key={`${id} ${mode}`} {...{ request, mode, text, insert, attachments, hold }} />
        ))}
      </Suspense>
    </Box>
  );
}
