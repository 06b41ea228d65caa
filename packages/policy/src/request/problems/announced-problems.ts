import type { DetectedProblems } from "./detected-problems.ts";
import { namesAnotherProblem, tellsOfProblem, turnsToAnother } from "./problem-words.ts";
import { sentencesOf, spanOf, type TextSpan } from "./text-span.ts";

interface Turn {
  /** Where the further problem begins. */
  readonly at: number;
  readonly words: string;
}

function turnsIn(sentences: readonly TextSpan[]): readonly Turn[] {
  return sentences.flatMap(({ from, text }) => {
    const words = namesAnotherProblem(text) ?? turnsToAnother(text);
    return words === null ? [] : [{ at: from, words }];
  });
}

/** Problems that a text sets apart by words such as "another issue"; null where nothing came before them. */
export function announcedProblems(text: string): DetectedProblems | null {
  const sentences = sentencesOf(text);
  const first = sentences.find((sentence) => tellsOfProblem(sentence.text));
  if (first === undefined) return null;
  const turns = turnsIn(sentences).filter(({ at }) => at > first.from);
  if (turns.length === 0) return null;
  const cuts = [first.from, ...turns.map(({ at }) => at), text.length];
  const problems = cuts.flatMap((from, index) => spanOf(text, from, cuts[index + 1] ?? from) ?? []);
  const quoted = [...new Set(turns.map(({ words }) => words))];
  return {
    problems,
    common: [spanOf(text, 0, first.from)].filter((span) => span !== null),
    cue: "WORDS",
    why: {
      en: `A further problem seems to begin at ${quoted.map((words) => `“${words}”`).join(", ")}.`,
      zh: `从${quoted.map((words) => `“${words}”`).join("、")}起似乎是另一个问题。`,
    },
  };
}
