import type { RequestKind } from "@supportbook/policy";
import { useState } from "react";
import { FileRequestDocument } from "../gql/filing.ts";
import { ask, untilAnswered } from "../graphql-client.ts";
import { type Filing, filingInput } from "./filing.ts";
import type { useFiling } from "./use-filing.ts";

type Outcome = "FILED" | "REFUSED" | "FAULTY" | "NO_ANSWER";

interface Sending {
  readonly isFiling: boolean;
  readonly error: unknown;
  /** The API's sentences by field: `problems.0.subject`. */
  readonly faults: ReadonlyMap<string, string>;
  /** The rules refuse by now what they did not refuse when they were asked. */
  readonly isRefused: boolean;
}

const RESTING: Sending = { isFiling: false, error: null, faults: new Map(), isRefused: false };

/** Files what was written. Every attempt bears the same key: pressed twice, or sent again, it is filed once. */
export function useFileRequest(written: ReturnType<typeof useFiling>, onFiled: (numbers: string[]) => void) {
  const [state, setState] = useState<Sending>(RESTING);

  async function send(filing: Filing & { readonly kind: RequestKind }, fileAnyway: boolean): Promise<Outcome> {
    setState({ ...RESTING, isFiling: true });
    try {
      const input = filingInput(filing, { fileAnyway, draft: await written.settledDraft() });
      const { fileRequest } = await untilAnswered(() => ask(FileRequestDocument, { input }));
      const { requests, refused, userErrors } = fileRequest;
      if (requests.length > 0) {
        written.finish();
        onFiled(requests.map(({ number }) => number));
        return "FILED";
      }
      if (refused.length > 0) {
        setState({ ...RESTING, isRefused: true });
        return "REFUSED";
      }
      const faults = userErrors.map(({ field, message }) => [fieldName(field ?? []), message] as const);
      setState({ ...RESTING, faults: new Map(faults) });
      return "FAULTY";
    } catch (error) {
      setState({ ...RESTING, error });
      return "NO_ANSWER";
    }
  }

  return { ...state, send };
}

/** The API names fields from the argument on. */
const fieldName = (path: readonly string[]) => (path[0] === "input" ? path.slice(1) : path).join(".");
