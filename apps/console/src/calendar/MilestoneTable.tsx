import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText } from "../components/DateText.tsx";
import { PhaseChip } from "../components/PhaseChip.tsx";
import { RecordLink } from "../components/RecordLink.tsx";
import { RelativeDays } from "../components/RelativeDays.tsx";
import { paths } from "../paths.ts";
import type { CalendarEntry } from "./milestones-ahead.ts";

/** What the months show, as a plain list. */
export function MilestoneTable({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const translate = useTranslate();
  return (
    <Card sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("calendar.date")}</TableCell>
            <TableCell>{translate("resources.versions.fields.name")}</TableCell>
            <TableCell>{translate("calendar.what_ends")}</TableCell>
            <TableCell>{translate("calendar.phase_today")}</TableCell>
            <TableCell>{translate("resources.products.fields.segment")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map(({ date, kind, version }) => (
            <TableRow key={`${version.id}${kind}`}>
              <TableCell>
                <Box sx={{ display: "flex", columnGap: 1 }}>
                  <DateText date={date} />
                  <RelativeDays date={date} />
                </Box>
              </TableCell>
              <TableCell component="th" scope="row">
                <RecordLink to={paths.version(version.id)}>
                  {version.product.name} {version.label ?? version.name}
                </RecordLink>
              </TableCell>
              <TableCell>{translate(`milestone.name.${kind}`)}</TableCell>
              <TableCell>
                <PhaseChip phase={version.phase} />
              </TableCell>
              <TableCell>{translate(`resources.products.segments.${version.product.segment}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
