import { Box, Button, Card, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { EmptyState } from "../components/EmptyState.tsx";
import { visuallyHidden } from "../components/visually-hidden.ts";

export interface RecordColumn<Row> {
  readonly name: string;
  readonly label: string;
  readonly show: (row: Row) => ReactNode;
}

interface RecordTableProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The first names the row. */
  readonly columns: readonly RecordColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  /** Left out for those who may only look. */
  readonly onEdit: ((row: Row) => void) | undefined;
}

/** A short list of records, each with a button that opens it. */
export function RecordTable<Row>({ title, rows, columns, keyOf, nameOf, onEdit }: RecordTableProps<Row>) {
  const translate = useTranslate();
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState title={translate("market.none")} />
      </Card>
    );
  }
  return (
    <Card>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={title}>
        <Table size="small">
          <Head columns={columns} />
          <TableBody>
            {rows.map((row) => (
              <TableRow key={keyOf(row)}>
                {columns.map(({ name, show }, index) => (
                  <TableCell key={name} {...(index === 0 && { component: "th", scope: "row" })}>
                    {show(row)}
                  </TableCell>
                ))}
                <TableCell align="right">
                  {onEdit !== undefined && (
                    <Button
                      data-edit-row
                      onClick={() => onEdit(row)}
                      aria-label={translate("market.edit_named", { name: nameOf(row) })}
                    >
                      {translate("ra.action.edit")}
                    </Button>
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  );
}

function Head<Row>({ columns }: Pick<RecordTableProps<Row>, "columns">) {
  const translate = useTranslate();
  return (
    <TableHead>
      <TableRow>
        {columns.map(({ name, label }) => (
          <TableCell key={name}>{label}</TableCell>
        ))}
        <TableCell sx={{ position: "relative" }}>
          <Box component="span" sx={visuallyHidden}>
            {translate("market.actions")}
          </Box>
        </TableCell>
      </TableRow>
    </TableHead>
  );
}
