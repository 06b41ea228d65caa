import { type FeedbackPeriod, type InstantSpan, spanOf } from "@supportbook/policy";
import type { Context } from "../../../platform/context.ts";
import { fault } from "../../../platform/faults.ts";
import { say } from "../../../platform/say.ts";
import type { FeedbackFilter } from "./feedback-filter.input.ts";

/** Wide enough for all that was ever told to support, and narrow enough for every calendar that takes part. */
const [EARLIEST, LATEST] = ["1970-01-01", "2999-12-31"];

interface AskedPeriod {
  readonly filter: Pick<FeedbackFilter, "from" | "through">;
  /** The vendor's where it is left out. */
  readonly timeZone: string | null | undefined;
  /** The argument in which the filter stands. */
  readonly field?: string;
}

/** The days that a filter is about. @throws BAD_USER_INPUT naming the date, or the zone, that does not do. */
export function periodOf(context: Context, { filter, timeZone, field = "filter" }: AskedPeriod): FeedbackPeriod {
  const refuse = (path: readonly string[], en: string, zh: string) =>
    fault("BAD_USER_INPUT", say(context.locale, { en, zh }), { field: path });
  const { from, through } = filter;
  for (const [name, date] of Object.entries({ from, through })) {
    if (date >= EARLIEST && date <= LATEST) continue;
    const en = `${field}.${name}: ${date} is too far off; give a date from ${EARLIEST} to ${LATEST}.`;
    throw refuse([field, name], en, `${field}.${name}：${date} 超出范围；请给出 ${EARLIEST} 至 ${LATEST} 之间的日期。`);
  }
  if (through < from) {
    const en = `${field}.through: ${through} is before ${from}; give the same day or a later one.`;
    throw refuse([field, "through"], en, `${field}.through：${through} 早于 ${from}；请给出同一天或更晚的日期。`);
  }
  const zone = timeZone ?? context.vendorTimeZone;
  // An offset would hold in summer what is true in winter only.
  if (/^[+-]/.test(zone)) {
    const en = `timeZone: "${zone}" is an offset; name a zone, such as "Europe/Lisbon".`;
    throw refuse(["timeZone"], en, `timeZone：“${zone}”是时差；请给出时区名称，如“Europe/Lisbon”。`);
  }
  return { from, through, timeZone: zone };
}

/** The instants of the days that a filter is about. @throws as {@link periodOf}. */
export function filterSpan(context: Context, asked: AskedPeriod): InstantSpan {
  return spanOf(periodOf(context, asked));
}
