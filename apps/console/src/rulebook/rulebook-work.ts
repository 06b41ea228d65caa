import type { ActingClause, AnalysisStep, RulebookAnalysis } from "@supportbook/policy";

/** What the page asks of the worker: both walk the whole fact space, which takes seconds. */
export interface RulebookOrder {
  readonly task: "ANALYSE" | "FIND_ACTING";
  /** Id of the edition. */
  readonly edition: string;
}

/** What the worker says: steps while it works, then one result. */
export type RulebookReport =
  | { readonly kind: "STEP"; readonly step: AnalysisStep }
  | { readonly kind: "ANALYSED"; readonly analysis: RulebookAnalysis; readonly milliseconds: number }
  | { readonly kind: "FOUND"; readonly acting: readonly ActingClause[] };

interface Running {
  /** Resolves with the report that ends the work. */
  readonly result: Promise<RulebookReport>;
  stop(): void;
}

/** Has a worker do it, so that the page stays fluent. */
export function runRulebookWork(order: RulebookOrder, onStep: (step: AnalysisStep) => void = () => {}): Running {
  const worker = new Worker(new URL("./rulebook-worker.ts", import.meta.url), { type: "module" });
  const result = new Promise<RulebookReport>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<RulebookReport>) => {
      if (data.kind === "STEP") return onStep(data.step);
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
  });
  worker.postMessage(order);
  return { result, stop: () => worker.terminate() };
}
