import type { Conflict, ConflictField, Sides } from "../../../../components/conflict-sides.ts";
import type { ShownFeedback } from "../use-shown-feedback.ts";

/** What staff make of feedback, as a form holds it. */
export interface WorkedFacts {
  readonly state: ShownFeedback["state"];
  readonly assignee: { readonly subject: string; readonly name: string } | null;
  readonly request: { readonly id: string; readonly number: string } | null;
  readonly clauses: readonly string[];
}

type FactName = keyof WorkedFacts;
type Worked = Pick<
  ShownFeedback,
  "state" | "assigneeName" | "request" | "clauses" | "revision" | "receivedAt" | "history"
>;

const textOf: Readonly<Record<FactName, (feedback: Worked) => string | null>> = {
  state: ({ state }) => state,
  assignee: ({ assigneeName }) => assigneeName,
  request: ({ request }) => request?.number ?? null,
  clauses: ({ clauses }) => listed(clauses),
};

const wantedText: Readonly<Record<FactName, (wanted: Partial<WorkedFacts>) => string | null>> = {
  state: ({ state }) => state ?? null,
  assignee: ({ assignee }) => assignee?.name ?? null,
  request: ({ request }) => request?.number ?? null,
  clauses: ({ clauses }) => listed(clauses ?? []),
};

/** Somebody saved first: what was opened, what stands there now, and what is wanted, fact by fact. */
export function conflictOf(opened: Worked, current: Worked, wanted: Partial<WorkedFacts>): Conflict {
  const names = Object.keys(textOf) as FactName[];
  const fields = names.map((field): ConflictField => {
    const expected = textOf[field](opened);
    const theirs = textOf[field](current);
    const yours = field in wanted ? wantedText[field](wanted) : expected;
    const clashes = theirs !== expected && yours !== expected && theirs !== yours;
    return { field, expected, current: theirs, yours, clashes };
  });
  const [latest] = current.history;
  return {
    currentRevision: current.revision,
    changedAt: latest?.at ?? current.receivedAt,
    changedBy: latest?.author ?? "—",
    reason: latest?.reason ?? "—",
    fields: fields.filter(({ expected, current: theirs, yours }) => expected !== theirs || expected !== yours),
  };
}

/** What is still to be saved, once it was chosen what of theirs stays. */
export function leftToSave(wanted: Partial<WorkedFacts>, sides: Sides): Partial<WorkedFacts> {
  return Object.fromEntries(Object.entries(wanted).filter(([field]) => sides[field] === "mine"));
}

function listed(clauses: readonly string[]): string | null {
  return clauses.length === 0 ? null : clauses.toSorted().join(", ");
}
