/** Which version the keys stand on, and which of its milestones; -1 is the version as a whole. */
export interface TimelineFocus {
  readonly row: number;
  readonly mark: number;
}

const ROWS_OF_A_PAGE = 10;

type Step = (focus: TimelineFocus, rows: readonly number[]) => TimelineFocus;

const toRow =
  (row: (focus: TimelineFocus, last: number) => number): Step =>
  (focus, rows) => {
    const last = rows.length - 1;
    return { row: Math.min(Math.max(row(focus, last), 0), last), mark: -1 };
  };

const toMark =
  (distance: number): Step =>
  ({ row, mark }, rows) => ({ row, mark: Math.min(Math.max(mark + distance, -1), (rows[row] ?? 0) - 1) });

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: toRow(({ row }) => row + 1),
  ArrowUp: toRow(({ row }) => row - 1),
  PageDown: toRow(({ row }) => row + ROWS_OF_A_PAGE),
  PageUp: toRow(({ row }) => row - ROWS_OF_A_PAGE),
  Home: toRow(() => 0),
  End: toRow((_, last) => last),
  ArrowRight: toMark(1),
  ArrowLeft: toMark(-1),
};

/** Where the key leads from here; null for a key that leads nowhere. `rows`: how many milestones each version has. */
export function nextFocus(focus: TimelineFocus, key: string, rows: readonly number[]): TimelineFocus | null {
  const step = STEPS[key];
  return step === undefined || rows.length === 0 ? null : step(focus, rows);
}
