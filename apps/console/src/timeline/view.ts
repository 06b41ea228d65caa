/** The stretch of time that the timeline shows, in milliseconds of UTC: whole days, of which no zone is told. */
export interface View {
  readonly from: number;
  readonly through: number;
}

const DAY = 86_400_000;
/** Nearer than this there is nothing more to see. */
const SHORTEST = 60 * DAY;

export const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Where a last day ends, which is where the next begins. */
export const endOf = (date: string): number => timeOf(date) + DAY;

/** Room for everything dated and for today, with some on both sides for what fades out. */
export function wholeView(dates: readonly string[], today: string): View {
  const times = [...dates.map(timeOf), timeOf(today)];
  const from = Math.min(...times);
  const through = Math.max(...times);
  const margin = Math.max((through - from) * 0.06, 90 * DAY);
  return { from: from - margin, through: through + margin };
}

/** Nearer (`factor` below 1) or farther, the instant `around` staying where it is. Never beyond `whole`. */
export function zoomed(view: View, { factor, around, whole }: { factor: number; around: number; whole: View }): View {
  const length = view.through - view.from;
  const wanted = Math.min(Math.max(length * factor, SHORTEST), whole.through - whole.from);
  const share = (around - view.from) / length;
  return within({ from: around - share * wanted, through: around + (1 - share) * wanted }, whole);
}

/** Moved by a share of its own length, later if positive. Never beyond `whole`. */
export function panned(view: View, share: number, whole: View): View {
  const distance = (view.through - view.from) * share;
  return within({ from: view.from + distance, through: view.through + distance }, whole);
}

/** As much moved as it takes to have the instant in sight. */
export function showing(view: View, time: number, whole: View): View {
  const margin = (view.through - view.from) * 0.1;
  if (time < view.from + margin) return panned(view, (time - margin - view.from) / (view.through - view.from), whole);
  if (time > view.through - margin) {
    return panned(view, (time + margin - view.through) / (view.through - view.from), whole);
  }
  return view;
}

function within(view: View, whole: View): View {
  const late = Math.max(0, whole.from - view.from);
  const early = Math.max(0, view.through - whole.through);
  return { from: view.from + late - early, through: view.through + late - early };
}
