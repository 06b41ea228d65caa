import { Box, Button, Typography } from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { ErrorState } from "../components/ErrorState.tsx";
import { LoadingState } from "../components/LoadingState.tsx";

interface Change {
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly reason: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface KeptHistoryProps {
  readonly queryKey: readonly string[];
  readonly load: (signal: AbortSignal) => Promise<readonly Change[]>;
  /** What a field is called. */
  readonly nameOf: (field: string) => string;
}

/** Who changed what about a record and why; asked for when it is wanted. */
export function KeptHistory(props: KeptHistoryProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate("history.title")}
      </Button>
      {open && <Changes {...props} />}
    </Box>
  );
}

function Changes({ queryKey, load, nameOf }: KeptHistoryProps) {
  const { data, error, refetch } = useQuery({
    queryKey: [...queryKey, "history"],
    queryFn: async ({ signal }) => await load(signal),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <LoadingState rows={3} />;
  return (
    <Box component="ol" sx={{ margin: 0, paddingLeft: 2.5, display: "grid", gap: 1 }}>
      {data.map(({ id, at, author, reason, changes }) => (
        <Typography key={id} component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
          {author} · <InstantText instant={at} />
          {reason !== null && <Box sx={{ fontStyle: "italic" }}>{reason}</Box>}
          {changes.map(({ field, before, after }) => (
            <Box key={field}>
              {nameOf(field)}: {before ?? "–"} → {after ?? "–"}
            </Box>
          ))}
        </Typography>
      ))}
    </Box>
  );
}
