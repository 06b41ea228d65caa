import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocale } from "react-admin";
import { CheckCoverageDocument, type CheckCoverageQuery } from "../gql/coverage.ts";
import { RequestFailed, request } from "../graphql-client.ts";
import { languageOf } from "../rulebook/use-words.ts";
import type { Decided } from "./ask-rules.ts";
import type { AskedFacts } from "./asked-facts.ts";
import { answerHere, answerThere, type ComparedAnswer, differingParts, questionInput } from "./server-answer.ts";
import { useSettled } from "./use-settled.ts";

type ServerDecision = CheckCoverageQuery["checkCoverage"];

/** Both answers to one question, for the report of a difference. */
export interface Difference {
  readonly question: ReturnType<typeof questionInput>;
  readonly here: ComparedAnswer;
  /** In the server's words where it refused what the browser decided. */
  readonly server: ComparedAnswer | { readonly refusal: string };
  readonly differsIn: readonly string[];
}

export type Confirmation =
  | { readonly state: "ASKING" }
  | { readonly state: "CONFIRMED"; readonly server: ServerDecision }
  | { readonly state: "UNREACHABLE"; readonly error: unknown; readonly askAgain: () => void }
  | { readonly state: "DIFFERS"; readonly difference: Difference };

/** Long enough to let a run of choices pass, short enough not to be waited for. */
const SETTLING_MS = 300;

/** Has the server decide the same question and compares. */
export function useConfirmation(asked: AskedFacts, decided: Decided): Confirmation {
  const locale = useLocale();
  const question = questionInput(asked, decided.question.at);
  const key = JSON.stringify(question);
  const settled = useSettled(key, SETTLING_MS) === key;
  const answer = useQuery({
    queryKey: ["coverage", "confirmation", key, locale],
    queryFn: ({ signal }) => askServer(question, signal),
    enabled: settled,
  });
  const here = answerHere(decided, languageOf(locale));
  const difference = answer.data === undefined ? null : differenceBetween(question, here, answer.data);
  const rechecked = useRecheck(`${key} ${locale}`, difference !== null && !answer.isFetching);
  if (!settled) return { state: "ASKING" };
  if (answer.error) return { state: "UNREACHABLE", error: answer.error, askAgain: () => void answer.refetch() };
  if (answer.data === undefined) return { state: "ASKING" };
  if (difference !== null)
    return rechecked && !answer.isFetching ? { state: "DIFFERS", difference } : { state: "ASKING" };
  return "refusal" in answer.data ? { state: "ASKING" } : { state: "CONFIRMED", server: answer.data };
}

async function askServer(question: Difference["question"], signal: AbortSignal) {
  try {
    return (await request(CheckCoverageDocument, { question }, { signal })).checkCoverage;
  } catch (error) {
    if (error instanceof RequestFailed && error.code === "BAD_USER_INPUT") return { refusal: error.message };
    throw error;
  }
}

function differenceBetween(
  question: Difference["question"],
  here: ComparedAnswer,
  answered: ServerDecision | { readonly refusal: string },
): Difference | null {
  if ("refusal" in answered) return { question, here, server: answered, differsIn: ["outcome"] };
  const server = answerThere(answered);
  const differsIn = differingParts(here, server);
  return differsIn.length === 0 ? null : { question, here, server, differsIn };
}

/**
 * Before a difference is called a defect, both sides are asked once more: somebody may have edited the catalogue after
 * this page read it. True when that is done.
 */
function useRecheck(key: string, differs: boolean): boolean {
  const queryClient = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  useEffect(() => {
    if (!differs || done === key) return;
    void queryClient.invalidateQueries({ queryKey: ["coverage"] }).then(() => setDone(key));
  }, [differs, done, key, queryClient]);
  return done === key;
}
