import { Box, Card, Chip, Typography } from "@mui/material";
import type { MilestoneKind } from "@supportbook/policy";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { InstantText } from "../components/DateText.tsx";
import { ChangeTable, ShortenedMark } from "./ChangeTable.tsx";

/** One revision of a product or a version, as the API tells it. */
export interface RevisionLine {
  readonly revision: number;
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly changeId: string;
  readonly shortenedMilestones?: readonly MilestoneKind[];
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
}

interface RevisionCardProps {
  readonly revision: RevisionLine;
  readonly latest: boolean;
  readonly labelOf: (field: string) => string;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

/** Who changed what, when and why. */
export function RevisionCard({ revision: line, latest, labelOf, actions }: RevisionCardProps) {
  const translate = useTranslate();
  const { revision, at, author, reason, changes, shortenedMilestones = [] } = line;
  const title = translate("history.revision", { revision });
  return (
    <Card component="article" aria-label={title} sx={{ overflow: "visible" }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1, padding: 1.5, paddingBottom: 0.5 }}>
        <Typography variant="h3">{title}</Typography>
        {latest && <Chip size="small" color="primary" variant="outlined" label={translate("history.holds_now")} />}
        {shortenedMilestones.length > 0 && <ShortenedMark />}
        <Box sx={{ flex: 1 }} />
        {actions}
      </Box>
      <Box sx={{ paddingInline: 1.5, paddingBottom: 1 }}>
        <Typography variant="body2">
          <strong>{author}</strong> · <InstantText instant={at} />
        </Typography>
        <Typography variant="body2" sx={{ color: "text.secondary", fontStyle: "italic" }}>
          {translate("history.quoted", { reason })}
        </Typography>
      </Box>
      {changes.length === 0 ? (
        <Typography variant="body2" sx={{ padding: 1.5, paddingTop: 0 }}>
          {translate("history.nothing_changed")}
        </Typography>
      ) : (
        <ChangeTable
          changes={changes}
          labelOf={labelOf}
          shortened={shortenedMilestones}
          tense={revision === 1 ? "first" : "past"}
        />
      )}
    </Card>
  );
}
