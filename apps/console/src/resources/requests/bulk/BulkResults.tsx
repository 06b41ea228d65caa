import { Alert, Box, LinearProgress, Link, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { paths } from "../../../paths.ts";
import type { BulkProgress } from "./use-bulk.ts";

/** What came of it for each request; what was refused stands first, with why. */
export function BulkResults({ progress, total }: { readonly progress: BulkProgress; readonly total: number }) {
  const translate = useTranslate();
  const { rows, isOver } = progress;
  const refused = rows.filter(({ userErrors }) => userErrors.length > 0);
  const done = rows.filter(({ userErrors }) => userErrors.length === 0);
  return (
    <>
      {!isOver && <LinearProgress variant="determinate" value={(100 * rows.length) / Math.max(total, 1)} />}
      <Alert severity={refused.length === 0 ? "success" : "warning"} role="status">
        {translate("queue.bulk.done", { smart_count: done.length })}
        {refused.length > 0 && ` ${translate("queue.bulk.refused", { smart_count: refused.length })}`}
      </Alert>
      <Box
        sx={{ maxHeight: "50vh", overflow: "auto" }}
        tabIndex={0}
        role="group"
        aria-label={translate("queue.bulk.results")}
      >
        <Table size="small" stickyHeader aria-label={translate("queue.bulk.results")}>
          <TableHead>
            <TableRow>
              <TableCell>{translate("resources.requests.fields.number")}</TableCell>
              <TableCell>{translate("queue.bulk.result")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {[...refused, ...done].map(({ id, number, request, userErrors }) => (
              <TableRow key={id} data-result={userErrors.length === 0 ? "done" : "refused"}>
                <TableCell component="th" scope="row">
                  {request === null ? (
                    id
                  ) : (
                    <Link component={RouterLink} to={paths.request(request.id)}>
                      {number} {request.subject}
                    </Link>
                  )}
                </TableCell>
                <TableCell sx={{ color: userErrors.length === 0 ? "success.main" : "error.main" }}>
                  {userErrors[0]?.message ?? translate("queue.bulk.row_done")}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
