import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { PhaseChip } from "../components/PhaseChip.tsx";
import { RecordLink } from "../components/RecordLink.tsx";
import { RowKeys } from "../components/RowKeys.tsx";
import { paths } from "../paths.ts";
import type { PresentDates, SupportedVersion } from "./use-supported-list.ts";

interface SupportedTableProps {
  readonly rows: readonly SupportedVersion[];
  /** What is published now, by id: given where the list is as known before. */
  readonly present: ReadonlyMap<string, PresentDates> | undefined;
  /** Null: today. */
  readonly at: string | null;
}

export function SupportedTable({ rows, present, at }: SupportedTableProps) {
  const translate = useTranslate();
  return (
    <RowKeys>
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate("resources.versions.fields.name")}</TableCell>
              <TableCell>{translate(at === null ? "supported.support_today" : "supported.support_then")}</TableCell>
              <TableCell>{translate("resources.versions.fields.fullSupportEndsOn")}</TableCell>
              <TableCell>{translate("resources.versions.fields.supportEndsOn")}</TableCell>
              <TableCell align="right">{translate("supported.days_left")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row">
                  <RecordLink to={paths.version(row.id)}>
                    {row.product.name} {row.label}
                  </RecordLink>
                </TableCell>
                <TableCell>
                  <PhaseChip phase={row.phase} />
                </TableCell>
                <TableCell>
                  <DateThenAndNow field="fullSupportEndsOn" then={row} now={present?.get(row.id)} />
                </TableCell>
                <TableCell>
                  <DateThenAndNow field="supportEndsOn" then={row} now={present?.get(row.id)} />
                </TableCell>
                <TableCell align="right">{row.daysLeft}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </RowKeys>
  );
}

interface DateThenAndNowProps {
  readonly field: keyof PresentDates;
  readonly then: PresentDates;
  readonly now: PresentDates | undefined;
}

/** The date that was published, and the one that is now where it has moved since. */
function DateThenAndNow({ field, then, now }: DateThenAndNowProps) {
  const translate = useTranslate();
  const moved = now !== undefined && now[field] !== then[field];
  return (
    <>
      <DateText date={then[field]} />
      {moved && (
        <Box sx={{ color: "warning.main", fontWeight: 600, fontSize: "0.75rem" }}>
          {translate("supported.now")} <DateText date={now[field]} />
        </Box>
      )}
    </>
  );
}
