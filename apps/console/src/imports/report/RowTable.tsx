import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../../components/visually-hidden.ts";
import type { ImportRowPartsFragment } from "../../gql/import-report.ts";
import { ReportRow } from "./ReportRow.tsx";

interface RowTableProps {
  readonly rows: readonly ImportRowPartsFragment[];
  readonly label: string;
  /** Rows of several products, under a head that all can see; else the head is for screen readers. */
  readonly withProduct?: boolean;
}

export function RowTable({ rows, label, withProduct = false }: RowTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={label}>
        <TableHead sx={withProduct ? undefined : visuallyHidden}>
          <TableRow>
            <TableCell>{translate("resources.versions.fields.name")}</TableCell>
            <TableCell sx={{ display: { xs: "none", sm: "table-cell" } }}>
              {translate("imports.report.what_happens")}
            </TableCell>
            <TableCell>{translate("imports.report.details")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <ReportRow key={`${row.place} ${row.product} ${row.version}`} row={row} withProduct={withProduct} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
