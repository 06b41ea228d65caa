import { useEffect, useMemo, useRef } from "react";
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
  // The address follows a moment later: a second fact that is chosen meanwhile must not lose the first.
  const latest = useRef(parameters);
  useEffect(() => {
    latest.current = parameters;
  }, [parameters]);
  return {
    asked,
    unusable,
    change: (facts) => {
      latest.current = writeLink({ ...readLink(latest.current).asked, ...facts });
      setParameters(latest.current, { replace: true });
    },
    replaceAll: (facts) => setParameters(writeLink(facts)),
  };
}
