import { Box, Radio, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import type { ConflictField, Side } from "./conflict-sides.ts";

interface ConflictTableProps {
  readonly fields: readonly ConflictField[];
  readonly labelOf: (field: string) => string;
  readonly show?: ((field: string, value: string | null) => ReactNode) | undefined;
  readonly sides: Readonly<Record<string, Side | undefined>>;
  readonly onChoose: (field: string, side: Side) => void;
}

const asWritten = (_field: string, value: string | null) => value ?? "—";

export function ConflictTable({ fields, labelOf, show = asWritten, sides, onChoose }: ConflictTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate("conflict.field")}</TableCell>
            <TableCell>{translate("conflict.before")}</TableCell>
            <TableCell>{translate("conflict.theirs")}</TableCell>
            <TableCell>{translate("conflict.mine")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {fields.map((each) => (
            <TableRow key={each.field}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                {labelOf(each.field)}
              </TableCell>
              <TableCell>{show(each.field, each.expected)}</TableCell>
              {(["theirs", "mine"] as const).map((side) => (
                <TableCell key={side}>
                  <Box component="label" sx={{ display: "flex", alignItems: "center", cursor: "pointer" }}>
                    <Radio
                      size="small"
                      name={`conflict-${each.field}`}
                      checked={sides[each.field] === side}
                      onChange={() => onChoose(each.field, side)}
                      slotProps={{
                        input: { "aria-label": `${labelOf(each.field)}: ${translate(`conflict.${side}`)}` },
                      }}
                    />
                    {show(each.field, side === "mine" ? each.yours : each.current)}
                  </Box>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
