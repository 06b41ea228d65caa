import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";

/** Puts what the API refused under the fields at fault. A sentence goes away when its field is edited. */
export function useFieldProblems<Form extends object>(
  form: UseFormReturn<Form>,
  problems: Readonly<Record<string, string>>,
  inPlainWords: (sentence: string) => string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each answer of the API
  useEffect(() => {
    for (const [field, message] of Object.entries(problems)) {
      form.setError(field as never, { type: "server", message: inPlainWords(message) });
    }
  }, [problems]);
}
