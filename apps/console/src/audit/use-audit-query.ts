import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { type AuditQuery, readAuditQuery, writeAuditQuery } from "./audit-query.ts";

/** What is asked for stands in the address alone: whoever is sent the link sees the same. */
export function useAuditQuery(): [AuditQuery, (some: Partial<AuditQuery>) => void] {
  const [address, setAddress] = useSearchParams();
  const query = useMemo(() => readAuditQuery(address), [address]);
  // Replaced, because nobody wants to go back letter by letter.
  const change = (some: Partial<AuditQuery>) => setAddress(writeAuditQuery({ ...query, ...some }), { replace: true });
  return [query, change];
}
