import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { FactSourceLink } from "./FactSourceLink.tsx";
import { SourceChip } from "./SourceChip.tsx";
import type { EligibilityAnswer } from "./use-eligibility.ts";
import { useFactWords } from "./use-fact-words.ts";

type EstablishedFact = EligibilityAnswer["facts"][number];

interface FactsTableProps {
  /** Null for somebody without one. */
  readonly account: { readonly id: string } | null;
  readonly facts: readonly EstablishedFact[];
}

/** What is known stands first, in the rules' order; what nobody knows is gathered at the end. */
export function FactsTable({ account, facts }: FactsTableProps) {
  const translate = useTranslate();
  const known = facts.filter(({ source }) => source !== "UNKNOWN");
  const unknown = facts.filter(({ source }) => source === "UNKNOWN");
  const { nameOf } = useFactWords();
  return (
    <>
      <Box sx={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={translate("eligibility.facts")}>
        <Table size="small" sx={STACKED_WHERE_NARROW}>
          <TableHead>
            <TableRow>
              {(["fact", "value", "source", "detail"] as const).map((head) => (
                <TableCell key={head}>{translate(`eligibility.column.${head}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {known.map((fact) => (
              <FactRow key={fact.fact} fact={fact}>
                <FactSourceLink account={account} fact={fact} facts={facts} />
              </FactRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {unknown.length > 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary", marginTop: 1 }}>
          {translate("eligibility.unknown")}{" "}
          {unknown.map(({ fact }) => nameOf(fact)).join(translate("identity.list_separator"))}
        </Typography>
      )}
    </>
  );
}

function FactRow({ fact: one, children }: { readonly fact: EstablishedFact; readonly children: ReactNode }) {
  const translate = useTranslate();
  const { nameOf, wordsFor } = useFactWords();
  const { fact, value, source, asked, detail } = one;
  return (
    <TableRow data-fact-source={source} data-established={fact}>
      <TableCell component="th" scope="row">
        {nameOf(fact)}
      </TableCell>
      <TableCell sx={{ overflowWrap: "anywhere" }}>
        <strong>{value === null ? translate("eligibility.nothing") : wordsFor(fact, value)}</strong>
        {asked !== null && (
          <Box sx={{ color: "text.secondary" }}>{translate("eligibility.asked", { value: wordsFor(fact, asked) })}</Box>
        )}
      </TableCell>
      <TableCell>
        <SourceChip source={source} />
      </TableCell>
      <TableCell sx={{ minWidth: { sm: 220 } }}>
        {detail} {children}
      </TableCell>
    </TableRow>
  );
}

/** Side by side where there is room; one below the other on a telephone. */
const STACKED_WHERE_NARROW = {
  "@media (max-width: 599px)": {
    "& thead": { display: "none" },
    "& tr": { display: "block", height: "auto", paddingBlock: 0.75, borderBottom: 1, borderColor: "divider" },
    "& tr > td, & tr > th": { display: "block", border: 0, paddingBlock: 0.25, paddingInline: 0, height: "auto" },
  },
} as const;
