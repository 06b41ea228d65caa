import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";

interface NumberTableProps {
  /** What is in it, for those who do not see the heading above. */
  readonly label: string;
  /** The first names the rows. */
  readonly columns: readonly string[];
  /** The first of them on the screen; on paper there are all. */
  readonly shown?: number;
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** Numbers in columns that line up, each row headed by what it is about. */
export function NumberTable({ label, columns, rows, shown = rows.length }: NumberTableProps) {
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{
        overflowX: "auto",
        "@media print": { overflow: "visible", "& th, & td": { fontSize: "0.6875rem", paddingInline: 0.5 } },
      }}
    >
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map((column, place) => (
              <TableCell key={column} align={place === 0 ? "left" : "right"}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, cells: [head, ...cells] }, row) => (
            <TableRow key={id} sx={row < shown ? {} : { display: "none", displayPrint: "table-row" }}>
              <TableCell component="th" scope="row" sx={{ minWidth: 116 }}>
                {head}
              </TableCell>
              {cells.map((cell, place) => (
                <TableCell key={columns[place + 1]} align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
