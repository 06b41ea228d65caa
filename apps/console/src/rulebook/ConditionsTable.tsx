import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { type ConditionRow, nameOfFact, nameOfValue, SERVICE_NAMES } from "@supportbook/policy";
import { Fragment } from "react";
import { useTranslate } from "react-admin";
import { ClauseLink } from "./ClauseLink.tsx";
import { EffectChip } from "./EffectChip.tsx";
import { useWords } from "./use-words.ts";

interface ConditionsTableProps {
  readonly rows: readonly ConditionRow[];
  /** Id of the element that names the clause. */
  readonly label: string;
}

/** When a clause applies and what it then does: one row for each of its cases. */
export function ConditionsTable({ rows, label }: ConditionsTableProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: "auto" }}>
      <Table size="small" aria-labelledby={label} sx={{ "& td": { verticalAlign: "top", paddingBlock: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("rulebook.conditions.when")}</TableCell>
            <TableCell>{translate("rulebook.conditions.clause")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an edition never changes, and a row has no name
            <TableRow key={place}>
              <TableCell sx={{ width: "65%" }}>
                <Conditions conditions={row.conditions} />
              </TableCell>
              <TableCell>
                <Consequence row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Conditions({ conditions }: Pick<ConditionRow, "conditions">) {
  const words = useWords();
  const translate = useTranslate();
  if (conditions.length === 0) return translate("rulebook.conditions.always");
  return (
    <Box
      component="dl"
      sx={{
        margin: 0,
        display: "grid",
        gridTemplateColumns: { sm: "minmax(120px, 2fr) 3fr" },
        columnGap: 2,
        rowGap: 0.25,
      }}
    >
      {conditions.map(({ fact, means, values }) => (
        <Fragment key={fact}>
          <Box component="dt" sx={{ color: "text.secondary" }} title={means === null ? undefined : words(means)}>
            {words(nameOfFact(fact))}
          </Box>
          <Box component="dd" sx={{ margin: 0, fontWeight: 600 }}>
            {values.map((value) => words(nameOfValue(fact, value))).join(translate("rulebook.conditions.or"))}
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}

function Consequence({ row: { effect, service, overrides, lifts } }: { readonly row: ConditionRow }) {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Box sx={{ display: "grid", gap: 0.25, justifyItems: "start" }}>
      <EffectChip effect={effect} />
      {service !== null && <Typography variant="caption">{words(SERVICE_NAMES[service])}</Typography>}
      {overrides.length > 0 && <Named label={translate("rulebook.conditions.overrides")} clauses={overrides} />}
      {lifts.length > 0 && <Named label={translate("rulebook.conditions.lifts")} clauses={lifts} />}
    </Box>
  );
}

function Named({ label, clauses }: { readonly label: string; readonly clauses: readonly string[] }) {
  return (
    <Typography variant="caption" sx={{ display: "flex", flexWrap: "wrap", columnGap: 0.75 }}>
      {label}
      {clauses.map((clause) => (
        <ClauseLink key={clause} clause={clause} />
      ))}
    </Typography>
  );
}
