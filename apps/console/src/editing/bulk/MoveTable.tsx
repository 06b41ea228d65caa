import WarningAmberOutlined from "@mui/icons-material/WarningAmberOutlined";
import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText } from "../../components/DateText.tsx";
import { PhaseChip } from "../../components/PhaseChip.tsx";
import type { MovePlan } from "./use-move.ts";

type Move = MovePlan["changes"][number];

export function MoveTable({ moves }: { readonly moves: readonly Move[] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflow: "auto", maxHeight: "min(46vh, 460px)", border: 1, borderColor: "divider", borderRadius: 1 }}>
      {/* What scrolls must be reachable by keyboard. */}
      <Table size="small" stickyHeader tabIndex={0} aria-label={translate("bulk.preview")}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("resources.versions.fields.name")}</TableCell>
            <TableCell>{translate("bulk.from")}</TableCell>
            <TableCell>{translate("bulk.to")}</TableCell>
            <TableCell>{translate("bulk.phase_today")}</TableCell>
            <TableCell>{translate("bulk.remark")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {moves.map((move) => (
            <MoveRow key={move.version.id} move={move} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function MoveRow({ move }: { readonly move: Move }) {
  const translate = useTranslate();
  const { version, from, to, skipped, phaseBefore, phaseAfter, shortensPromise } = move;
  return (
    <TableRow sx={skipped === null ? undefined : { "& td, & th": { color: "text.secondary" } }}>
      <TableCell component="th" scope="row">
        {version.product.name} {version.label}
      </TableCell>
      <TableCell>
        <DateText date={from} />
      </TableCell>
      <TableCell sx={{ fontWeight: skipped === null ? 650 : 400 }}>
        {skipped === null && <DateText date={to} />}
      </TableCell>
      <TableCell sx={{ whiteSpace: "nowrap" }}>
        <PhaseChip phase={phaseBefore} />
        {phaseBefore !== phaseAfter && (
          <>
            {" → "}
            <PhaseChip phase={phaseAfter} />
          </>
        )}
      </TableCell>
      <TableCell sx={{ minWidth: 180 }}>
        {shortensPromise && (
          <Box sx={{ display: "flex", gap: 0.5, color: "warning.main", fontWeight: 600, whiteSpace: "nowrap" }}>
            <WarningAmberOutlined sx={{ fontSize: 16 }} aria-hidden />
            {translate("bulk.shorter")}
          </Box>
        )}
        {skipped !== null && translate(`bulk.skipped.${skipped}`)}
      </TableCell>
    </TableRow>
  );
}
