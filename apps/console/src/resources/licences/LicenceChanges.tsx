import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useActionName } from "../../audit/use-action-name.ts";
import { InstantText } from "../../components/DateText.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import type { LicenceFactsFragment } from "../../gql/licences.ts";

type Change = LicenceFactsFragment["changes"][number];

/** Who did what to it and why, newest first. */
export function LicenceChanges({ changes }: { readonly changes: readonly Change[] }) {
  const translate = useTranslate();
  if (changes.length === 0) return <EmptyState title={translate("licence.changes.none")} />;
  return (
    <Box component="ol" sx={{ listStyle: "none", padding: 0, margin: 0, display: "grid", gap: 1.5 }}>
      {changes.map((change) => (
        <ChangeLine key={change.id} change={change} />
      ))}
    </Box>
  );
}

function ChangeLine({ change: { at, author, action, reason, changes } }: { readonly change: Change }) {
  const labelOf = useFieldLabel();
  const shown = useAuditedValue();
  const actionName = useActionName();
  return (
    <Box component="li">
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>
        {reason ?? actionName(action)}
      </Typography>
      <Typography variant="caption" component="p" sx={{ margin: 0, color: "text.secondary" }}>
        {actionName(action)} · {author} · <InstantText instant={at} />
      </Typography>
      <Box component="ul" sx={{ margin: 0, marginTop: 0.5, paddingLeft: 2 }}>
        {changes.map(({ field, before, after }) => (
          <Typography key={field} component="li" variant="caption">
            <strong>{labelOf(field)}</strong> {shown(before)} → {shown(after)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}

/** The screen's word for a field of the audit; the audit's own where there is none. */
function useFieldLabel(): (field: string) => string {
  const translate = useTranslate();
  return (field) => translate(`resources.licences.fields.${field}`, { _: field });
}

/** A value of the audit as the reader reads it: a flag in words, nothing as a dash. */
function useAuditedValue(): (value: string | null) => string {
  const translate = useTranslate();
  return (value) => {
    if (value === null) return "—";
    return value === "true" || value === "false" ? translate(`ra.boolean.${value}`) : value;
  };
}
