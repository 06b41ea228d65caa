import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { Box, Link, TableCell, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import type { ImportRowPartsFragment } from "../../gql/import-report.ts";
import { paths } from "../../paths.ts";
import { ActionChip, OutcomeChip } from "./ActionChip.tsx";
import { FieldChanges } from "./FieldChanges.tsx";

interface ReportRowProps {
  readonly row: ImportRowPartsFragment;
  /** Where rows of several products stand in one table. */
  readonly withProduct: boolean;
}

/** A row of the file: what it is about, what becomes of it, and why. */
export function ReportRow({ row, withProduct }: ReportRowProps) {
  const { action, outcome, place } = row;
  // What was planned for a product that was not taken did not happen.
  const told = outcome === "TAKEN" || outcome === null || action === "REFUSED" ? null : outcome;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ verticalAlign: "top", minWidth: { sm: 160 } }}>
        {withProduct && <ProductOfRow row={row} />}
        <RowTitle row={row} />
        <Typography variant="caption" component="div" lang="en" sx={{ color: "text.secondary", fontWeight: 400 }}>
          {place}
        </Typography>
      </TableCell>
      <TableCell sx={{ verticalAlign: "top", display: { xs: "none", sm: "table-cell" } }}>
        {told === null ? <ActionChip action={action} /> : <OutcomeChip outcome={told} />}
      </TableCell>
      <TableCell sx={{ verticalAlign: "top", width: "100%" }}>
        <Box sx={{ display: { sm: "none" }, marginBottom: 0.5 }}>
          {told === null ? <ActionChip action={action} /> : <OutcomeChip outcome={told} />}
        </Box>
        <RowRemarks row={row} />
        <FieldChanges row={row} />
      </TableCell>
    </TableRow>
  );
}

function ProductOfRow({ row: { product, productId } }: Pick<ReportRowProps, "row">) {
  if (product === null) return null;
  return (
    <Box sx={{ fontSize: "0.75rem" }}>
      {productId === null ? (
        product
      ) : (
        <Link component={RouterLink} to={paths.product(product)} color="text.secondary">
          {product}
        </Link>
      )}
    </Box>
  );
}

function RowTitle({ row: { version, versionId } }: Pick<ReportRowProps, "row">) {
  const translate = useTranslate();
  const title = { fontWeight: 650, overflowWrap: "anywhere" } as const;
  if (version === null) return <Box sx={title}>{translate("imports.report.product_itself")}</Box>;
  if (versionId === null) return <Box sx={title}>{version}</Box>;
  return (
    <Link component={RouterLink} to={paths.version(versionId)} sx={title}>
      {version}
    </Link>
  );
}

function RowRemarks({ row: { reason, notes, shortensPromise } }: Pick<ReportRowProps, "row">) {
  const translate = useTranslate();
  return (
    <>
      {/* The API tells reasons and places of rows in English. */}
      {reason !== null && (
        <Box lang="en" sx={{ color: "error.main", overflowWrap: "anywhere" }}>
          {reason}
        </Box>
      )}
      {shortensPromise && (
        <Box sx={{ display: "flex", gap: 0.5, color: "warning.main", fontWeight: 600 }}>
          <WarningAmberOutlined sx={{ fontSize: 16 }} aria-hidden />
          {translate("imports.report.shortens")}
        </Box>
      )}
      {notes.map((note) => (
        <Box key={note} sx={{ color: "text.secondary" }}>
          {translate("imports.report.note")} <span lang="en">{note}</span>
        </Box>
      ))}
    </>
  );
}
