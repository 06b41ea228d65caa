import type { RequestKind, Segment } from "../../facts.ts";
import { checklistOf } from "../checklist/checklists.ts";
import type { ChecklistAnswers } from "../checklist/completeness.ts";

/** One problem of several that were written into one request. */
export interface DescribedProblem {
  /** Left out: the first words of the description. */
  readonly subject?: string;
  readonly description: string;
  readonly kind: RequestKind;
  /** Answers about this problem; they win over what was answered once for all. */
  readonly answers?: ChecklistAnswers;
}

/** What holds for every part of a request that is split, beside what the caller keeps of it. */
export interface CommonFacts {
  readonly segment: Segment;
  readonly answers: ChecklistAnswers;
}

export type Sibling<Facts extends CommonFacts> = Facts & {
  readonly subject: string;
  readonly description: string;
  readonly kind: RequestKind;
  /** From 1, and of how many. */
  readonly position: number;
  readonly siblings: number;
};

const LONGEST_SUBJECT = 80;

/** A subject out of a description: its first line or sentence, cut between words where it is long. */
export function subjectOf(description: string): string {
  const said = description.trim();
  const pieces = said.split(/\n|[。！？]|[.!?](?=\s|$)/u).map((piece) => piece.trim());
  // Of marks alone nothing would be left.
  const line = pieces.find((piece) => piece !== "") ?? said;
  const characters = [...line];
  if (characters.length <= LONGEST_SUBJECT) return line;
  const kept = characters.slice(0, LONGEST_SUBJECT - 1).join("");
  const lastBlank = kept.lastIndexOf(" ");
  return `${lastBlank > LONGEST_SUBJECT / 2 ? kept.slice(0, lastBlank) : kept}…`;
}

/** Answers that hold for a sibling: what was said of the surroundings, where its kind is asked for it. */
function inherited(kind: RequestKind, { segment, answers }: CommonFacts): ChecklistAnswers {
  const kept = checklistOf(kind, segment)
    .filter(({ about }) => about === "SURROUNDINGS")
    .flatMap(({ id }) => (Object.hasOwn(answers, id) ? [[id, answers[id] ?? ""] as const] : []));
  return Object.fromEntries(kept);
}

/**
 * One request for each problem (2.3), in their order, each with the common facts: nobody says them twice. What was
 * answered about one problem is not taken to hold for another.
 * @throws RangeError that names the problem without a description, or the lack of problems.
 */
export function splitRequest<Facts extends CommonFacts>(
  common: Facts,
  problems: readonly DescribedProblem[],
): readonly Sibling<Facts>[] {
  if (problems.length === 0) throw new RangeError("problems: there is none; describe at least one");
  return problems.map(({ subject = "", description, kind, answers = {} }, index) => {
    const said = description.trim();
    if (said === "")
      throw new RangeError(`problems.${index}.description: is blank; describe the problem or leave it out`);
    return {
      ...common,
      subject: subject.trim() === "" ? subjectOf(said) : subject.trim(),
      description: said,
      kind,
      answers: { ...inherited(kind, common), ...answers },
      position: index + 1,
      siblings: problems.length,
    };
  });
}
