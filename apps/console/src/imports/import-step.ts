import type { ImportState } from "../gql/lifecycle-imports.ts";
import type { ImportStep } from "./ImportSteps.tsx";

/** The step that an import stands at. @param asked a step that the address asks for: settings may be looked at again. */
export function stepOf(state: ImportState, asked: string | null): ImportStep {
  if (state === "APPLYING") return "apply";
  if (state === "UPLOADED" || asked === "settings") return "settings";
  return state === "PLANNED" ? "check" : "result";
}
