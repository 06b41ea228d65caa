import type { Context } from "../../platform/context.ts";
import { fault } from "../../platform/faults.ts";
import { say } from "../../platform/say.ts";

/** Further ahead nobody plans hours, and the holidays that are kept would not reach. */
export const FURTHEST_YEARS = 5;

/** The last day that hours are planned for, and asked about. */
export function furthestDay(today: string): string {
  return Temporal.PlainDate.from(today).add({ years: FURTHEST_YEARS }).toString();
}

/** @throws BAD_USER_INPUT where the day of an argument lies beyond what anybody can know. */
export function requireKnowable({ now, locale }: Pick<Context, "now" | "locale">, field: string, day: string): void {
  const furthest = furthestDay(now().toString().slice(0, 10));
  if (day >= "1970-01-01" && day <= furthest) return;
  const text = {
    en: `${field} is ${day}; hours are known from 1970-01-01 to ${furthest}. Ask about a day between them.`,
    zh: `${field} 为 ${day}；可查询的范围是 1970-01-01 至 ${furthest}。请选择其间的日期。`,
  };
  throw fault("BAD_USER_INPUT", say(locale, text), { field: [field] });
}
