import { LICENSINGS, MILESTONE_KINDS, SEGMENTS } from "@supportbook/policy";

/** How one sort of value stands in a cell. */
export interface CellKind {
  /** The value of a cell that is not empty, or what is wrong with it. */
  readonly read: (cell: string) => { readonly value: unknown } | { readonly problem: string };
  /** Empty text for nothing. */
  readonly write: (value: unknown) => string;
  /** The value of an empty cell; absent where an empty cell says nothing at all. */
  readonly empty?: unknown;
}

const orEmpty = (value: unknown) => (value === null || value === undefined ? "" : String(value));

export const text: CellKind = { read: (value) => ({ value }), write: orEmpty, empty: null };

/** Text that a product cannot be without: an empty cell leaves it as it stands. */
export const name: CellKind = { read: (value) => ({ value }), write: orEmpty };

export const date: CellKind = {
  read(cell) {
    const value = cell.trim();
    if (isCalendarDate(value)) return { value };
    return { problem: `"${cell}" is not a calendar date; write it as 2026-11-23, without a time` };
  },
  write: orEmpty,
  empty: null,
};

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}

/** @param empty what an empty cell means. */
export function truth(empty: boolean | null): CellKind {
  return {
    read(cell) {
      const value = cell.trim().toLowerCase();
      if (value === "true" || value === "false") return { value: value === "true" };
      return { problem: `"${cell}" is neither true nor false` };
    },
    write: orEmpty,
    empty,
  };
}

export const texts: CellKind = {
  read: (cell) => ({ value: split(cell) }),
  write: (value) => join(value as readonly string[]),
  empty: [],
};

/** Words joined by bars. A bar within a word has a backslash before it, and so has a backslash. */
function join(words: readonly string[]): string {
  return words.map((word) => word.replace(/[\\|]/g, "\\$&")).join("|");
}

function split(cell: string): string[] {
  const words = cell.match(/(?:\\[\s\S]|[^\\|])+/g) ?? [];
  return words.map((word) => word.replace(/\\([\s\S])/g, "$1"));
}

function oneOf(words: readonly string[]): CellKind {
  return {
    read(cell) {
      const value = cell.trim().toUpperCase();
      return words.includes(value) ? { value } : { problem: `"${cell}" is none of ${words.join(", ")}` };
    },
    write: orEmpty,
  };
}

export const segment = oneOf(SEGMENTS);
export const licensing = oneOf(LICENSINGS);

export const milestones: CellKind = {
  read(cell) {
    const kinds = split(cell).map((word) => word.trim().toUpperCase());
    const unknown = kinds.find((kind) => !(MILESTONE_KINDS as readonly string[]).includes(kind));
    if (unknown === undefined) return { value: kinds };
    return { problem: `"${unknown}" is none of ${MILESTONE_KINDS.join(", ")}; several are joined by |` };
  },
  write: (value) => join(value as readonly string[]),
  empty: [],
};
