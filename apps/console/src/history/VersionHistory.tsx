import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";
import { useMayEdit } from "../editing/use-may.ts";
import { CompareMoments } from "./CompareMoments.tsx";
import { VersionNamesContext } from "./FactValue.tsx";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { RevisionCard } from "./RevisionCard.tsx";
import type { Facts } from "./revision-facts.ts";
import { UndoButton } from "./UndoButton.tsx";
import { useFactLabel } from "./use-fact-label.ts";
import { useVersionHistory, type VersionWithHistory } from "./use-version-history.ts";

/** Everything that was ever published of a version: who changed it, when and why, and what was promised before. */
export function VersionHistory({ version: id }: { readonly version: string }) {
  const translate = useTranslate();
  const { data, error, isPending, refetch, facts, names } = useVersionHistory(id);
  const [comparing, setComparing] = useState(false);
  return (
    <Box component="section" aria-label={translate("history.title")} sx={{ marginTop: 2 }}>
      <Box sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", gap: 1, marginBottom: 1 }}>
        <Typography variant="h2">{translate("history.title")}</Typography>
        <Box sx={{ flex: 1 }} />
        {data !== undefined && (
          <Button aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
            {translate("history.compare")}
          </Button>
        )}
      </Box>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingState />}
      {data !== undefined && (
        <VersionNamesContext value={names}>
          {comparing && <CompareMoments segment={data.product.segment} history={data.history} facts={facts} />}
          <Revisions version={data} facts={facts} />
        </VersionNamesContext>
      )}
    </Box>
  );
}

interface RevisionsProps {
  readonly version: VersionWithHistory;
  readonly facts: ReadonlyMap<number, Facts>;
}

function Revisions({ version, facts }: RevisionsProps) {
  const translate = useTranslate();
  const labelOf = useFactLabel("versions");
  const editable = useMayEdit("versions");
  const [restoring, setRestoring] = useState<number | null>(null);
  const { id, history, revision: presentRevision, product } = version;
  const name = `${product.name} ${version.label ?? version.name}`;
  const factsOf = (revision: number) => facts.get(revision) ?? {};
  const actionsOf = (revision: number, line: (typeof history)[number]) => {
    if (!editable) return null;
    if (revision === presentRevision)
      return <UndoButton key={revision} changeId={line.changeId} reason={line.reason} />;
    return <Button onClick={() => setRestoring(revision)}>{translate("history.restore")}</Button>;
  };
  return (
    <Box sx={{ display: "grid", gap: 1.5 }}>
      {history.map((line) => (
        <RevisionCard
          key={line.revision}
          revision={line}
          latest={line.revision === presentRevision}
          labelOf={labelOf}
          actions={actionsOf(line.revision, line)}
        />
      ))}
      {restoring !== null && (
        <RestoreDialog
          plan={{
            ...{ id, name, presentRevision, revision: restoring, segment: product.segment },
            earlier: factsOf(restoring),
            present: factsOf(presentRevision),
          }}
          onDone={() => setRestoring(null)}
        />
      )}
    </Box>
  );
}
