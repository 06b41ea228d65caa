import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { useReadableFact } from "./use-readable-fact.ts";

type Facts = Readonly<Record<string, unknown>> | null;

interface BeforeAfterProps {
  /** Null where there was nothing yet. */
  readonly before: Facts;
  /** Null where there is nothing any more. */
  readonly after: Facts;
  /** Of the thing that they are of, such as `Version`. */
  readonly targetType: string | null;
}

/** Key of a field's name, by the thing that it is of; null where the API's own name has to do. */
function keyOf(targetType: string | null, field: string): string | null {
  if (targetType === "Product") return `resources.products.fields.${field}`;
  if (targetType === "Version") return `resources.versions.fields.${field}`;
  if (targetType === "SupportCalendar") return `support_hours.field.${field}`;
  return targetType === "ApiToken" ? `api_token.field.${field}` : null;
}

/** Every field that an act touched, as it was and as it is since. */
export function BeforeAfter({ before, after, targetType }: BeforeAfterProps) {
  const translate = useTranslate();
  const readable = useReadableFact();
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("audit_log.values")}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("audit_log.fact")}</TableCell>
            <TableCell>{translate("audit_log.before")}</TableCell>
            <TableCell>{translate("audit_log.after")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((field) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row" sx={{ verticalAlign: "top" }}>
                {translate(keyOf(targetType, field) ?? field, { _: field })}
              </TableCell>
              <TableCell sx={VALUE}>{before === null ? "" : <del>{readable(before[field])}</del>}</TableCell>
              <TableCell sx={{ ...VALUE, fontWeight: 650 }}>
                {after === null ? "" : <ins>{readable(after[field])}</ins>}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

/** `del` and `ins` say to screen readers what the columns say to the eye; struck and underlined it would be hard to read. */
const VALUE = {
  overflowWrap: "anywhere",
  verticalAlign: "top",
  minWidth: 140,
  "& del, & ins": { textDecoration: "none" },
  "& del": { color: "text.secondary" },
} as const;
