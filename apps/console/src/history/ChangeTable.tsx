import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { MILESTONE_FIELDS, type MilestoneKind } from "@supportbook/policy";
import { useTranslate } from "react-admin";
import { daysBetween } from "../i18n/calendar-date.ts";
import { FactValue } from "./FactValue.tsx";
import { DATE_FIELDS } from "./fact-kinds.ts";

interface FieldChange {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface ChangeTableProps {
  readonly changes: readonly FieldChange[];
  readonly labelOf: (field: string) => string;
  /** The milestones whose published promise got shorter. */
  readonly shortened?: readonly MilestoneKind[];
  /** `first`: there was nothing before. `plan`: it is not done yet. */
  readonly tense?: "past" | "first" | "plan";
}

/** What changed, field by field: what was promised before, and what since. */
export function ChangeTable({ changes, labelOf, shortened = [], tense = "past" }: ChangeTableProps) {
  const translate = useTranslate();
  const first = tense === "first";
  const shortenedFields: readonly string[] = shortened.map((kind) => MILESTONE_FIELDS[kind]);
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("history.fact")}</TableCell>
            {!first && <TableCell>{translate(tense === "plan" ? "history.now" : "history.before")}</TableCell>}
            <TableCell>{translate(`history.after.${tense}`)}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ field, from, to }) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {labelOf(field)}
              </TableCell>
              {!first && (
                <TableCell>
                  <FactValue field={field} value={from} />
                </TableCell>
              )}
              <TableCell>
                <Box sx={{ display: "flex", flexWrap: "wrap", columnGap: 1, alignItems: "center" }}>
                  <FactValue field={field} value={to} />
                  {DATE_FIELDS.includes(field) && <DaysMoved from={from} to={to} />}
                  {shortenedFields.includes(field) && <ShortenedMark />}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function DaysMoved({ from, to }: Pick<FieldChange, "from" | "to">) {
  const translate = useTranslate();
  if (from === null || to === null) return null;
  const days = daysBetween(from, to);
  return (
    <Box component="span" sx={{ color: "text.secondary", whiteSpace: "nowrap" }}>
      {translate(days > 0 ? "history.days_later" : "history.days_earlier", { smart_count: Math.abs(days) })}
    </Box>
  );
}

/** A published promise got shorter: said in words beside the colour. */
export function ShortenedMark() {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.5,
        color: "error.main",
        fontSize: "0.8125rem",
        fontWeight: 600,
      }}
    >
      <WarningAmberOutlined fontSize="inherit" aria-hidden />
      {translate("history.shortened")}
    </Box>
  );
}
