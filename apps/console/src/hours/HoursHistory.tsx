import { Box, Card, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useActionName } from "../audit/use-action-name.ts";
import { InstantText } from "../components/DateText.tsx";
import type { Calendar } from "./use-calendar.ts";
import { useFactText } from "./use-fact-text.ts";

/** Who changed what, when and why; what the calendar began with where nobody is on record for that. */
export function HoursHistory({ calendar: { history } }: { readonly calendar: Calendar }) {
  const translate = useTranslate();
  const actionName = useActionName();
  return (
    <Card component="section" aria-labelledby="history-title" sx={{ padding: 2 }}>
      <Typography variant="h2" id="history-title" sx={{ marginBottom: 1 }}>
        {translate("support_hours.history")}
      </Typography>
      {history.length === 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {translate("support_hours.no_history")}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 2 }}>
        {history.map(({ id, at, author, action, reason, changes }) => (
          <Box component="li" key={id}>
            <Typography variant="body2" sx={{ fontWeight: 650 }}>
              {actionName(action)}
            </Typography>
            <Typography variant="caption" component="p" sx={{ color: "text.secondary", margin: 0 }}>
              <InstantText instant={at} /> · {author}
              {reason !== null && ` · ${reason}`}
            </Typography>
            <Changes changes={changes} />
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function Changes({ changes }: { readonly changes: Calendar["history"][number]["changes"] }) {
  const translate = useTranslate();
  const factText = useFactText();
  return (
    <Box component="dl" sx={{ margin: 0, marginTop: 0.5, fontSize: "0.8125rem" }}>
      {changes.map(({ field, before, after }) => (
        <Box key={field} sx={{ display: "flex", flexWrap: "wrap", columnGap: 1 }}>
          <Box component="dt" sx={{ color: "text.secondary" }}>
            {translate(`support_hours.field.${field}`, { _: field })}
          </Box>
          <Box component="dd" sx={{ margin: 0, overflowWrap: "anywhere" }}>
            {before !== null && (
              <Box component="del" sx={{ color: "text.secondary" }}>
                {factText(field, before)}
              </Box>
            )}
            {before !== null && " → "}
            <Box component="ins" sx={{ textDecoration: "none", fontWeight: 600 }}>
              {factText(field, after)}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
