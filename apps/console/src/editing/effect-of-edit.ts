import {
  type DaySpan,
  daysOfOtherPhase,
  type MilestoneKind,
  type MilestoneProblem,
  type Milestones,
  milestoneProblems,
  type Phase,
  phaseOn,
  type Segment,
  shortensPromise,
} from "@supportbook/policy";

/** What an edit of a version's milestones would do, by the rules that the server applies too. */
export interface EffectOfEdit {
  /** Phases today. */
  readonly phaseBefore: Phase;
  readonly phaseAfter: Phase;
  /** The milestones whose published promise gets shorter (clause 3.2). */
  readonly shortened: readonly MilestoneKind[];
  /** The days on which the public gets another answer; null where none. */
  readonly answersChange: DaySpan | null;
  /** What keeps it from being saved. */
  readonly problems: readonly MilestoneProblem[];
}

interface MilestoneEdit {
  readonly segment: Segment;
  readonly before: Milestones;
  readonly after: Milestones;
}

/** @param today calendar date of the vendor, `YYYY-MM-DD`. */
export function effectOfEdit({ segment, before, after }: MilestoneEdit, today: string): EffectOfEdit {
  return {
    phaseBefore: phaseOn(segment, before, today),
    phaseAfter: phaseOn(segment, after, today),
    shortened: shortensPromise(before, after),
    answersChange: daysOfOtherPhase(segment, before, after),
    problems: milestoneProblems(after),
  };
}
