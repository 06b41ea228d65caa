import { useEffect, useState } from "react";
import { type Given, keptGiven, nothingGiven } from "./given.ts";

interface Refusal {
  readonly field: readonly string[] | null;
  readonly message: string;
}

export interface GivenAnswer {
  readonly thanks: string | null;
  readonly userErrors: readonly Refusal[];
}

interface Sending {
  readonly isSending: boolean;
  readonly error: unknown;
  /** The API's sentences by field; those on no field under "". */
  readonly faults: ReadonlyMap<string, string>;
  /** The API's word of thanks, once it was taken. */
  readonly thanks: string | null;
}

const RESTING: Sending = { isSending: false, error: null, faults: new Map(), thanks: null };

/** What is written in one of the forms: it stays in the tab, also over signing in, until the server has it. */
export function useGiving(form: "home" | "business") {
  const kept = `supportbook.portal.feedback.${form}`;
  const [given, setGiven] = useState<Given>(() => keptGiven(readKept(kept)) ?? nothingGiven());
  const [state, setState] = useState<Sending>(RESTING);
  useEffect(() => {
    if (state.thanks === null) sessionStorage.setItem(kept, JSON.stringify(given));
  }, [kept, given, state.thanks]);

  async function send(work: () => Promise<GivenAnswer>): Promise<void> {
    setState({ ...RESTING, isSending: true });
    try {
      const { thanks, userErrors } = await work();
      setState({ ...RESTING, thanks, faults: new Map(userErrors.map((each) => [fieldOf(each), each.message])) });
      if (thanks !== null) sessionStorage.removeItem(kept);
    } catch (error) {
      setState({ ...RESTING, error });
    }
  }

  function another(): void {
    setGiven(nothingGiven());
    setState(RESTING);
  }

  return {
    ...state,
    given,
    change: (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part })),
    send,
    another,
  };
}

export type Giving = ReturnType<typeof useGiving>;

function fieldOf({ field }: Refusal): string {
  const path = field ?? [];
  return (path[0] === "input" ? path.slice(1) : path).join(".");
}

function readKept(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}
