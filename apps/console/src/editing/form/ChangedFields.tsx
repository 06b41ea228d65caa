import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatCalendarDate } from "../../i18n/calendar-date.ts";
import { useFormattingLocale } from "../../i18n/use-formatting-locale.ts";

interface ChangedFieldsProps {
  readonly before: Readonly<Record<string, unknown>>;
  /** Only what differs. */
  readonly after: Readonly<Record<string, unknown>>;
  readonly labelOf: (field: string) => string;
  /** How a value reads that is neither a text, a date nor a list of texts. */
  readonly textOf?: (field: string, value: unknown) => string | undefined;
}

/** What is about to be saved, field by field. */
export function ChangedFields({ before, after, labelOf, textOf }: ChangedFieldsProps) {
  const translate = useTranslate();
  const readable = useReadableValue();
  const shown = (field: string, value: unknown) => textOf?.(field, value) ?? readable(value);
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{translate("conflict.field")}</TableCell>
          <TableCell>{translate("bulk.from")}</TableCell>
          <TableCell>{translate("bulk.to")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {Object.keys(after).map((field) => (
          <TableRow key={field}>
            <TableCell component="th" scope="row">
              {labelOf(field)}
            </TableCell>
            <TableCell>{shown(field, before[field])}</TableCell>
            <TableCell sx={{ fontWeight: 650 }}>{shown(field, after[field])}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function useReadableValue(): (value: unknown) => string {
  const translate = useTranslate();
  const locale = useFormattingLocale();
  return (value) => {
    if (value == null || value === "" || (Array.isArray(value) && value.length === 0)) return "—";
    if (typeof value === "boolean") return translate(value ? "ra.boolean.true" : "ra.boolean.false");
    if (Array.isArray(value)) {
      return value.map((one) => (typeof one === "string" ? one : Object.values(one as object).join(" "))).join(", ");
    }
    const text = String(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatCalendarDate(text, { locale }) : text;
  };
}
