/** A month of the calendar, `YYYY-MM`, with what falls into it. */
export interface MonthBlock<Entry> {
  readonly month: string;
  readonly entries: readonly Entry[];
}

/** The twelve months from today: the last day before the day on which a year has passed. */
export function yearFrom(today: string): { readonly from: string; readonly through: string } {
  return { from: today, through: Temporal.PlainDate.from(today).add({ years: 1 }).subtract({ days: 1 }).toString() };
}

/** Every month that the span touches, also an empty one. `entries`: by date. */
export function monthBlocks<Entry extends { readonly date: string }>(
  entries: readonly Entry[],
  { from, through }: { readonly from: string; readonly through: string },
): MonthBlock<Entry>[] {
  const byMonth = Map.groupBy(entries, ({ date }) => date.slice(0, 7));
  const last = Temporal.PlainYearMonth.from(through.slice(0, 7));
  const blocks: MonthBlock<Entry>[] = [];
  let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    blocks.push({ month: month.toString(), entries: byMonth.get(month.toString()) ?? [] });
    month = month.add({ months: 1 });
  }
  return blocks;
}
