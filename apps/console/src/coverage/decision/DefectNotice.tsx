import { Alert, AlertTitle, Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import type { Difference } from "../use-confirmation.ts";

/** Browser and server decide by the same rules: where they differ, one of them is wrong, and both answers are shown. */
export function DefectNotice({ difference }: { readonly difference: Difference }) {
  const translate = useTranslate();
  const locale = useLocale();
  const [copied, setCopied] = useState(false);
  const { here, server, differsIn } = difference;
  const copy = async () => {
    const report = {
      ...difference,
      language: locale,
      link: window.location.href,
      reportedAt: new Date().toISOString(),
    };
    await navigator.clipboard.writeText(JSON.stringify(report, null, 2));
    setCopied(true);
  };
  return (
    <Alert severity="error" data-confirmation="DIFFERS" sx={{ "& .MuiAlert-message": { minWidth: 0, flex: 1 } }}>
      <AlertTitle>{translate("coverage.defect.title")}</AlertTitle>
      {translate("coverage.defect.explanation")}
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("coverage.defect.title")}>
        <Table size="small" sx={{ marginTop: 1 }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("coverage.defect.part")}</TableCell>
              <TableCell>{translate("coverage.defect.here")}</TableCell>
              <TableCell>{translate("coverage.defect.server")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differsIn.map((part) => (
              <TableRow key={part} sx={{ "& td, & th": { verticalAlign: "top", overflowWrap: "anywhere" } }}>
                <TableCell component="th" scope="row">
                  <code>{part}</code>
                </TableCell>
                <TableCell>{shown(here[part as keyof typeof here])}</TableCell>
                <TableCell>
                  {"refusal" in server ? server.refusal : shown(server[part as keyof typeof server])}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Button color="inherit" variant="outlined" onClick={() => void copy()} sx={{ marginTop: 1 }}>
        {translate(copied ? "coverage.defect.copied" : "coverage.defect.copy")}
      </Button>
    </Alert>
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
