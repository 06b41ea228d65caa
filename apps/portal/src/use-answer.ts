import { useCallback, useEffect, useRef, useState } from "react";
import { ask, type TypedDocument } from "./graphql-client.ts";
import { useLanguage } from "./language.ts";

export interface Answered<Result> {
  /** The last answer; it stays while a new one is on its way. */
  readonly data: Result | null;
  readonly error: unknown;
  readonly reload: () => Promise<void>;
}

/** Asks the API while the page is shown, and again when the variables or the language change. Null variables: nothing is asked. */
export function useAnswer<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables | null,
): Answered<Result> {
  const [state, setState] = useState<{ data: Result | null; error: unknown }>({ data: null, error: null });
  const { of } = useLanguage();
  const asked = JSON.stringify(variables);
  const latest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is sent with every question
  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const next = await (asked === "null" ? Promise.resolve(null) : ask(document, JSON.parse(asked) as Variables)).then(
      (data) => ({ data, error: null }),
      (error: unknown) => ({ data: null, error }),
    );
    // An answer that was overtaken by a later question is of no use.
    if (mine !== latest.current) return;
    setState(({ data }) => (next.error === null ? next : { data, error: next.error }));
  }, [document, asked, of]);
  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);
  return { ...state, reload };
}
