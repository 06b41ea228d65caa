import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { visuallyHidden } from "../../components/visually-hidden.ts";

interface PeopleTableProps {
  readonly label: string;
  /** What stands over the columns; one more for the buttons is added. */
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** A table of people with a last column for what can be done about each. */
export function PeopleTable({ label, heads, children }: PeopleTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={label}>
      <Table size="small" sx={{ "& td, & th": { whiteSpace: "nowrap" } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
            <TableCell sx={{ position: "relative" }}>
              <Box component="span" sx={visuallyHidden}>
                {translate("account.field.actions")}
              </Box>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </Box>
  );
}
