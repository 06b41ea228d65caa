import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { AskedFacts } from "./asked-facts.ts";
import { type ReadLink, readLink, writeLink } from "./link.ts";

export interface AskedFactsState extends ReadLink {
  /** Puts facts beside or in place of those there are. */
  change(facts: Partial<AskedFacts>): void;
  /** Puts all facts at once, as a step that the browser's Back takes back. */
  replaceAll(facts: AskedFacts): void;
}

/** The facts stand in the address and nowhere else: whoever has the address has the question. */
export function useAskedFacts(): AskedFactsState {
  const [parameters, setParameters] = useSearchParams();
  const { asked, unusable } = useMemo(() => readLink(parameters), [parameters]);
  return {
    asked,
    unusable,
    change: (facts) =>
      setParameters((present) => writeLink({ ...readLink(present).asked, ...facts }), { replace: true }),
    replaceAll: (facts) => setParameters(writeLink(facts)),
  };
}
