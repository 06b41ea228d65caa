import { Box, Link } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../../components/visually-hidden.ts";
import type { ImportRowPartsFragment } from "../../gql/import-report.ts";
import { useValueText } from "./use-value-text.ts";

/** As many as are shown before somebody asks for all. */
const AT_FIRST = 5;

/** The fields of a row that change, from what to what; of something new what is said of it. */
export function FieldChanges({ row }: { readonly row: ImportRowPartsFragment }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const { version, action } = row;
  // Of a new version its name stands beside this already.
  const changes = row.changes.filter(({ field, to }) => version === null || field !== "name" || to !== version);
  const noun = version === null ? "products" : "versions";
  const shown = all ? changes : changes.slice(0, AT_FIRST);
  const more = changes.length - shown.length;
  if (changes.length === 0) return null;
  return (
    <Box
      component="ul"
      sx={{ listStyle: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: 2, rowGap: 0.25 }}
    >
      {shown.map(({ field, from, to }) => (
        <Box component="li" key={field} sx={{ overflowWrap: "anywhere" }}>
          <Box component="span" sx={{ color: "text.secondary" }}>
            {translate(`resources.${noun}.fields.${field}`, { _: field })}:
          </Box>{" "}
          <ChangedValue field={field} from={from} to={to} isNew={action === "CREATED"} />
        </Box>
      ))}
      {more > 0 && (
        <li>
          <Link component="button" type="button" onClick={() => setAll(true)} sx={{ verticalAlign: "baseline" }}>
            {translate("imports.report.more_fields", { smart_count: more })}
          </Link>
        </li>
      )}
    </Box>
  );
}

interface ChangedValueProps {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isNew: boolean;
}

function ChangedValue({ field, from, to, isNew }: ChangedValueProps) {
  const translate = useTranslate();
  const textOf = useValueText();
  const nothing = translate("imports.report.nothing");
  const after = <strong>{to === null ? nothing : textOf(field, to)}</strong>;
  if (isNew) return after;
  return (
    <>
      <Box
        component="span"
        sx={{ textDecoration: from === null ? undefined : "line-through", color: "text.secondary" }}
      >
        {from === null ? nothing : textOf(field, from)}
      </Box>
      <span aria-hidden> → </span>
      <Box component="span" sx={visuallyHidden}>
        {translate("imports.report.becomes")}
      </Box>
      {after}
    </>
  );
}
