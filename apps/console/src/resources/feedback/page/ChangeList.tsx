import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useActionName } from "../../../audit/use-action-name.ts";
import { InstantText } from "../../../components/DateText.tsx";
import { useValueText } from "../use-value-text.ts";
import type { ShownFeedback } from "./use-shown-feedback.ts";

type RecordChange = ShownFeedback["history"][number];

/** Changes of a record of this area, each with its fields before and after. */
export function ChangeList({ changes }: { readonly changes: readonly RecordChange[] }) {
  const translate = useTranslate();
  const nameOf = useActionName();
  return (
    <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 1.5 }}>
      {changes.map(({ id, at, author, action, reason, changes: fields }) => (
        <Typography key={id} component="li" variant="body2" sx={{ overflowWrap: "anywhere" }}>
          <strong>{nameOf(action)}</strong> · {author} · <InstantText instant={at} />
          {reason !== null && (
            <Box sx={{ color: "text.secondary", fontStyle: "italic" }}>{translate("history.quoted", { reason })}</Box>
          )}
          {fields.map((each) => (
            <ChangedField key={each.field} {...each} />
          ))}
        </Typography>
      ))}
    </Box>
  );
}

function ChangedField({ field, before, after }: RecordChange["changes"][number]) {
  const translate = useTranslate();
  const shown = useValueText();
  return (
    <Box sx={{ color: "text.secondary" }}>
      {translate(`customer_feedback.fact.${field}`, { _: field })}: {before !== null && `${shown(before)} → `}
      {shown(after)}
    </Box>
  );
}
