/** Tells the person at the terminal what is going on. */
export interface Narration {
  /** What is being done now. */
  step(sentence: string): void;
  /** More about the step. */
  detail(sentence: string): void;
  /** Seconds since the beginning, for example `6.2 s`. */
  elapsed(): string;
}

export function narrateTo(output: NodeJS.WritableStream): Narration {
  const began = performance.now();
  const elapsed = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  return {
    step: (sentence) => void output.write(`${elapsed().padStart(7)}  ${sentence}\n`),
    detail: (sentence) => void output.write(`${" ".repeat(11)}${sentence}\n`),
    elapsed,
  };
}
