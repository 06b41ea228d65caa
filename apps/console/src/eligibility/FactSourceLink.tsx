import { Link } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router";
import { paths } from "../paths.ts";
import type { EligibilityAnswer } from "./use-eligibility.ts";

type EstablishedFact = EligibilityAnswer["facts"][number];

interface FactSourceLinkProps {
  /** Null for somebody without one. */
  readonly account: { readonly id: string } | null;
  readonly fact: EstablishedFact;
  readonly facts: readonly EstablishedFact[];
}

/** Leads to the record that a fact was read from. */
export function FactSourceLink({ account, fact, facts }: FactSourceLinkProps) {
  const translate = useTranslate();
  const product = facts.find((other) => other.fact === "product")?.value ?? null;
  const to = placeOf(account, fact, product);
  if (to === null) return null;
  return (
    <Link component={RouterLink} to={to} underline="always" sx={{ whiteSpace: "nowrap" }}>
      {translate("eligibility.open_source")}
    </Link>
  );
}

function placeOf(
  account: FactSourceLinkProps["account"],
  { fact, source }: EstablishedFact,
  product: string | null,
): string | null {
  if (account !== null && source === "REGISTER") return `${paths.account(account.id)}?section=licences`;
  if (account !== null && source === "ACCOUNT" && fact !== "country") {
    return `${paths.account(account.id)}?section=holdings`;
  }
  if (source === "MARKET") return paths.services();
  return source === "CATALOGUE" && product !== null ? paths.product(product) : null;
}
