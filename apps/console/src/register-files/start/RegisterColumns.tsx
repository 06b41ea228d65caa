import FileDownloadOutlined from "@mui/icons-material/FileDownloadOutlined";
import { Box, Button, Chip, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { RegisterExport, useRegisterDownload } from "../RegisterExport.tsx";
import { type Register, registerAddress } from "../use-registers.ts";

/** What a file of the register looks like, and files to begin with. */
export function RegisterColumns({ register }: { readonly register: Register }) {
  const translate = useTranslate();
  const { busy, download } = useRegisterDownload();
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {register.mayImport && (
          <Button
            variant="outlined"
            loading={busy}
            loadingPosition="start"
            startIcon={<FileDownloadOutlined fontSize="small" />}
            onClick={() => void download(`${registerAddress(register.name)}/template.csv`)}
          >
            {translate("register_files.template")}
          </Button>
        )}
        <RegisterExport register={register.name} label={translate("register_files.export_present")} />
      </Box>
      <Box sx={{ overflowX: "auto" }}>
        <Table size="small" aria-label={translate("register_files.columns")}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("register_files.column.name")}</TableCell>
              <TableCell>{translate("register_files.column.description")}</TableCell>
              <TableCell>{translate("register_files.column.example")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {register.columns.map((column) => (
              <TableRow key={column.name}>
                <TableCell component="th" scope="row" sx={{ verticalAlign: "top", fontWeight: 400 }}>
                  <code>{column.name}</code>
                  <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
                    {column.required && (
                      <Chip size="small" variant="outlined" label={translate("register_files.column.required")} />
                    )}
                    {column.secret && (
                      <Chip size="small" variant="outlined" label={translate("register_files.column.secret")} />
                    )}
                  </Box>
                </TableCell>
                <TableCell sx={{ verticalAlign: "top", minWidth: 220 }}>{column.description}</TableCell>
                <TableCell sx={{ verticalAlign: "top" }}>
                  <code>{column.example}</code>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
