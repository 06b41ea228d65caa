import type { AnalysisStep, RulebookAnalysis } from "@supportbook/policy";
import { useCallback, useEffect, useState } from "react";
import { runRulebookWork } from "../rulebook-work.ts";

export type AnalysisState =
  | { readonly state: "RUNNING"; readonly step: AnalysisStep | null }
  | { readonly state: "DONE"; readonly analysis: RulebookAnalysis; readonly milliseconds: number }
  | { readonly state: "FAILED"; readonly message: string };

/** Analyses the edition in a worker as soon as it is looked at; `again` starts over. Leaving the page stops it. */
export function useAnalysis(edition: string): { readonly analysed: AnalysisState; readonly again: () => void } {
  const [run, setRun] = useState(0);
  const [analysed, setAnalysed] = useState<AnalysisState>({ state: "RUNNING", step: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each run is a reason to start anew
  useEffect(() => {
    setAnalysed({ state: "RUNNING", step: null });
    const { result, stop } = runRulebookWork({ task: "ANALYSE", edition }, (step) =>
      setAnalysed({ state: "RUNNING", step }),
    );
    result.then(
      (report) => report.kind === "ANALYSED" && setAnalysed({ state: "DONE", ...report }),
      (error: Error) => setAnalysed({ state: "FAILED", message: error.message }),
    );
    return stop;
  }, [edition, run]);
  return { analysed, again: useCallback(() => setRun((count) => count + 1), []) };
}
