import { Box, Card, Chip, Table, TableBody, TableCell, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { Register } from "../use-registers.ts";

/** What a file of the register looks like, column by column. */
export function RegisterColumns({ register }: { readonly register: Register }) {
  const translate = useTranslate();
  return (
    <Card component="section" sx={{ padding: 2, paddingBottom: 1 }}>
      <Typography variant="h2">{translate("register_files.columns")}</Typography>
      <Table size="small" aria-label={translate("register_files.columns")} sx={{ tableLayout: "fixed" }}>
        <TableBody>
          {register.columns.map((column) => (
            <ColumnRow key={column.name} column={column} />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function ColumnRow({ column }: { readonly column: Register["columns"][number] }) {
  const translate = useTranslate();
  return (
    <TableRow sx={{ "&:last-child > *": { borderBottom: 0 } }}>
      <TableCell
        component="th"
        scope="row"
        sx={{
          verticalAlign: "top",
          fontWeight: 400,
          overflowWrap: "anywhere",
          paddingLeft: 0,
          width: { xs: 136, sm: 220 },
        }}
      >
        <code>{column.name}</code>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, "&:empty": { display: "none" } }}>
          {column.required && (
            <Chip size="small" variant="outlined" label={translate("register_files.column.required")} />
          )}
          {column.secret && <Chip size="small" variant="outlined" label={translate("register_files.column.secret")} />}
        </Box>
      </TableCell>
      <TableCell sx={{ verticalAlign: "top", overflowWrap: "anywhere", paddingRight: 0 }}>
        {column.description}
        {column.example !== "" && (
          <Box sx={{ color: "text.secondary" }}>
            {translate("register_files.column.example")} <code>{column.example}</code>
          </Box>
        )}
      </TableCell>
    </TableRow>
  );
}
